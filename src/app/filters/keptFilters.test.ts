import { afterEach, beforeEach, expect, test } from 'vitest'
import { FILTERS } from '../kept/kept.ts'
import { noteFault } from '../kept/storage/faults.ts'
import { replaceShelf } from '../kept/storage/shelf.ts'
import { MemoryShelf } from '../testing/MemoryShelf.ts'
import { forgetFilter, keepFilter, keptFilters, renameFilter } from './keptFilters.ts'

let shelf: MemoryShelf

beforeEach(() => {
  shelf = new MemoryShelf()
  replaceShelf(shelf)
})
afterEach(async () => {
  await FILTERS.forget()
  noteFault(FILTERS.name, undefined)
})

const names = () => keptFilters().map(({ name }) => name)

test('the last one that was kept comes first, and takes the place of one with its name', async () => {
  expect(await keepFilter({ name: 'Videos', path: '/?type=video' })).toBe(true)
  await keepFilter({ name: 'AI', path: '/topic/ai' })
  expect(names()).toEqual(['AI', 'Videos'])
  await keepFilter({ name: ' Videos ', path: '/search?q=bridge&type=video' })
  expect(keptFilters()[0]).toMatchObject({ name: 'Videos', path: '/search?q=bridge&type=video' })
  expect(keptFilters()).toHaveLength(2)
  await renameFilter('AI', 'Science')
  expect(names()).toEqual(['Videos', 'Science'])
  await renameFilter('Science', 'Videos')
  expect(keptFilters()).toMatchObject([{ name: 'Videos', path: '/topic/ai' }])
  await forgetFilter('Videos')
  expect(keptFilters()).toEqual([])
})

test('a name may stay as it is', async () => {
  await keepFilter({ name: 'AI', path: '/topic/ai' })
  expect(await renameFilter('AI', 'AI ')).toBe(true)
  expect(names()).toEqual(['AI'])
})

test('the same array stands as long as nothing changes', async () => {
  await keepFilter({ name: 'AI', path: '/topic/ai' })
  expect(keptFilters()).toBe(keptFilters())
})

test('what is no filter of this site is not kept', async () => {
  expect(await keepFilter({ name: ' ', path: '/' })).toBe(false)
  for (const path of ['https://evil.example/', '//evil.example', 'javascript:x', '/news/a']) {
    expect(await keepFilter({ name: 'a', path })).toBe(false)
  }
  expect(await renameFilter('nothing', 'AI')).toBe(false)
  expect(keptFilters()).toEqual([])
})

test('a storage that is full is said, and nothing breaks', async () => {
  shelf.refusal = new DOMException('', 'QuotaExceededError')
  expect(await keepFilter({ name: 'AI', path: '/topic/ai' })).toBe(false)
})
