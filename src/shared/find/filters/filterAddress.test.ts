import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AddressParameters } from '../../filterParameters.ts'
import { filtersOf, printFilters } from './filterAddress.ts'
import { type Filters, PERIODS } from './filters.ts'

type Parameters = readonly (readonly [name: string, value: string])[]

/** What `URLSearchParams` do. */
const addressOf = (parameters: Parameters): AddressParameters => ({
  get: (name) => parameters.find(([each]) => each === name)?.[1] ?? null,
  getAll: (name) => parameters.flatMap(([each, value]) => (each === name ? value : [])),
})
const readAll = (parameters: Parameters) => filtersOf(addressOf(parameters))
const read = (address: string) =>
  readAll(
    address.split('&').map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=')
      return [name, value]
    }),
  )

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const some = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 })
const anySpan = fc.oneof(
  fc.record({ since: fc.constantFrom(...PERIODS), until: fc.constant(undefined) }),
  fc.tuple(anyDay, anyDay).map((days) => {
    const [since, until] = days.toSorted()
    return { since, until }
  }),
  fc.record({ since: fc.constant(undefined), until: fc.option(anyDay, { nil: undefined }) }),
)
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    topics: some,
    publishers: some,
    type: fc.constantFrom('article', 'video', undefined),
    coverage: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
    unread: fc.constantFrom(true, undefined),
    span: anySpan,
  })
  .map(({ span, ...filters }) => ({ ...filters, ...span }))

test('an address gives the filters that it was made from', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      expect(readAll(printFilters(filters))).toEqual({ filters, wrong: [] })
    }),
  )
})

test('an address of somebody else gives filters whose own address gives the same, and nothing wrong', () => {
  const names = ['topic', 'publisher', 'type', 'coverage', 'since', 'until', 'unread', 'q']
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('video', '3', '0', '2020', '2020-02', '2020-02-31', 'week'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value)), (parameters) => {
      const { filters } = readAll(parameters)
      expect(readAll(printFilters(filters))).toEqual({ filters, wrong: [] })
    }),
  )
})

test.each([
  ['type=podcast', 'type', 'podcast'],
  ['coverage=many', 'coverage', 'many'],
  ['coverage=0', 'coverage', '0'],
  ['since=2020-02-30', 'since', '2020-02-30'],
  ['since=yesterday', 'since', 'yesterday'],
  ['since=2020-06-01&until=2020-05-31', 'until', '2020-05-31'],
  ['since=week&until=2020-05-31', 'until', '2020-05-31'],
])('of %s the wrong value is named', (address, parameter, value) => {
  expect(read(address).wrong).toEqual([{ parameter, value }])
  expect(read(`${address}&topic=ai`).filters.topics).toEqual(['ai'])
})

test('a month and a year stand for their first and last days', () => {
  expect(read('since=2020&until=2021').filters).toMatchObject({
    since: '2020-01-01',
    until: '2021-12-31',
  })
  expect(read('since=2020-02&until=2020-02').filters).toMatchObject({
    since: '2020-02-01',
    until: '2020-02-29',
  })
})
