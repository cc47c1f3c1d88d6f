import { listPath, storyPath } from '../../shared/paths.ts'
import { SAVED } from '../kept/kept.ts'
import { say } from '../words/words.ts'
import { storyIdOf } from './keptStories.ts'
import { getData, openCache, queryKeyOf } from './ownCaches.ts'

/** A page that can be shown offline. */
export interface NamedPage {
  readonly path: string
  readonly name: string
}

/** What can be read offline, each with its name. */
export interface NamedHere {
  readonly lists: readonly NamedPage[]
  readonly saved: readonly NamedPage[]
  /** The newest stories that were fetched for where there is no network, without those that are saved. */
  readonly train: readonly NamedPage[]
  /** The last one first. */
  readonly read: readonly NamedPage[]
}

/** More than these nobody looks through; saved ones have a page of their own. */
const MOST = 15

/** What can be read offline. */
export async function namedHere(): Promise<NamedHere> {
  const [kept, views] = await Promise.all([keysIn('saved'), keysIn('views'), SAVED.ready])
  const keptIds = new Set(kept.map(storyIdOf))
  const stories = views.filter((key) => storyIdOf(key) && !keptIds.has(storyIdOf(key)))
  const isSaved = (key: string) => SAVED.values.has(storyIdOf(key) ?? '')
  // Their pictures lie there, too.
  const isStory = (key: string) => storyIdOf(key) !== undefined
  const lists = views.filter((key) => listOf(key) !== undefined)
  return {
    lists: await named(lists, 'views', listPage),
    saved: await named(kept.filter(isSaved), 'saved', storyPage),
    train: await named(
      kept.filter((key) => isStory(key) && !isSaved(key)),
      'saved',
      storyPage,
    ),
    read: await named(stories, 'views', storyPage),
  }
}

/** The last one first. */
async function keysIn(kind: 'saved' | 'views'): Promise<string[]> {
  const requests = (await (await openCache(kind))?.keys()) ?? []
  return requests.map(({ url }) => url).toReversed()
}

async function named(
  keys: readonly string[],
  kind: 'saved' | 'views',
  pageOf: (key: string, data: unknown) => NamedPage | undefined,
): Promise<NamedPage[]> {
  const first = keys.slice(0, MOST)
  const pages = first.map(async (key) => pageOf(key, await getData(kind, key)))
  return (await Promise.all(pages)).filter((page) => page !== undefined)
}

function storyPage(key: string, data: unknown): NamedPage | undefined {
  const [id, title] = [storyIdOf(key), textAt(data, 'title') ?? textAt(data, 'data', 'title')]
  return id !== undefined && title !== undefined ? { path: storyPath(id), name: title } : undefined
}

/** The topic of a list that begins with its newest story, or null for the feed; undefined for anything else. */
function listOf(key: string): string | null | undefined {
  const [kind, list, page] = queryKeyOf(key) ?? []
  const isTopic = typeof list === 'string' && !list.includes(' ')
  return kind === 'list' && page === 'head' && (list === null || isTopic) ? list : undefined
}

function listPage(key: string, data: unknown): NamedPage | undefined {
  const topic = listOf(key) ?? undefined
  if (topic === undefined) return { path: listPath(), name: say('latestStories') }
  const name = textAt(data, 'data', 'topic', 'name')
  return name === undefined ? undefined : { path: listPath(topic), name }
}

function textAt(data: unknown, ...path: string[]): string | undefined {
  let value = data
  for (const name of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  }
  return typeof value === 'string' ? value : undefined
}
