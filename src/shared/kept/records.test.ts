import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Item } from './items.ts'
import {
  bounded,
  type Deeds,
  type Form,
  merge,
  NewerRecord,
  printRecord,
  readRecord,
} from './records.ts'

const form: Form<string> = { schema: v.string(), migrations: [], most: 3, isForgetful: true }

const items = fc.record(
  { at: fc.integer({ min: 0, max: 5 }), value: fc.option(fc.constantFrom('a', 'b', 'c')) },
  { noNullPrototype: true },
)
const keys = fc.oneof(fc.constantFrom('x', 'y', '__proto__', 'constructor'), fc.string())
const deeds = fc
  .dictionary(keys, items, { noNullPrototype: true })
  .map((all): Deeds<string> => new Map(Object.entries(all)))

const same = (one: Deeds<string>, other: Deeds<string>) =>
  expect(new Map(one)).toEqual(new Map(other))

test('deeds of several devices come to the same in whatever order, and however often, they meet', () => {
  fc.assert(
    fc.property(deeds, deeds, deeds, (a, b, c) => {
      same(merge(a, b), merge(b, a))
      same(merge(merge(a, b), c), merge(a, merge(b, c)))
      same(merge(a, a), a)
      same(merge(merge(a, b), b), merge(a, b))
    }),
  )
})

test('of each thing the newest deed of both sides holds, and none is lost', () => {
  fc.assert(
    fc.property(deeds, deeds, (a, b) => {
      const merged = merge(a, b)
      for (const key of new Set([...a.keys(), ...b.keys()])) {
        const times = [a.get(key)?.at ?? -1, b.get(key)?.at ?? -1]
        expect(merged.get(key)?.at).toBe(Math.max(...times))
      }
    }),
  )
})

test('what is stored is read again, whatever its keys are, through any way of writing objects', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      const record = printRecord(all, form)
      same(readRecord(record, form).deeds, all)
      same(readRecord(JSON.parse(JSON.stringify(record)), form).deeds, all)
    }),
  )
})

test('of anything at all nothing is taken that is not right, and nothing breaks', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(readRecord(stored, form).deeds.size).toBe(0)
    }),
  )
  const right: Item<string> = { at: 1, value: 'a' }
  const wrong = { b: 7, c: { at: -1, value: 'a' }, d: { at: 1 }, e: { at: 1, value: 5 } }
  const read = readRecord({ version: 1, items: { a: right, ...wrong } }, form)
  expect([...read.deeds]).toEqual([['a', right]])
  expect(read.damaged).toBe(4)
})

test('each earlier version becomes the newest, step by step, and a newer one is not touched', () => {
  const grown: Form<{ n: number; unit: string }> = {
    schema: v.object({ n: v.number(), unit: v.string() }),
    migrations: [
      (value) => ({ n: Number(value) }),
      (value, key) => ({ ...(value as object), unit: key }),
    ],
    most: 10,
    isForgetful: true,
  }
  const read = (version: number, value: unknown) => {
    const { deeds } = readRecord({ version, items: { km: { at: 5, value } } }, grown)
    return deeds.get('km')
  }
  const newest = { at: 5, value: { n: 3, unit: 'km' } }
  expect(read(1, '3')).toEqual(newest)
  expect(read(2, { n: 3 })).toEqual(newest)
  expect(read(3, { n: 3, unit: 'km' })).toEqual(newest)
  expect(read(1, null)).toEqual({ at: 5, value: null })
  expect(() => read(4, {})).toThrow(NewerRecord)
  expect(printRecord(new Map(), grown).version).toBe(3)
})

test('a deed that is known stays the same object, so that nothing is drawn anew for it', () => {
  const known: Deeds<string> = new Map([['a', { at: 1, value: 'x' }]])
  const record = { version: 1, items: { a: { at: 1, value: 'x' }, b: { at: 1, value: 'y' } } }
  const read = readRecord(record, form, known).deeds
  expect(read.get('a')).toBe(known.get('a'))
  expect(merge(known, read).get('a')).toBe(known.get('a'))
})

test('where there is no more room the oldest go, and of what is never forgotten only what was taken back', () => {
  const many = new Map(
    Array.from({ length: 5000 }, (_, i): [string, Item<string>] => [
      String(i),
      { at: i, value: i % 2 === 0 ? 'kept' : null },
    ]),
  )
  const values = (all: Deeds<string>) =>
    [...all].flatMap(([key, { value }]) => (value === null ? [] : [key]))
  expect(values(bounded(new Map(many), form))).toEqual(['4998', '4996', '4994'])
  const lasting = bounded(new Map(many), { ...form, isForgetful: false })
  expect(values(lasting)).toHaveLength(2500)
  expect(lasting.size).toBe(4500)
  expect(lasting.has('4999') && !lasting.has('1')).toBe(true)
})
