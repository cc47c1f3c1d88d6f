import { QueryClient } from '@tanstack/react-query'
import { expect, onTestFinished, test, vi } from 'vitest'
import { SAVED } from '../kept/kept.ts'
import { replaceShelf } from '../kept/storage/shelf.ts'
import { MemoryShelf } from '../testing/MemoryShelf.ts'
import type { Now } from './coverageQuery.ts'
import { keepSaved } from './keepSaved.ts'

const { kept, asked } = vi.hoisted(() => ({
  kept: new Map<string, object>(),
  asked: [] as string[],
}))

vi.mock('../offline/keptStories.ts', () => ({
  keptIds: async () => [...kept.keys()],
  keptStory: async (id: string) => kept.get(id),
  keepStory: async (_client: QueryClient, id: string) => asked.push(id),
}))

test('saved stories that are not here are fetched, and those that have changed; no others, and none that was withdrawn', async () => {
  replaceShelf(new MemoryShelf())
  const story = { title: 'A', publisher: 'Wire', published: '2020-11-18', link: 'https://e.org/' }
  const ids = ['same', 'grown', 'missing', 'withdrawn', 'unknown']
  await SAVED.setAll(new Map(ids.map((id) => [id, { ...story, reports: 1, saved: 1 }])))
  onTestFinished(() => void SAVED.setAll(new Map(ids.map((id) => [id, null]))))
  const now = { title: 'A', updated: undefined, relatedCount: 1 }
  for (const id of ['same', 'grown', 'unknown', 'for the train']) kept.set(id, now)
  const found = new Map<string, Now>([
    ['same', now],
    ['grown', { ...now, relatedCount: 2 }],
    ['missing', now],
    ['withdrawn', 'withdrawn'],
    ['for the train', { ...now, title: 'B' }],
  ])
  await keepSaved(new QueryClient(), found)
  expect(asked).toEqual(['grown', 'missing'])
})
