import { expect, test } from 'vitest'
import type { KnownEvent } from './grouping.ts'
import { groupReports } from './groupReports.ts'
import { begun, first, fourth, second, third } from './madeReports.ts'

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

test('a person keeps an outlet out, by its name or host', () => {
  const refused = { ...second, key: 'www.second.example/a', outlet: 'second.example' }
  for (const name of ['second.example', 'www.second.example']) {
    const bridge = { id: 'bridge', reports: [first], refuses: new Set([name]) }
    expect(groupReports([refused], [bridge]).joined.size).toBe(0)
  }
})

test('what was kept out of one event comes to another that it is about', () => {
  const bridge = { id: 'bridge', reports: [first], refuses: new Set([second.key]) }
  const other = { id: 'other', reports: [third] }
  const grouping = groupReports([second], [bridge, other])
  expect([...grouping.joined.keys()]).toEqual(['other'])
})
