/** What is looked at of a story. */
export interface Labelled {
  readonly file: string
  readonly topics: readonly string[]
}
