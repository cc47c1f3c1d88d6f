/** What an address asks for and the bundle does not have. */
export type Missing = 'page' | 'story' | 'topic' | 'month'

/** The bundle was read, and has no such thing: retrying would not help. */
export class NotFound extends Error {
  readonly what: Missing
  constructor(what: Missing) {
    super(`${what} not found`)
    this.what = what
  }
}
