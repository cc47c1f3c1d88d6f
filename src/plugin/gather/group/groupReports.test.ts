import { expect, test } from 'vitest'
import { groupReports } from './groupReports.ts'
import { begun, first, fourth, HOUR, NOON, reports, second } from './madeReports.ts'

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

test('a new report comes to the event that there is', () => {
  const grouping = groupReports([second, fourth], [{ id: 'bridge', reports: [first] }])
  expect([...grouping.joined.keys()]).toEqual(['bridge'])
  expect(begun(grouping)).toEqual([[fourth.key]])
})

test('an event that has moved on is what its latest reports are about', () => {
  const days = Array.from({ length: 60 }, (_, i) => ({
    key: `old-${i}`,
    title: `Bridge over the Alder in Norvale: search for victims, hour ${i}`,
    time: NOON + i * HOUR,
  }))
  const inquiry = Array.from({ length: 60 }, (_, i) => ({
    key: `new-${i}`,
    title: `Norvale inquiry hears engineer Quibble ${i}`,
    time: NOON + (60 + i) * HOUR,
  }))
  const event = { id: 'bridge', reports: reports(...days, ...inquiry) }
  const [report] = reports({
    title: 'Engineer Quibble before Norvale inquiry',
    time: NOON + 121 * HOUR,
  })
  expect([...groupReports(report ? [report] : [], [event]).joined.keys()]).toEqual(['bridge'])
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
