import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Asking } from '../fetch/fetched.ts'
import { newsroom, sourceOf } from './testing/newsroom.ts'

const FLOOD = { title: 'Flood in the valley', link: 'https://a.example/flood-in-the-valley' }
const MOVED = 'https://new.example/feed'

test('of two feeds that have moved to one address only one is asked from then on', async () => {
  const room = await newsroom()
  const sources = [sourceOf('a.example'), sourceOf('b.example')]
  const asked: string[] = []
  const moving = (askings: readonly Asking[]) => askings.map(({ url }) => asked.push(url))
  room.set('a.example', [FLOOD])
  room.set('b.example', [FLOOD])
  const { ask } = room.gathering('2026-11-28T05:00:00Z')
  const run = (now: string) =>
    room.run(now, {
      sources,
      ask: async (askings, onAnswer) => {
        moving(askings)
        await ask(askings, (asking, fetched) => onAnswer(asking, { ...fetched, moved: MOVED }))
      },
    })
  await run('2026-11-28T05:00:00Z')
  const { sources: outcomes } = await run('2026-11-28T09:00:00Z')
  expect(asked).toEqual([
    'https://a.example/feed',
    'https://b.example/feed',
    'https://a.example/feed',
  ])
  expect(outcomes.map(({ source }) => source.url)).toEqual(['https://a.example/feed'])
  expect(Object.keys(room.stories())).toHaveLength(1)
})

test('a damaged line of the state is said, and no story is made twice', async () => {
  const room = await newsroom()
  room.set('a.example', [FLOOD])
  await room.run('2026-11-28T05:00:00Z')
  const before = room.stories()
  appendFileSync(join(room.folder, 'gathered.jsonl'), '<<<<<<< HEAD\n{"report":"x"\n')
  const { problems } = await room.run('2026-11-28T09:00:00Z')
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['state-conflict', 5],
    ['state-line', 6],
  ])
  expect(room.stories()).toEqual(before)
  expect((await room.run('2026-11-28T12:00:00Z')).problems).toEqual([])
  expect(room.stories()).toEqual(before)
})

test('of a source that a run was ended before nothing is said, and the next run asks it', async () => {
  const room = await newsroom()
  room.set('a.example', [FLOOD])
  room.set('b.example', [FLOOD])
  await room.run('2026-11-28T05:00:00Z')
  const now = '2026-11-28T09:00:00Z'
  const { ask } = room.gathering(now)
  const { sources } = await room.run(now, {
    ask: (askings, onAnswer) => ask(askings.slice(0, 1), onAnswer),
  })
  expect(sources.map(({ source }) => source.url)).toEqual(['https://a.example/feed'])
  const next = await room.run(now)
  expect(next.sources.map(({ what }) => what)).toEqual(['waiting', 'same'])
})
