import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import type { ListPart } from '../../shared/pageData.ts'
import { type ListPosition, positionAfter } from '../../shared/paging.ts'
import { bundle } from '../testing/bundle.ts'
import { namesAsked, serve } from '../testing/serve.ts'
import { NotFound } from './notFound.ts'
import {
  forgetParts,
  knownSummary,
  listQuery,
  partQuery,
  prefetchPart,
  refreshManifest,
} from './queries.ts'
import { createQueryClient } from './queryClient.ts'
import { storyQuery } from './storyQuery.ts'

const HEAD: ListPosition = { page: 'head' }

/** A reader's app beside a host with the bundle of the tests. */
function open() {
  const host = serve(bundle())
  const client = createQueryClient()
  /** The days of the stories of a list's first parts. */
  const days = async (topic: string | undefined, start: ListPosition, parts: number) => {
    const first = await client.ensureQueryData(listQuery(topic, start))
    const read = [daysOf(first)]
    let next = positionAfter(start, first.count, first.pageSize)
    while (next && read.length < parts) {
      read.push(daysOf(await client.ensureQueryData(partQuery(topic, next))))
      next = positionAfter(next, first.count, first.pageSize)
    }
    return read
  }
  const what = async (asked: Promise<unknown>) => {
    const error = await asked.catch((thrown: unknown) => thrown)
    return error instanceof NotFound ? error.what : error
  }
  return { host, client, days, what }
}

const daysOf = (part: ListPart | undefined) =>
  part?.stories.map(({ id }) => Number(id.slice(8, 10)))

test('a list goes from its newest stories to its oldest, and shows none twice', async () => {
  const { days } = open()
  expect(await days(undefined, HEAD, 9)).toEqual([[5, 4], [3], [2, 1]])
})

test('a list can be read from any of its pages on', async () => {
  const { days } = open()
  expect(await days(undefined, { page: 2, shown: 0 }, 9)).toEqual([
    [4, 3],
    [2, 1],
  ])
})

test('the first view of the feed takes the manifest and one file', async () => {
  const { host, days } = open()
  await days(undefined, HEAD, 1)
  expect(namesAsked(host)).toEqual([MANIFEST, 'pages/head.json'])
})

test('a topic has its own list, under its name', async () => {
  const { client } = open()
  const part = await client.fetchQuery(listQuery('ai', HEAD))
  expect(part).toMatchObject({ topic: { slug: 'ai', name: 'AI' }, isRoot: false, count: 2 })
  expect(daysOf(part)).toEqual([4, 2])
})

test('the topic that stands for everything is the feed', async () => {
  const { client } = open()
  const part = await client.fetchQuery(listQuery('everything', HEAD))
  expect(part).toMatchObject({ isRoot: true, count: 5 })
})

test('what an address asks for in vain is not found, which no retry would mend', async () => {
  const { days, what, client } = open()
  expect(await what(days('none', HEAD, 1))).toBe('topic')
  expect(await what(days(undefined, { page: 4, shown: 0 }, 1))).toBe('page')
  expect(await what(days('ai', { page: 2, shown: 0 }, 1))).toBe('page')
  expect(await what(client.fetchQuery(storyQuery('1999-01-01-none')))).toBe('story')
  expect(await what(client.fetchQuery(storyQuery('2020-01-01-none')))).toBe('story')
  expect(await what(client.fetchQuery(storyQuery('2020-11-01-none')))).toBe('story')
  expect(await what(client.fetchQuery(storyQuery('__proto__')))).toBe('story')
  expect(await what(client.fetchQuery(storyQuery('constructor')))).toBe('story')
})

test('a story is found in its bucket', async () => {
  const { host, client } = open()
  expect(await client.fetchQuery(storyQuery('2020-11-02-story'))).toMatchObject({
    title: 'Story of day 2',
  })
  expect(namesAsked(host)).toEqual([MANIFEST, 'years/2020.json', 'stories/2.json'])
})

test('no file is fetched twice, whatever is read', async () => {
  const { host, client, days } = open()
  await days(undefined, HEAD, 9)
  await days(undefined, { page: 2, shown: 0 }, 9)
  await days('ai', HEAD, 1)
  await days('everything', HEAD, 1)
  await client.fetchQuery(storyQuery('2020-11-01-story'))
  await client.fetchQuery(storyQuery('2020-11-02-story'))
  const names = namesAsked(host)
  expect(names).toEqual([...new Set(names)])
})

test('a part that was fetched ahead is there, and one that did not come is asked for again', async () => {
  const { host, client, days } = open()
  await prefetchPart(client, undefined, { page: 2, shown: 1 })
  host.asked.length = 0
  expect(await days(undefined, HEAD, 2)).toEqual([[5, 4], [3]])
  expect(namesAsked(host)).toEqual(['pages/head.json'])
  host.isDown = true
  await prefetchPart(client, undefined, { page: 1, shown: 0 })
  host.isDown = false
  expect(await days(undefined, { page: 1, shown: 0 }, 1)).toEqual([[2, 1]])
})

test('a topic shows at once what the list before it has of the topic', async () => {
  const { host, client, days } = open()
  await days(undefined, HEAD, 1)
  const observer = new QueryObserver(client, listQuery(undefined, HEAD))
  const end = observer.subscribe(() => undefined)
  host.isDown = true
  observer.setOptions(listQuery('ai', HEAD))
  expect(observer.getCurrentResult().isPlaceholderData).toBe(true)
  expect(daysOf(observer.getCurrentResult().data)).toEqual([4])
  observer.setOptions(listQuery('none', HEAD))
  expect(observer.getCurrentResult().data).toBeUndefined()
  end()
})

test('a list that was read knows its stories', async () => {
  const { client, days } = open()
  expect(knownSummary(client, '2020-11-05-story')).toBeUndefined()
  await days(undefined, HEAD, 1)
  expect(knownSummary(client, '2020-11-05-story')?.title).toBe('Story of day 5')
  expect(knownSummary(client, '2020-11-01-story')).toBeUndefined()
})

/** Another release: what the topics' file was called is gone. */
function release(host: ReturnType<typeof open>['host']) {
  const { 'topics/1.json': topics, ...files } = bundle()
  const manifest = { ...files[MANIFEST], topics: 'topics/2.json' }
  host.files = { ...files, [MANIFEST]: manifest, 'topics/2.json': topics }
}

test('a tab left open over a new release finds what the new manifest names', async () => {
  const { host, days } = open()
  await days(undefined, HEAD, 1)
  release(host)
  expect(await days('ai', HEAD, 1)).toEqual([[4, 2]])
})

test('what is on the screen is asked for again once the manifest is new', async () => {
  const { host, client } = open()
  const observer = new QueryObserver(client, listQuery('ai', HEAD))
  const end = observer.subscribe(() => undefined)
  release(host)
  host.files['pages/ai.json'] = { stories: [] }
  await refreshManifest(client)
  expect(namesAsked(host).filter((name) => name === 'topics/2.json')).toHaveLength(1)
  expect(observer.getCurrentResult().isSuccess).toBe(true)
  end()
})

test('where the manifest does not come, whoever asked is told, and the screen tries for itself', async () => {
  const { host, client } = open()
  host.isDown = true
  const observer = new QueryObserver(client, listQuery(undefined, HEAD))
  const end = observer.subscribe(() => undefined)
  await expect(refreshManifest(client)).rejects.toThrow('The server could not be reached.')
  expect(observer.getCurrentResult().error?.message).toBe('The server could not be reached.')
  host.isDown = false
  await refreshManifest(client)
  expect(daysOf(observer.getCurrentResult().data)).toEqual([5, 4])
  end()
})

test('of a long list what is far is forgotten, and other lists and what is on the screen are not', async () => {
  const { host, client, days } = open()
  await days(undefined, HEAD, 9)
  await days('ai', HEAD, 9)
  const shown = new QueryObserver(client, partQuery(undefined, { page: 2, shown: 1 }))
  const end = shown.subscribe(() => undefined)
  forgetParts(client, null, new Set())
  expect(client.getQueriesData({ queryKey: ['part'] }).map(([key]) => key)).toEqual([
    ['part', null, 2, 1],
    ...client.getQueriesData({ queryKey: ['part', 'ai'] }).map(([key]) => key),
  ])
  host.asked.length = 0
  await client.fetchQuery(partQuery(undefined, { page: 1, shown: 0 }))
  expect(namesAsked(host)).toEqual(['pages/1.json'])
  end()
})
