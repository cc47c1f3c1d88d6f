import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { PrintMemory } from './printMemory.ts'

test('a name is found out once, and by no later run', async () => {
  const cache = { folder: await temporaryFolder(), salt: 'a' }
  const name = vi.fn(() => 'pages/1.json')
  const memory = new PrintMemory(cache)
  expect([memory.nameOf('key', name), memory.nameOf('key', name)]).toEqual([name(), name()])
  memory.keep()
  expect(memory.nameOf('key', name)).toBe('pages/1.json')
  expect(new PrintMemory(cache).nameOf('key', name)).toBe('pages/1.json')
  expect(name).toHaveBeenCalledTimes(3)
})

test('nothing is written before the run is ended', async () => {
  const folder = await temporaryFolder()
  const memory = new PrintMemory({ folder, salt: 'a' })
  memory.nameOf('key', () => 'pages/1.json')
  expect(existsSync(join(folder, 'names'))).toBe(false)
  memory.keep()
  expect(existsSync(join(folder, 'names'))).toBe(true)
})

test('a name that a run did not need is forgotten', async () => {
  const memory = new PrintMemory()
  memory.nameOf('old', () => 'pages/1.json')
  memory.keep()
  memory.keep()
  expect(memory.nameOf('old', () => 'pages/2.json')).toBe('pages/2.json')
})
