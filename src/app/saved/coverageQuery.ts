import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { Story } from '../../shared/bundle.ts'
import { isOfCopy } from '../data/fetchFile.ts'
import { NotFound } from '../data/notFound.ts'
import { renewManifest } from '../data/queries.ts'
import { fetchStory } from '../data/storyQuery.ts'
import { SAVED } from '../kept/kept.ts'
import { newReports } from '../kept/newReports.ts'
import { savesData } from '../navigation/interaction.ts'

/** What a story is now, as far as it changes, or that it is no longer here. */
export type Now = Pick<Story, 'title' | 'updated' | 'relatedCount'> | 'withdrawn'

/** So many are looked for, those that were saved last: each asks for a file, unless the browser has it. */
const MOST = 200

/** What has become of saved stories, looked up in a new manifest. What a worker has kept tells nothing new: only online. */
const coverageQuery = queryOptions({
  queryKey: ['saved coverage'],
  queryFn: async ({ client }): Promise<ReadonlyMap<string, Now>> => {
    if (!navigator.onLine) throw new Error('offline')
    await Promise.all([renewManifest(client), SAVED.ready])
    if (isOfCopy()) throw new Error('the manifest is a copy')
    const ids = [...SAVED.values]
      .toSorted(([, a], [, b]) => b.saved - a.saved)
      .slice(0, MOST)
      .map(([id]) => id)
    const found = await Promise.all(ids.map((id) => coverageOf(client, id)))
    return new Map(found.flat())
  },
  // The view says when it was looked for: each coming looks anew.
  staleTime: 0,
})

/** Nothing where its file does not come. */
async function coverageOf(client: QueryClient, id: string): Promise<[string, Now][]> {
  try {
    const { title, updated, relatedCount } = await fetchStory(client, id)
    return [[id, { title, updated, relatedCount }]]
  } catch (error) {
    return error instanceof NotFound ? [[id, 'withdrawn']] : []
  }
}

/**
 * What has become of saved stories, when that was looked up, and the way to look again. Where the browser was told to save data, only
 * the reader has it looked up.
 */
export const useCoverage = () => useQuery({ ...coverageQuery, enabled: !savesData() })

/** How many reports of a story the reader has not seen, or that it is no longer here; undefined: nobody knows. */
export function growthOf(id: string, now: Now | undefined): Growth | undefined {
  return typeof now === 'object' ? newReports(id, now.relatedCount) : now
}

export type Growth = number | 'withdrawn'
