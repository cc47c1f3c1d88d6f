import { expect, test } from 'vitest'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { bundle } from '../testing/bundle.ts'
import { namesAsked, serve } from '../testing/serve.ts'
import { archiveQuery, monthQuery } from './archiveQueries.ts'
import { NotFound } from './notFound.ts'
import { createQueryClient } from './queryClient.ts'

test('the archive takes the manifest and one file', async () => {
  const host = serve(bundle())
  const { years } = await createQueryClient().fetchQuery(archiveQuery)
  expect(years.map(({ year }) => year)).toEqual(['2021', '2020'])
  expect(namesAsked(host)).toEqual([MANIFEST, 'archive/1.json'])
})

test('a month shows its newest part, and knows the months beside it over the turn of the year', async () => {
  serve(bundle())
  const month = await createQueryClient().fetchQuery(monthQuery('2020-11', undefined))
  expect(month).toMatchObject({
    count: 3,
    part: 2,
    parts: 2,
    stories: [{ id: '2020-11-03-story' }],
    later: '2021-02',
    earlier: '2020-01',
  })
})

test('the newest month has none after it, the oldest none before', async () => {
  serve(bundle())
  const client = createQueryClient()
  expect(await client.fetchQuery(monthQuery('2021-02', undefined))).not.toHaveProperty('later')
  expect(await client.fetchQuery(monthQuery('2020-01', undefined))).not.toHaveProperty('earlier')
})

test('a part is counted from the oldest story', async () => {
  serve(bundle())
  const { stories } = await createQueryClient().fetchQuery(monthQuery('2020-11', 1))
  expect(stories.map(({ id }) => id)).toEqual(['2020-11-02-story', '2020-11-01-story'])
})

test('a month without stories and a part that is not there are not found', async () => {
  serve(bundle())
  const client = createQueryClient()
  await expect(client.fetchQuery(monthQuery('2019-05', undefined))).rejects.toThrow(NotFound)
  await expect(client.fetchQuery(monthQuery('2020-11', 3))).rejects.toThrow(NotFound)
  await expect(client.fetchQuery(monthQuery('2020-11', 0))).rejects.toThrow(NotFound)
})
