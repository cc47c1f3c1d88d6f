import type { ArrangedStory } from '../arrange/arrangement.ts'

/** A group of years is closed when it has so many stories. */
const FULL = 25_000

/** Stories of some years, the oldest first. */
export interface StorySegment {
  /** Number of the oldest story. */
  readonly first: number
  readonly stories: readonly ArrangedStory[]
}

/**
 * Groups whole years, from the oldest, until a group is full; the newest year is always on its own. So news changes the last
 * group alone, and a reader fetches few files for each of few groups.
 *
 * @param newestFirst all stories
 */
export function cutSegments(newestFirst: readonly ArrangedStory[]): StorySegment[] {
  const oldestFirst = newestFirst.toReversed()
  const years = [...Map.groupBy(oldestFirst, yearOf).values()]
  const newest = years.pop()
  const groups: ArrangedStory[][] = []
  let open: ArrangedStory[] = []
  for (const year of years) {
    open = open.concat(year)
    if (open.length < FULL) continue
    groups.push(open)
    open = []
  }
  if (open.length > 0) groups.push(open)
  if (newest) groups.push(newest)
  let first = 0
  return groups.map((stories) => {
    const segment = { first, stories }
    first += stories.length
    return segment
  })
}

const yearOf = ({ record }: ArrangedStory): string => record.published.slice(0, 4)
