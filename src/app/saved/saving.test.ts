import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { SAVED } from '../kept/kept.ts'
import { replaceShelf } from '../kept/storage/shelf.ts'
import { undoLast } from '../kept/undo.ts'
import { MemoryShelf } from '../testing/MemoryShelf.ts'
import { SAVABLE } from '../testing/savable.ts'
import { savedOf, toggleSaved } from './saving.ts'

test('a story that was saved in an earlier visit is forgotten by its key, and Undo has its note, also before storage has answered', async () => {
  const shelf = new MemoryShelf()
  const noted = { ...savedOf(SAVABLE, 1), note: 'read again' }
  shelf.put('saved', { version: 1, items: { [SAVABLE.id]: { at: 1, value: noted } } })
  replaceShelf(shelf)
  const client = new QueryClient()
  await toggleSaved(client, SAVABLE)
  expect(SAVED.values.has(SAVABLE.id)).toBe(false)
  expect(undoLast()).toBe(true)
  expect(SAVED.values.get(SAVABLE.id)).toEqual(noted)

  await toggleSaved(client, SAVABLE)
  await toggleSaved(client, { ...SAVABLE, link: `https://example.org/${'a'.repeat(5000)}` })
  expect(SAVED.values.has(SAVABLE.id)).toBe(false)
  expect(undoLast()).toBe(false)
})
