import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { SAVED } from '../kept/kept.ts'
import { replaceShelf } from '../kept/storage/shelf.ts'
import { undoLast } from '../kept/undo.ts'
import { MemoryShelf } from '../testing/MemoryShelf.ts'
import { savedOf, toggleSaved } from './saving.ts'

const story = {
  id: '2020-11-18-a',
  title: 'A story',
  publisher: { name: 'Wire' },
  published: '2020-11-18T10:00:00Z',
  link: 'https://example.org/a',
  relatedCount: 2,
}

test('a story that was saved in an earlier visit is forgotten by its key, and Undo has its note, also before storage has answered', async () => {
  const shelf = new MemoryShelf()
  const noted = { ...savedOf(story, 1), note: 'read again' }
  shelf.put('saved', { version: 1, items: { [story.id]: { at: 1, value: noted } } })
  replaceShelf(shelf)
  const client = new QueryClient()
  await toggleSaved(client, story)
  expect(SAVED.values.has(story.id)).toBe(false)
  expect(undoLast()).toBe(true)
  expect(SAVED.values.get(story.id)).toEqual(noted)

  await toggleSaved(client, story)
  await toggleSaved(client, { ...story, link: `https://example.org/${'a'.repeat(5000)}` })
  expect(SAVED.values.has(story.id)).toBe(false)
  expect(undoLast()).toBe(false)
})
