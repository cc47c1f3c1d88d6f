import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetFilter, keepFilter, keptFilters, renameFilter } from './keptFilters.ts'

let content: Map<string, string>
let isFull = false

beforeEach(() => {
  content = new Map()
  isFull = false
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => content.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new Error('QuotaExceededError')
      content.set(key, value)
    },
  })
})
afterEach(() => void vi.unstubAllGlobals())

const KEY = 'broadsheet:filters'
const names = () => keptFilters().map(({ name }) => name)

test('the last one that was kept comes first, and takes the place of one with its name', () => {
  keepFilter({ name: 'Videos', path: '/?type=video' })
  keepFilter({ name: 'AI', path: '/topic/ai' })
  expect(names()).toEqual(['AI', 'Videos'])
  keepFilter({ name: ' Videos ', path: '/search?q=bridge&type=video' })
  expect(keptFilters()[0]).toEqual({ name: 'Videos', path: '/search?q=bridge&type=video' })
  expect(keptFilters()).toHaveLength(2)
  renameFilter('AI', 'Videos')
  expect(keptFilters()).toEqual([{ name: 'Videos', path: '/topic/ai' }])
  forgetFilter('Videos')
  expect(keptFilters()).toEqual([])
})

test('the same array stands as long as nothing changes', () => {
  keepFilter({ name: 'AI', path: '/topic/ai' })
  expect(keptFilters()).toBe(keptFilters())
})

test.each([
  ['no JSON', '{'],
  ['no list', '{"name":"a"}'],
  ['another form', '[1,null,{"name":1},{"name":" ","path":"/"},{"path":"/"}]'],
  [
    'another site',
    '[{"name":"a","path":"https://evil.example/"},{"name":"b","path":"//evil.example"}]',
  ],
  ['a script', '[{"name":"a","path":"javascript:alert(1)"}]'],
  ['another view', '[{"name":"a","path":"/news/2020-01-01-a"}]'],
  ['a long name', JSON.stringify([{ name: 'a'.repeat(100), path: '/' }])],
])('of a storage with %s nothing is taken', (_, text) => {
  content.set(KEY, text)
  expect(keptFilters()).toEqual([])
})

test('what is right beside what is wrong is taken, each name once', () => {
  content.set(KEY, '[{"name":"a","path":"/?type=video","more":1},7,{"name":"a","path":"/"}]')
  expect(keptFilters()).toEqual([{ name: 'a', path: '/?type=video' }])
})

test('a storage that is full or forbidden is said, and nothing breaks', () => {
  isFull = true
  expect(keepFilter({ name: 'AI', path: '/topic/ai' })).toBe(false)
  vi.stubGlobal('localStorage', undefined)
  expect(keptFilters()).toEqual([])
  expect(keepFilter({ name: 'AI', path: '/topic/ai' })).toBe(false)
})
