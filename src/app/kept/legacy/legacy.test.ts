import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MemoryShelf } from '../../testing/MemoryShelf.ts'
import { FILTERS, Kept, SETTINGS } from '../kept.ts'
import { readMirror, writeMirror } from '../storage/settingsMirror.ts'
import { replaceShelf } from '../storage/shelf.ts'
import { oldFilters } from './oldFilters.ts'
import { oldSwitches } from './oldSwitches.ts'

let content: Map<string, string>

beforeEach(() => {
  content = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => content.get(key) ?? null,
    setItem: (key: string, value: string) => content.set(key, value),
    removeItem: (key: string) => content.delete(key),
  })
})
afterEach(() => void vi.unstubAllGlobals())

test('what the first edition kept in local storage is kept here from now on, and is gone there', async () => {
  replaceShelf(new MemoryShelf())
  content.set('broadsheet:keys', 'off')
  content.set('broadsheet:headlines', 'off')
  content.set(
    'broadsheet:filters',
    '[{"name":"Videos","path":"/?type=video"},{"name":"AI","path":"/topic/ai"}]',
  )
  const ways = { early: readMirror, mirror: writeMirror, legacy: oldSwitches }
  const settings = new Kept('settings', SETTINGS.form, ways)
  const kept = new Kept('filters', FILTERS.form, { legacy: oldFilters })
  await Promise.all([settings.ready, kept.ready])
  expect([...settings.values.values()]).toEqual([
    { name: 'keys', is: 'off' },
    { name: 'headlines', is: 'off' },
  ])
  const filters = [...kept.values.values()].toSorted((a, b) => b.kept - a.kept)
  expect(filters.map(({ name }) => name)).toEqual(['Videos', 'AI'])
  await vi.waitFor(() => {
    expect([...content.keys()]).toEqual(['broadsheet:settings/', 'broadsheet:keeps'])
  })
  expect(content.get('broadsheet:settings/')).toBe('{"keys":"off","headlines":"off"}')
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
])('of old filters with %s nothing is taken', (_, text) => {
  content.set('broadsheet:filters', text)
  expect([...(oldFilters()?.deeds ?? [])]).toEqual([])
})

test('what is right beside what is wrong is taken, each name once', () => {
  content.set(
    'broadsheet:filters',
    '[{"name":"a","path":"/?type=video","more":1},7,{"name":"a","path":"/"}]',
  )
  expect([...(oldFilters()?.deeds.values() ?? [])].map(({ value }) => value)).toEqual([
    { name: 'a', path: '/?type=video', kept: 3 },
  ])
})
