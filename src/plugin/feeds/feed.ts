/** What a feed says, whatever its format. All texts but `content` are plain text. */
export interface Feed {
  /** The same for ever, see `permanentIds`. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  /** Its page; undefined where nobody has said where the site is published. */
  readonly home: string | undefined
  /** Absolute addresses of pictures; undefined where nobody has said where the site is published. */
  readonly pictures: FeedPictures | undefined
  /** Newest first. */
  readonly items: readonly FeedItem[]
}

/** What stands for a feed in lists of feeds. */
export interface FeedPictures {
  /** A square of 512 pixels. */
  readonly icon: string
  /** A square that is still clear where it is small. */
  readonly favicon: string
  /** About twice as wide as high. */
  readonly logo: string
}

/** A story as feeds give it. Dates have a time, see `feedDate`. */
export interface FeedItem {
  /** The same for ever, see `permanentIds`. */
  readonly id: string
  readonly title: string
  readonly excerpt: string | undefined
  /** BCP 47 tags of title and excerpt, where they are not in the feed's language. */
  readonly language: string | undefined
  readonly excerptLanguage: string | undefined
  readonly published: string
  /** Undefined where it is not later than the publication. */
  readonly updated: string | undefined
  /** The original page. */
  readonly link: string
  /** The story's page on the site; undefined where nobody has said where the site is published. */
  readonly page: string | undefined
  readonly publisher: string
  /** Names. */
  readonly topics: readonly string[]
  /** Absolute address of its picture; of a video without one that of a frame. */
  readonly thumbnail: string | undefined
  /** HTML. */
  readonly content: string
}
