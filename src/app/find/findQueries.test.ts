import { expect, test } from 'vitest'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { NotFound } from '../data/notFound.ts'
import { createQueryClient } from '../data/queryClient.ts'
import { bundle } from '../testing/bundle.ts'
import { namesAsked, serve } from '../testing/serve.ts'
import { cardsOf, rootQuery } from './findQueries.ts'

test('summaries of stories come in the order of the numbers that were asked for, whatever segment they are in', async () => {
  serve(bundle())
  const stories = await cardsOf(createQueryClient(), [4, 0, 2])
  expect(stories.map(({ title }) => title)).toEqual([
    'Story of day 5',
    'Story of day 1',
    'Story of day 3',
  ])
})

test('only the cards of the stories are loaded, and no file twice', async () => {
  const host = serve(bundle())
  const client = createQueryClient()
  await cardsOf(client, [0, 1])
  await cardsOf(client, [2])
  const names = [MANIFEST, 'find/1.json', 'cards/a.json', 'cards/1.json']
  expect(namesAsked(host)).toEqual(names)
})

test('a number that no story has is not found', async () => {
  serve(bundle())
  await expect(cardsOf(createQueryClient(), [5])).rejects.toBeInstanceOf(NotFound)
  await expect(cardsOf(createQueryClient(), [-1])).rejects.toBeInstanceOf(NotFound)
})

test('where a bundle has no story, there is no segment', async () => {
  const files = bundle()
  const { find: _, ...manifest } = files[MANIFEST]
  serve({ ...files, [MANIFEST]: manifest })
  expect(await createQueryClient().fetchQuery(rootQuery)).toEqual({ segments: [] })
})
