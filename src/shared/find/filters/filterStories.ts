import type { Segment } from '../findFiles.ts'
import { dayName, numbersOfDays, storyDays } from '../storyDays.ts'
import type { StorySet } from '../storySet.ts'
import { complement, type FacetLoader, setOfNumbers, storiesOfValues } from './facetStories.ts'
import { type Aspect, aspectsOf, type Filters } from './filters.ts'
import { type Matches, matchesOf } from './matches.ts'
import { daysOf } from './period.ts'

/** All stories, as far as filters have to know them. */
export interface Archive {
  readonly loader: FacetLoader
  readonly segments: readonly Segment[]
}

/** How many stories there are in all. */
export const sizeOfArchive = (segments: readonly Segment[]): number => {
  const last = segments.at(-1)
  return last ? last.first + last.count : 0
}

/** The day of the newest story, such as `2020-11-18`; where there is none, any. */
export const newestDay = (segments: readonly Segment[]): string =>
  dayName(storyDays(segments).at(-1)?.day ?? 0)

/**
 * Which stories have what filters ask for. Loads what these filters need, and nothing of the stories.
 *
 * @param known what the files do not say: the stories that were searched for besides, and those that the reader has read
 */
export async function filterStories(
  archive: Archive,
  filters: Filters,
  known: { readonly search?: StorySet | undefined; readonly read?: StorySet | undefined } = {},
): Promise<Matches> {
  const { search, read } = known
  const asked = aspectsOf(filters)
  const sets = await Promise.all(
    asked.map(
      async (aspect): Promise<[Aspect, StorySet]> => [
        aspect,
        await SETS[aspect](archive, filters, read),
      ],
    ),
  )
  const all = new Map<Aspect, StorySet>(sets)
  if (search) all.set('search', search)
  return matchesOf(sizeOfArchive(archive.segments), all)
}

type SetOf = (archive: Archive, filters: Filters, read?: StorySet) => Promise<StorySet>

const SETS: Readonly<Record<Exclude<Aspect, 'search'>, SetOf>> = {
  topics: (archive, { topics }) => anyOf(archive, 'topics', topics),
  publishers: (archive, { publishers }) => anyOf(archive, 'publishers', publishers),
  type: async (archive, { type }) => {
    const videos = await anyOf(archive, 'types', ['video'])
    return type === 'video' ? videos : complement(videos)
  },
  coverage: async (archive, { coverage = 0 }) => complement(await withLess(archive, coverage)),
  period: async ({ segments }, filters) => {
    const { first, last } = daysOf(filters, newestDay(segments))
    const { from, to } = numbersOfDays(storyDays(segments), first, last)
    return new Uint8Array(sizeOfArchive(segments)).fill(1, from, to)
  },
  unread: async ({ segments }, _filters, read) =>
    complement(read ?? new Uint8Array(sizeOfArchive(segments))),
}

async function anyOf(
  { loader, segments }: Archive,
  facet: 'topics' | 'publishers' | 'types' | 'coverage',
  values: readonly string[],
): Promise<StorySet> {
  const stories = await storiesOfValues(loader, segments, facet, values)
  return setOfNumbers(sizeOfArchive(segments), stories.values())
}

/** Stories with fewer reports than some: most stories have few, so that this takes less than those that have more. */
const withLess = (archive: Archive, coverage: number): Promise<StorySet> =>
  anyOf(archive, 'coverage', lessThan(coverage))

/** The values of coverage with fewer reports than some. */
export const lessThan = (coverage: number): string[] =>
  Array.from({ length: coverage }, (_, reports) => `${reports}`)
