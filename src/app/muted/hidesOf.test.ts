import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Mute } from '../../shared/kept/concerns.ts'
import { createQueryClient } from '../data/queryClient.ts'
import { bundle } from '../testing/bundle.ts'
import { serve } from '../testing/serve.ts'
import { hiddenNumbers, hidesQuery } from './hidesOf.ts'
import { wordsMute } from './mute.ts'

// The day after the newest story.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2020-11-06T12:00Z') }))
afterEach(() => void vi.useRealTimers())

async function hides(mute: Omit<Mute, 'until'> | undefined) {
  serve(bundle())
  if (!mute) throw new Error('no word')
  const { examples, ...counts } = await createQueryClient().ensureQueryData(hidesQuery(mute))
  return { ...counts, examples: examples.map(({ title }) => title) }
}

const publisher = (what: string): Mute => ({ kind: 'publisher', what, name: what })

test('a topic hides all of its stories, of which the newest three are shown', async () => {
  expect(await hides({ kind: 'topic', what: 'ai', name: 'AI' })).toEqual({
    count: 2,
    isExact: true,
    lately: 2,
    examples: ['Story of day 4', 'Story of day 2'],
    reports: 0,
  })
})

test('what is hidden lately is counted from today, and not from the newest story', async () => {
  const ai = { kind: 'topic', what: 'ai', name: 'AI' } as const
  vi.setSystemTime('2020-12-02T12:00Z')
  expect(await hides(ai)).toMatchObject({ count: 2, lately: 1 })
  vi.setSystemTime('2021-11-06T12:00Z')
  expect(await hides(ai)).toMatchObject({ count: 2, lately: 0 })
})

test('a publisher hides the stories that nobody else has, and its reports of others', async () => {
  expect(await hides(publisher('daily.example.org'))).toMatchObject({ count: 4, reports: 0 })
  expect(await hides(publisher('wire.example'))).toMatchObject({
    count: 0,
    reports: 2,
    examples: [],
  })
})

test('a word hides the stories that have it whole: others of the same stem, which the index finds, are not counted', async () => {
  expect(await hides(wordsMute('Day'))).toMatchObject({
    count: 5,
    isExact: true,
    examples: ['Story of day 5', 'Story of day 4', 'Story of day 3'],
  })
  expect(await hides(wordsMute('days'))).toMatchObject({ count: 0, isExact: true })
  expect(await hides(wordsMute('heron'))).toMatchObject({ count: 0 })
})

test('what has no word is no mute', () => {
  expect(wordsMute(' … ')).toBeUndefined()
  expect(wordsMute('  World   Cup ')).toEqual({
    kind: 'words',
    what: 'world cup',
    name: 'World Cup',
  })
})

test('stories that are known by their place alone are hidden by their numbers', async () => {
  serve(bundle())
  const mutes: Mute[] = [{ kind: 'topic', what: 'ai', name: 'AI' }, publisher('wire.example')]
  const { numbers, days } = await hiddenNumbers(createQueryClient(), mutes)
  expect([...numbers].toSorted()).toEqual([1, 3])
  expect(days).toHaveLength(5)
})
