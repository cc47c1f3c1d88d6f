/** The latest stories for a way without a network. */
import type { QueryClient } from '@tanstack/react-query'
import { bucketKeys } from '../../shared/bucket.ts'
import { load, loadPart, manifestQuery } from '../data/queries.ts'
import { keepStory } from './keptStories.ts'

/** So many are fetched at once. */
const AT_ONCE = 4

/**
 * Keeps the latest stories with their coverage.
 *
 * @param onProgress told how many are done, of how many
 * @returns how many are there now
 */
export async function keepLatest(
  client: QueryClient,
  most: number,
  onProgress: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<number> {
  const ids = await latest(client, most).catch(() => [])
  let [done, kept] = [0, 0]
  const waiting = [...ids]
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (signal?.aborted) return
      if (await keepStory(client, id)) kept++
      done++
      onProgress(done, ids.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return kept
}

/** Ids of the newest stories of the feed. */
async function latest(client: QueryClient, most: number): Promise<string[]> {
  const ids: string[] = []
  let position: Parameters<typeof loadPart>[2] | undefined = { page: 'head' }
  while (position && ids.length < most) {
    const part: Awaited<ReturnType<typeof loadPart>> = await loadPart(client, undefined, position)
    ids.push(...part.stories.map(({ id }) => id))
    position = part.next
  }
  return ids.slice(0, most)
}

/**
 * About how large the latest stories are, in bytes: by what hosts say of the files that have them, each asked for its size alone.
 *
 * @returns undefined where nobody says
 */
export async function sizeOf(client: QueryClient, most: number): Promise<number | undefined> {
  try {
    const ids = await latest(client, most)
    const { years } = await client.ensureQueryData(manifestQuery)
    const names = new Set<string>()
    for (const id of ids) {
      const year = years[id.slice(0, 4)]
      const buckets = year === undefined ? {} : (await load(client, year, 'year')).buckets
      const bucket = bucketKeys(id).flatMap((key) => buckets[key] ?? [])[0]
      if (bucket !== undefined) names.add(bucket)
    }
    return await sizeOfFiles([...names])
  } catch {
    return undefined
  }
}

async function sizeOfFiles(names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    names.map(async (name) => {
      const url = `${import.meta.env.BASE_URL}data/${name}`
      const { headers } = await fetch(url, { method: 'HEAD' })
      return Number(headers.get('content-length') ?? 0)
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
