/** A feed of the list, as `sources.opml` has it. */
export interface Source {
  /** Its address (`xmlUrl`), http or https. */
  readonly url: string
  readonly title: string | undefined
  /** The page that it is the feed of (`htmlUrl`). */
  readonly link: string | undefined
  /** A BCP 47 tag (`language`), which comes before what the feed says. */
  readonly language: string | undefined
  /** How good its reports are (`quality`), from 0; that of the settings where it says nothing. */
  readonly quality: number | undefined
  /** Names of the folders that it lies in, the innermost first. */
  readonly topics: readonly string[]
}

/** A source with the ways to it: of each the names of the folders, the outermost first. Most have one way. */
export interface ListedSource extends Source {
  readonly ways: readonly (readonly string[])[]
}
