/** Where the reader was in an entry of the tab's history, so that Back and Reload return there. */
export interface ScrollPosition {
  /** Pixels scrolled. */
  readonly y: number
  /** Parts of a list that were shown. */
  readonly pages: number
  /** The link that was followed from here: its address, and which of the links with that address. */
  readonly followed?: { readonly href: string; readonly index: number } | undefined
}

/** So many entries nobody goes back. */
const MOST_POSITIONS = 100

/** The positions in a text that `printPositions` has made, by the keys of their entries; none in any other. */
export function readPositions(text: string | null): [string, ScrollPosition][] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(entry: unknown): entry is [string, ScrollPosition] {
  return (
    Array.isArray(entry) &&
    typeof entry[0] === 'string' &&
    Number.isFinite(entry[1]?.y) &&
    Number.isInteger(entry[1].pages)
  )
}

/** The positions as a text for the browser's storage: the last ones that something was remembered of. */
export const printPositions = (positions: ReadonlyMap<string, ScrollPosition>): string =>
  JSON.stringify([...positions].slice(-MOST_POSITIONS))
