import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { bucketKeys } from '../../shared/bucket.ts'
import type { Story } from '../../shared/bundle.ts'
import { say } from '../words/words.ts'
import { DataError, isOfCopy } from './fetchFile.ts'
import { NotFound } from './notFound.ts'
import { byManifest, load, manifestQuery, renewManifest } from './queries.ts'

/** A story with its related coverage. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ['story', id],
    queryFn: ({ client }) => fetchStory(client, id),
  })

/** The same for what no view shows, by the manifest that is in memory. Rejects with `NotFound` where there is no such story. */
export const fetchStory = (client: QueryClient, id: string): Promise<Story> =>
  byManifest(client, () => loadStory(client, id)).catch(async (error) => {
    if (!(error instanceof NotFound) || (await isNew(client))) throw error
    throw new DataError(say('offline'), {})
  })

/** Whether the manifest is the host's own of now: any other may be older than a story. */
async function isNew(client: QueryClient): Promise<boolean> {
  try {
    // Where the browser believes to have a network, the manifest in memory came by it.
    if (!navigator.onLine) await renewManifest(client)
    return !isOfCopy()
  } catch {
    return false
  }
}

async function loadStory(client: QueryClient, id: string): Promise<Story> {
  const { years } = await client.ensureQueryData(manifestQuery)
  const year = own(years, id.slice(0, 4))
  if (year === undefined) throw new NotFound('story')
  const { buckets } = await load(client, year, 'year')
  const name = bucketKeys(id)
    .map((key) => own(buckets, key))
    .find((bucket) => bucket !== undefined)
  if (name === undefined) throw new NotFound('story')
  const { stories } = await load(client, name, 'bucket')
  const story = stories.find((candidate) => candidate.id === id)
  if (!story) throw new NotFound('story')
  return story
}

/** Addresses come from outside: `__proto__` is no bucket. */
const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
