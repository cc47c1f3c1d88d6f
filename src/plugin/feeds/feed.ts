/** What a feed says, whatever its format. All texts but `content` are plain text. */
export interface Feed {
  /** The same for ever, see `permanentId`. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  /** Its page; undefined where nobody has said where the site is published. */
  readonly home: string | undefined
  /** Newest first. */
  readonly items: readonly FeedItem[]
}

/** A story as feeds give it. */
export interface FeedItem {
  /** The same for ever, see `permanentId`. */
  readonly id: string
  readonly title: string
  readonly excerpt: string | undefined
  readonly published: string
  readonly updated: string | undefined
  /** The original page. */
  readonly link: string
  /** The story's page on the site; undefined where nobody has said where the site is published. */
  readonly page: string | undefined
  readonly publisher: string
  /** Names. */
  readonly topics: readonly string[]
  /** Absolute address. */
  readonly picture: string | undefined
  /** HTML. */
  readonly content: string
}
