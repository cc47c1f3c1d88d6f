/** What the head of an article's page says of it. All texts are plain, all addresses absolute and http or https. */
export interface Head {
  /** Where the page is, after all redirects. */
  readonly from: string
  /** Where the page says that it is: on a host of the same publisher. */
  readonly canonical: string | undefined
  /** Of any length: whoever writes it down shortens it. */
  readonly excerpt: string | undefined
  readonly picture:
    | {
        readonly url: string
        readonly width: number | undefined
        readonly height: number | undefined
        readonly alt: string | undefined
      }
    | undefined
  /** ISO 8601 in UTC. */
  readonly published: string | undefined
  readonly isVideo: boolean
}
