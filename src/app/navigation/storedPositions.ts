/** Where the reader was in an entry of the tab's history, so that Back and Reload return there. */
export interface ScrollPosition {
  /** Pixels scrolled. */
  readonly y: number
  /** Parts of a list that were shown. */
  readonly pages: number
  /** A story that was to be seen. */
  readonly story?: SeenStory | undefined
  /** How high the parts of the list were, in pixels. */
  readonly heights?: readonly number[] | undefined
  /** The link that was followed from here: its address, and which of the links with that address. */
  readonly followed?: { readonly href: string; readonly index: number } | undefined
}

/** A story of a list, as it stood. */
interface SeenStory {
  /** The address of its headline. */
  readonly href: string
  /** How far below the window's edge it began. */
  readonly top: number
  readonly part: number
  /** How far below the window's edge that part began. */
  readonly partTop?: number | undefined
}

/** So many entries nobody goes back. */
const MOST_POSITIONS = 100

/** So many parts of a list nobody has shown. */
const MOST_PARTS = 400

/** The positions in a text that `printPositions` has made, by the keys of their entries; none in any other. */
export function readPositions(text: string | null): [string, ScrollPosition][] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch {
    return []
  }
}

/** Whether a value is what `printPositions` keeps of an entry: others may write into the storage of a site, too. */
function isEntry(entry: unknown): entry is [string, ScrollPosition] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && isPosition(entry[1])
}

function isPosition(value: unknown): value is ScrollPosition {
  if (!isRecord(value)) return false
  const { y, pages, story, heights, followed } = value
  return (
    Number.isFinite(y) &&
    isCount(pages) &&
    (story === undefined || isStory(story)) &&
    (heights === undefined || (Array.isArray(heights) && heights.every(isHeight))) &&
    (followed === undefined || isFollowed(followed))
  )
}

const isStory = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.href === 'string' &&
  Number.isFinite(value.top) &&
  Number.isInteger(value.part) &&
  (value.partTop === undefined || Number.isFinite(value.partTop))

const isHeight = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY

const isFollowed = (value: unknown): boolean =>
  isRecord(value) && typeof value.href === 'string' && Number.isInteger(value.index)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_PARTS

/** The positions as a text for the browser's storage: the last ones that something was remembered of. */
export const printPositions = (positions: ReadonlyMap<string, ScrollPosition>): string =>
  JSON.stringify([...positions].slice(-MOST_POSITIONS))
