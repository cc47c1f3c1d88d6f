import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Grouping, KnownEvent, Reported } from './grouping.ts'
import { groupReports } from './groupReports.ts'

const HOUR = 3_600_000
const NOON = Date.UTC(2026, 2, 2, 12)

/** Reports, each by another outlet an hour after the one before. */
const reports = (...titles: (string | Partial<Reported>)[]): Reported[] =>
  titles.map((given, i) => ({
    key: `page-${i}`,
    title: 'No title',
    excerpt: undefined,
    time: NOON + i * HOUR,
    language: 'en',
    outlet: `outlet-${i}.example`,
    ...(typeof given === 'string' ? { title: given } : given),
  }))

/** Events that have begun, as sets of keys. */
const begun = (grouping: Grouping) => grouping.begun.map((event) => event.map(({ key }) => key))

test('reports of one event are found, and others are none of it', () => {
  const grouping = groupReports(
    reports(
      'Bridge over the Alder collapses in Norvale',
      'Norvale: bridge across the Alder has collapsed',
      'Quibble & Sons raises its dividend',
      'Collapsed Alder bridge in Norvale was due for repair',
      'Quibble & Sons pays a higher dividend to holders',
    ),
    [],
  )
  expect(begun(grouping)).toEqual([
    ['page-0', 'page-1', 'page-3'],
    ['page-2', 'page-4'],
  ])
})

test.each([
  ['Quibble & Sons: quarterly profit rises by 12%', 'Marrow Foods: quarterly profit rises by 8%'],
])('"%s" and "%s" are two events', (one, other) => {
  expect(begun(groupReports(reports(one, other), []))).toHaveLength(2)
})

test('what one outlet writes every day is no event', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday'].map((day, i) => ({
    title: `Weather forecast for ${day}: rain and ${i + 9} degrees`,
    outlet: 'one.example',
  }))
  expect(begun(groupReports(reports(...days), []))).toHaveLength(3)
})

test('languages do not mix', () => {
  const grouping = groupReports(
    reports('Norvale Alder Ostrava', { title: 'Norvale Alder Ostrava', language: 'de' }),
    [],
  )
  expect(begun(grouping)).toHaveLength(2)
})

test('an event is over after three days without a report', () => {
  const title = 'Bridge over the Alder collapses in Norvale'
  const at = (hours: number) => ({ title, time: NOON + hours * HOUR })
  expect(begun(groupReports(reports(title, at(72)), []))).toHaveLength(1)
  expect(begun(groupReports(reports(title, at(73)), []))).toHaveLength(2)
  expect(begun(groupReports(reports(title, at(60), at(120)), []))).toHaveLength(1)
})

const [first, second, third, fourth] = reports(
  'Bridge over the Alder collapses in Norvale',
  'Norvale: bridge across the Alder has collapsed',
  'Collapsed Alder bridge in Norvale was due for repair',
  'Chess champion loses in Tilbrook',
) as [Reported, Reported, Reported, Reported]

test('a new report comes to the event that there is', () => {
  const grouping = groupReports([second, fourth], [{ id: 'bridge', reports: [first] }])
  expect([...grouping.joined.keys()]).toEqual(['bridge'])
  expect(begun(grouping)).toEqual([[fourth.key]])
})

test('a person keeps a report out, and brings one in', () => {
  const bridge: KnownEvent = {
    id: 'bridge',
    reports: [first],
    wants: new Set([fourth.key]),
    refuses: new Set([second.key]),
  }
  const grouping = groupReports([second, third, fourth], [bridge])
  expect(grouping.joined.get('bridge')?.map(({ key }) => key)).toEqual([fourth.key, third.key])
  expect(begun(grouping)).toEqual([[second.key]])
})

test('a join says which words have led to it, and what they weigh adds up', () => {
  const [join] =
    groupReports([second], [{ id: 'bridge', reports: [first] }]).joined.get('bridge') ?? []
  expect(join?.join?.like).toBe(first.key)
  const words = join?.join?.words ?? []
  expect(words.map(({ word }) => word)).toContain('Norvale')
  const sum = words.reduce((all, { weight }) => all + weight, 0)
  expect(sum).toBeCloseTo(join?.join?.likeness ?? 0, 9)
})

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
