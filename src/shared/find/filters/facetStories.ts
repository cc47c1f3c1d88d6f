/** Which stories have a value: what the files of the facets say, put together for all segments. */
import type { Segment } from '../findFiles.ts'
import type { StorySet } from '../storySet.ts'
import { type Facet, type Facets, fileOfValue, type Postings } from './facetFiles.ts'
import { readPostings } from './postings.ts'

/** Gets files of the bundle by their names, each of them once. */
export interface FacetLoader {
  readonly facets: (file: string) => Promise<Facets>
  readonly postings: (file: string) => Promise<Postings>
}

type FacetSegment = Pick<Segment, 'first' | 'facets'>

/**
 * The numbers of the stories that have some values, ascending. Loads the files of these values alone.
 *
 * @param values of the facet; of one that nobody has there are no stories
 */
export async function storiesOfValues(
  loader: FacetLoader,
  segments: readonly FacetSegment[],
  facet: Facet,
  values: readonly string[],
): Promise<Map<string, number[]>> {
  const bySegment = await Promise.all(
    segments.map((segment) => storiesInSegment(loader, segment, facet, values)),
  )
  return new Map(
    values.map((value) => [value, bySegment.flatMap((stories) => stories.get(value) ?? [])]),
  )
}

async function storiesInSegment(
  loader: FacetLoader,
  { first, facets }: FacetSegment,
  facet: Facet,
  values: readonly string[],
): Promise<Map<string, number[]>> {
  const places = (await loader.facets(facets))[facet]
  const byFile = Map.groupBy(values, (value) => fileOfValue(places, value))
  const found = [...byFile].map(async ([file, wanted]) => {
    const printed = file === undefined ? new Map() : new Map((await loader.postings(file)).postings)
    return wanted.map((value): [string, number[]] => [
      value,
      readPostings(printed.get(value) ?? '').map((number) => first + number),
    ])
  })
  return new Map((await Promise.all(found)).flat())
}

/** All values of a facet, and how many stories have each; undefined where they are too many to be named. */
export async function allValues(
  loader: FacetLoader,
  segments: readonly FacetSegment[],
  facet: Facet,
): Promise<Map<string, number> | undefined> {
  const places = await Promise.all(
    segments.map(async ({ facets }) => (await loader.facets(facets))[facet]),
  )
  if (places.some(({ others }) => others.length > 0)) return undefined
  const counts = new Map<string, number>()
  for (const [value, count] of places.flatMap(({ large }) =>
    large.flatMap(({ values }) => values),
  )) {
    counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return counts
}

/** The stories whose numbers are in one of some lists. */
export function setOfNumbers(size: number, lists: Iterable<readonly number[]>): StorySet {
  const set = new Uint8Array(size)
  for (const numbers of lists) for (const number of numbers) set[number] = 1
  return set
}

/** All others. */
export const complement = (set: StorySet): StorySet => set.map((isIn) => 1 - isIn)
