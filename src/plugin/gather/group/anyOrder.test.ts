import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Grouping } from './grouping.ts'
import { groupReports } from './groupReports.ts'
import { begun, HOUR, NOON, reports } from './madeReports.ts'

const word = fc.constantFrom(
  'Norvale',
  'bridge',
  'Alder',
  'fire',
  'the',
  'of',
  '12',
  'Quibble',
  'rises',
)
const someReports = fc
  .array(
    fc.record({
      title: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      time: fc.integer({ min: 0, max: 200 }).map((hours) => NOON + hours * HOUR),
      language: fc.constantFrom('en', 'en', 'de'),
      outlet: fc.constantFrom('a.example', 'b.example', 'c.example'),
    }),
    { maxLength: 24 },
  )
  .map((given) => reports(...given))

const keysOf = (grouping: Grouping) =>
  [...[...grouping.joined.values()].flat(), ...grouping.begun.flat()].map(({ key }) => key)

test('nobody is lost or there twice, whatever the order', () => {
  fc.assert(
    fc.property(someReports, fc.nat(24), fc.nat(), (all, cut, turn) => {
      const known = all.slice(0, cut).map((report, i) => ({ id: `event-${i % 5}`, report }))
      const events = [...new Set(known.map(({ id }) => id))].map((id) => ({
        id,
        reports: known.filter((each) => each.id === id).map(({ report }) => report),
      }))
      const fresh = all.slice(cut)
      const grouping = groupReports(fresh, events)
      expect(keysOf(grouping).sort()).toEqual(fresh.map(({ key }) => key).sort())
      const turned = fresh
        .map((_, i) => fresh[(i + turn) % fresh.length])
        .filter((each) => each !== undefined)
      expect(groupReports(turned, events.toReversed())).toEqual(grouping)
    }),
  )
})

test('the names of pages do not matter', () => {
  fc.assert(
    fc.property(someReports, (all) => {
      const different = all.filter(
        (one, i) =>
          !all.slice(0, i).some((other) => other.title === one.title && other.time === one.time),
      )
      const rename = (key: string) =>
        `${different.length - Number(key.slice('page-'.length)) + 1000}`
      const renamed = groupReports(
        different.map((report) => ({ ...report, key: rename(report.key) })),
        [],
      )
      expect(begun(renamed)).toEqual(
        begun(groupReports(different, [])).map((event) => event.map(rename)),
      )
    }),
  )
})
