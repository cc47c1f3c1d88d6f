/** What a publisher did where YAML cannot be read, with the place of the mistake. */
export interface Mistake {
  readonly found: string
  readonly fix: string
  /** Counted from 0. */
  readonly line: number
  readonly column: number
}

/** What the parser says, and where it stopped. */
export interface Stop {
  readonly reason: string
  readonly lines: readonly string[]
  /** Counted from 0. */
  readonly line: number
  readonly column: number
}

const LONGEST = 80

/** The text, cut where it is too long for a message. */
export const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text

/** What to do, with the mended line where there is one. */
export const withLine = (words: string, line: string | undefined): string =>
  line === undefined ? words : `${words}: ${line}`

/** A mistake at a place of the YAML, line and column counted from 0. */
export const at = (line: number, column: number, found: string, fix: string): Mistake => ({
  found,
  fix: fix.trimEnd(),
  line,
  column: Math.max(0, column),
})
