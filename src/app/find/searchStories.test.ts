import { termLanguage } from 'virtual:broadsheet/terms'
import { expect, test } from 'vitest'
import { parseQuery } from '../../shared/find/asking/parseQuery.ts'
import type { Query } from '../../shared/find/query.ts'
import { createQueryClient } from '../data/queryClient.ts'
import { bundle } from '../testing/bundle.ts'
import { namesAsked, serve } from '../testing/serve.ts'
import { foundStories, wordFor } from './foundStories.ts'
import { searchStories } from './searchStories.ts'

test('stories are found with where the words are; related headlines are loaded where they are nowhere else', async () => {
  const host = serve(bundle())
  const client = createQueryClient()
  const { numbers, total, marks } = await searchStories(client, word('day'), { order: 'newest' })
  expect([...numbers, total]).toEqual([4, 3, 2, 1, 0, 5])
  const stories = await foundStories(client, [4, 0], marks)
  expect(stories.map(({ fields, headlines }) => [fields, headlines])).toEqual([
    [['title'], []],
    [['title'], []],
  ])
  expect(namesAsked(host)).not.toContain('cards/headlines-1.json')
  const covered = await searchStories(client, word('heron'), { order: 'best' })
  expect(await foundStories(client, [...covered.numbers], covered.marks)).toMatchObject([
    { number: 1, fields: ['coverage'], headlines: ['Herons return'] },
  ])
})

test('another order and the stories that filters leave load nothing more', async () => {
  const host = serve(bundle())
  const client = createQueryClient()
  await searchStories(client, word('day'), { order: 'newest' })
  const asked = namesAsked(host).length
  const within = Uint8Array.from([1, 0, 1, 0, 0])
  const found = await searchStories(client, word('day'), { order: 'best', within })
  expect([...found.numbers]).toEqual([2, 0])
  expect(namesAsked(host).length).toBe(asked)
})

test('a corrected word is shown as stories write it', async () => {
  serve(bundle())
  const client = createQueryClient()
  const found = await searchStories(client, word('hreon'), { order: 'best' })
  expect(found.corrections).toEqual(new Map([['hreon', 'heron']]))
  expect(await wordFor(client, 'heron', found.numbers[0] ?? 0)).toBe('Herons')
})

test('the topic that stands for everything is that of every story, though none names it', async () => {
  serve(bundle())
  const client = createQueryClient()
  const total = async (text: string) => {
    const { query } = parseQuery(text, termLanguage)
    return (await searchStories(client, query, { order: 'newest' })).total
  }
  expect(await total('topic:everything')).toBe(5)
  expect(await total('topic:"Everything" heron')).toBe(1)
  expect(await total('heron in:topics')).toBe(0)
  expect(await total('-topic:everything')).toBe(0)
  expect(await total('everything')).toBe(0)
})

const word = (term: string): Query => ({ kind: 'term', term, isPrefix: false, field: undefined })
