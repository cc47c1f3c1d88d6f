/** Stories that are there without a network because the reader wants them: saved ones, and those for the train. */
import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { type Story, storySchema } from '../../shared/bundle.ts'
import { fetchStory, storyQuery } from '../data/storyQuery.ts'
import { pictureSource } from '../ui/pictures/pictureSource.ts'
import { getData, openCache, putData, queryKeyOf, viewKey } from './ownCaches.ts'

const keyOf = (id: string): string => viewKey(storyQuery(id).queryKey)

/**
 * Keeps a story with its coverage until it is forgotten, as it is now; without a network as it was seen.
 *
 * @returns whether it is there now
 */
export async function keepStory(client: QueryClient, id: string): Promise<boolean> {
  const cache = await openCache('saved')
  if (!cache) return false
  try {
    const seen = client.getQueryData(storyQuery(id).queryKey)
    const story = await fetchStory(client, id).catch(() => seen)
    if (!story) return await isKept(cache, id)
    await keepPictures(cache, story)
    return await putData(cache, keyOf(id), story)
  } catch {
    return false
  }
}

/** What was kept before stays. */
const isKept = async (cache: Cache, id: string): Promise<boolean> =>
  (await cache.match(keyOf(id))) !== undefined

/** Forgets a story. */
export async function forgetStory(id: string): Promise<void> {
  const cache = await openCache('saved')
  const story = await keptStory(id)
  await cache?.delete(keyOf(id))
  for (const address of story ? ownPictures(story) : []) await cache?.delete(address)
}

/** A story that is kept; undefined where it is not. */
export async function keptStory(id: string): Promise<Story | undefined> {
  const result = v.safeParse(storySchema, await getData('saved', keyOf(id)))
  return result.success ? result.output : undefined
}

/** The ids of all stories that are kept. */
export async function keptIds(): Promise<string[]> {
  const cache = await openCache('saved')
  const requests = (await cache?.keys()) ?? []
  return requests.flatMap(({ url }) => storyIdOf(url) ?? [])
}

/** The id of the story that an address stands for, where it is one of a story. */
export function storyIdOf(address: string): string | undefined {
  const [kind, id] = queryKeyOf(address) ?? []
  return kind === 'story' && typeof id === 'string' ? id : undefined
}

/**
 * Pictures of another host are not there without a network: what is not to be read must not be kept either. Of an own one in several sizes
 * a browser asks for the one that fits, which may be another one then, by how the screen is held.
 */
const ownPictures = ({ picture }: Story): string[] => {
  if (!picture?.url.startsWith('/')) return []
  const { url, sizes } = picture
  return (sizes ? sizes.widths.map((width) => `${sizes.base}-${width}.avif`) : [url]).map(
    pictureSource,
  )
}

/** A story can be read without its picture. */
const keepPictures = (cache: Cache, story: Story): Promise<unknown> =>
  Promise.all(ownPictures(story).map((address) => cache.add(address).catch(() => undefined)))
