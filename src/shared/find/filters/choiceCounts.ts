/** What each choice of a panel would leave, given what is asked besides: of its own aspect, what is asked does not count. */
import { numbersOfDays, storyDays } from '../storyDays.ts'
import type { Facet } from './facetFiles.ts'
import { allValues, storiesOfValues } from './facetStories.ts'
import { type Archive, lessThan, newestDay } from './filterStories.ts'
import type { Aspect, Period } from './filters.ts'
import { countIn, type Matches, sizeOf, storiesWith } from './matches.ts'
import { firstDayOf } from './period.ts'

type Counts = Map<string, number>

/**
 * How many stories topics or publishers would leave.
 *
 * @param totals how many stories each value has in all: where nothing is asked besides, nothing need be loaded
 */
export async function countValues(
  archive: Archive,
  matches: Matches,
  facet: 'topics' | 'publishers',
  totals: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  if (isAlone(matches, facet)) return totals
  return count(archive, storiesWith(matches, [facet]), facet, [...totals.keys()])
}

/** How many articles and videos there would be. */
export async function countTypes(
  archive: Archive,
  matches: Matches,
): Promise<Record<'article' | 'video', number>> {
  const counts = await countNamed(archive, matches, 'type', 'types', ['video'])
  const video = counts.get('video') ?? 0
  return { article: sizeOf(storiesWith(matches, ['type'])) - video, video }
}

/** How many stories there would be with at least so many related reports. */
export async function countCoverage(
  archive: Archive,
  matches: Matches,
  levels: readonly number[],
): Promise<Map<number, number>> {
  const below = lessThan(Math.max(0, ...levels))
  const counts = await countNamed(archive, matches, 'coverage', 'coverage', below)
  const total = sizeOf(storiesWith(matches, ['coverage']))
  const less = (level: number) =>
    lessThan(level).reduce((sum, reports) => sum + (counts.get(reports) ?? 0), 0)
  return new Map(levels.map((level) => [level, total - less(level)]))
}

/** How many stories each period would leave. Loads nothing. */
export function countPeriods(
  { segments }: Pick<Archive, 'segments'>,
  matches: Matches,
): Record<Period, number> {
  const left = storiesWith(matches, ['period'])
  const days = storyDays(segments)
  const newest = newestDay(segments)
  const countOf = (period: Period) => {
    const { from, to } = numbersOfDays(days, firstDayOf(period, newest), undefined)
    return sizeOf(left.subarray(from, to))
  }
  return {
    today: countOf('today'),
    week: countOf('week'),
    month: countOf('month'),
    year: countOf('year'),
  }
}

/** Whether nothing is asked besides. */
const isAlone = ({ asked }: Matches, aspect: Aspect): boolean =>
  asked.every((each) => each === aspect)

/** Counts values. Where nothing is asked besides and all values are named, their files say how many there are. */
async function countNamed(
  archive: Archive,
  matches: Matches,
  aspect: Aspect,
  facet: Facet,
  values: readonly string[],
): Promise<Counts> {
  const all = isAlone(matches, aspect)
    ? await allValues(archive.loader, archive.segments, facet)
    : undefined
  return all ?? count(archive, storiesWith(matches, [aspect]), facet, values)
}

async function count(
  { loader, segments }: Archive,
  left: Uint8Array,
  facet: Facet,
  values: readonly string[],
): Promise<Counts> {
  const stories = await storiesOfValues(loader, segments, facet, values)
  return new Map([...stories].map(([value, numbers]) => [value, countIn(left, numbers)]))
}
