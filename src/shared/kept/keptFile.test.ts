import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { compare, hasChanges, notAfter } from './compare.ts'
import { savedSchema } from './concerns.ts'
import type { Item } from './items.ts'
import { printKeptFile, readKeptFile } from './keptFile.ts'
import { type Deeds, type Form, merge, printRecord, readRecord } from './records.ts'

const form: Form<string> = { schema: v.string(), migrations: [], most: 10, isForgetful: true }
const items = fc.record(
  { at: fc.integer({ min: 0, max: 9 }), value: fc.option(fc.constantFrom('a', 'b')) },
  { noNullPrototype: true },
)
const deeds = fc
  .dictionary(fc.constantFrom('x', 'y', 'z', '__proto__'), items, { noNullPrototype: true })
  .map((all): Deeds<string> => new Map(Object.entries(all)))

const print = (all: Deeds<string>) =>
  printKeptFile(
    'https://a.example/',
    '2020-11-20T00:00:00.000Z',
    new Map([['words', printRecord(all, form)]]),
  )

test('a file is read as it was printed, and has its times as dates', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      const read = readKeptFile(print(all))
      if (typeof read === 'string') throw new Error(read)
      expect(read.site).toBe('https://a.example/')
      const record = readRecord(read.kinds.get('words'), form)
      expect(record).toEqual({ deeds: new Map(all), damaged: 0 })
    }),
  )
  expect(print(new Map([['x', { at: 0, value: 'a' }]]))).toContain(
    '"at": "1970-01-01T00:00:00.000Z"',
  )
})

test('of anything else nothing is taken', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(readKeptFile(text)).toBe('foreign')))
  fc.assert(fc.property(fc.json(), (text) => void expect(readKeptFile(text)).toBe('foreign')))
  const file = print(new Map())
  expect(readKeptFile(`\uFEFF${file}`)).toMatchObject({ site: 'https://a.example/' })
  expect(readKeptFile(file.replace('"version": 1', '"version": 2'))).toBe('newer')
  expect(readKeptFile(file.replace('broadsheet-kept', 'others'))).toBe('foreign')
})

test('what would change is what does change', () => {
  const values = (all: Deeds<string>) =>
    new Map([...all].flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])))
  fc.assert(
    fc.property(deeds, deeds, (here, others) => {
      const told = compare(here, others)
      const [before, after] = [values(here), values(merge(here, others))]
      expect(told.added.length).toBe([...after.keys()].filter((key) => !before.has(key)).length)
      expect(told.removed.length).toBe([...before.keys()].filter((key) => !after.has(key)).length)
      const changed = [...after].filter(
        ([key, value]) => before.has(key) && before.get(key) !== value,
      )
      expect(told.changed.length).toBe(changed.length)
      expect(hasChanges(compare(merge(here, others), others))).toBe(false)
    }),
  )
})

test('what would change is told by its name', () => {
  const here = new Map<string, Item<unknown>>([
    ['a', { at: 5, value: { title: 'A story' } }],
    ['b', { at: 5, value: { name: 'A mute' } }],
    ['c', { at: 5, value: 1 }],
  ])
  const others = new Map<string, Item<unknown>>([
    ['a', { at: 6, value: null }],
    ['b', { at: 6, value: { name: 'A mute', until: 5 } }],
    ['c', { at: 4, value: 2 }],
    ['d', { at: 1, value: { title: 'Another story' } }],
  ])
  const told = { added: ['Another story'], changed: ['A mute'], removed: ['A story'], older: 1 }
  expect(compare(here, others)).toEqual(told)
})

test('a device whose clock is ahead decides nothing for the time to come', () => {
  const others = new Map([
    ['a', { at: 7000, value: 'future' }],
    ['b', { at: 3, value: 'past' }],
  ])
  expect([...notAfter(others, 10)]).toEqual([
    ['a', { at: 10, value: 'future' }],
    ['b', { at: 3, value: 'past' }],
  ])
})

test.each([
  ['an address that runs a script', { link: 'javascript:alert(1)' }],
  ['a date that is none', { published: 'yesterday' }],
  ['a time behind all dates', { saved: 9e15 }],
])('a saved story with %s is none', (_, wrong) => {
  const right = {
    title: 'A story',
    publisher: 'The Wire',
    published: '2020-11-20T10:00:00Z',
    link: 'https://wire.example/a',
    reports: 2,
    saved: 1,
  }
  expect(v.is(savedSchema, right)).toBe(true)
  expect(v.is(savedSchema, { ...right, ...wrong })).toBe(false)
})
