/** Which stories the reader has read, as filters know stories: by their numbers. */
import type { QueryClient } from '@tanstack/react-query'
import { archivePlaces, numbersAt } from '../../shared/archive/archivePlaces.ts'
import { dayOf } from '../../shared/dates.ts'
import { type Archive, sizeOfArchive } from '../../shared/find/filters/filterStories.ts'
import { storyDays } from '../../shared/find/storyDays.ts'
import type { StorySet } from '../../shared/find/storySet.ts'
import type { ReadStory } from '../../shared/kept/concerns.ts'
import { archiveQuery } from '../data/archiveQueries.ts'
import { load } from '../data/queries.ts'
import { READ } from '../kept/kept.ts'

type ReadStories = ReadonlyMap<string, ReadStory>

/**
 * What was read when the reader came to the list that is shown: what is read since stays in it, dimmed, until the reader comes anew. Undefined
 * where that is what was read when the store had answered.
 */
let then: { readonly key: string; readonly count: number; values: ReadStories | undefined } = {
  key: '',
  count: 0,
  values: undefined,
}

/**
 * A reader comes to a list. By Back it is the one that was left.
 *
 * @param key of the entry in the tab's history
 */
export function beginList(key: string, isReturn: boolean): void {
  if (key === then.key) return
  const isNew = !isReturn && then.values !== undefined && then.values !== READ.values
  then = isNew ? { key, count: then.count + 1, values: READ.values } : { ...then, key }
}

/** Differs where another list of what is unread would be found. */
export const readKey = (): number => then.count

/**
 * The stories that were read when the reader came. The browser knows their ids: where each stands among all is in the archive's files of
 * the months in which they were published, of which only the parts with such days are loaded.
 *
 * @throws DataError where a file does not come
 */
export async function readStories(client: QueryClient, { segments }: Archive): Promise<StorySet> {
  await READ.ready
  then.values ??= READ.values
  const read = then.values
  const set = new Uint8Array(sizeOfArchive(segments))
  const wanted = new Set([...read].map(([id, { published }]) => dayOf(published ?? id)))
  if (wanted.size === 0) return set
  const archive = await client.ensureQueryData(archiveQuery)
  await Promise.all(
    archivePlaces(archive, storyDays(segments), wanted).map(async ({ file, first }) => {
      const { stories } = await load(client, file, 'monthPart')
      for (const [id, number] of numbersAt(first, stories)) {
        if (read.has(id) && number < set.length) set[number] = 1
      }
    }),
  )
  return set
}
