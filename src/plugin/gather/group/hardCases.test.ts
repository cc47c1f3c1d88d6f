import { expect, test } from 'vitest'
import { groupReports } from './groupReports.ts'
import { begun, HOUR, NOON, reports } from './madeReports.ts'

test.each([
  ['Earthquake of magnitude 6.1 shakes Norvale', 'Earthquake of magnitude 5.4 shakes Ostrava Bay'],
  ['Police arrest man over Norvale robbery', 'Police arrest man over Tilbrook fire'],
  ['Quibble & Sons: quarterly profit rises by 12%', 'Marrow Foods: quarterly profit rises by 8%'],
  ['Norvale beats Tilbrook 2:1 in the cup', 'Ostrava beats Marrow 3:0 in the cup'],
])('twins are two events: "%s", "%s"', (one, other) => {
  expect(begun(groupReports(reports(one, other), []))).toHaveLength(2)
})

test('a place alone, or a first name, makes no event of two short reports', () => {
  const columns = reports(
    { title: 'Why winter light matters: Fiona Quist of Uppsala', excerpt: 'Notes on patience.' },
    { title: 'How to sharpen a knife: Tamara Orr of Uppsala', excerpt: 'An essay about kitchens.' },
    'Where birds sing at dawn: Jonas Grim',
    'To repair old bicycles: Jonas Vale',
    ...['Chess', 'Opera', 'Harvest', 'Ferries', 'Budget'].map((about) => `${about} in brief`),
  )
  expect(begun(groupReports(columns, [])).slice(0, 4)).toEqual(
    [0, 1, 2, 3].map((i) => [`page-${i}`]),
  )
})

test('twins are two events, however many have reported them', () => {
  const quakes = [
    ['Norvale', '6.1', 'Alder valley', 'two bridges have collapsed'],
    ['Ostrava', '5.4', 'Marrow coast', 'schools stay closed'],
  ].map(([town, magnitude, place, harm]) =>
    [
      `Earthquake of magnitude ${magnitude} shakes ${town}`,
      `Strong earthquake in ${town}: ${harm}`,
      `${magnitude} earthquake hits ${place} near ${town}`,
      `After the earthquake in ${town}: ${harm} in the ${place}`,
      `Earthquake: ${town} counts the damage, ${harm}`,
    ].map((title) => ({ title, excerpt: `People ran into the streets of ${town}.` })),
  )
  const mixed = [0, 1, 2, 3, 4].flatMap((i) => quakes.flatMap((quake) => quake[i] ?? []))
  expect(begun(groupReports(reports(...mixed), [])).map((event) => event.length)).toEqual([5, 5])
})

test('the edition of another year is another event', () => {
  const title = (year: number) => `Norvale film festival ${year} opens with a comedy`
  const year = 365 * 24 * HOUR
  const editions = reports(
    title(2025),
    { title: title(2025) },
    { title: title(2026), time: NOON + year },
    { title: title(2026), time: NOON + year + HOUR },
  )
  expect(begun(groupReports(editions, [])).map((event) => event.length)).toEqual([2, 2])
})

test('copies of one text are one event, also in the smallest collection', () => {
  const text = { title: 'Chess champion loses', excerpt: 'It was over after nine moves.' }
  expect(begun(groupReports(reports(text, text, text), []))).toHaveLength(1)
})

test('a collection that is about one event alone is one event', () => {
  const all = reports(
    'Bridge over the Alder collapses in Norvale',
    'Norvale: bridge across the Alder has collapsed',
    'Collapsed Alder bridge in Norvale was due for repair',
    'Norvale mourns after Alder bridge collapse',
    'Why did the Alder bridge in Norvale collapse?',
  )
  expect(begun(groupReports(all, []))).toHaveLength(1)
})

test('what one outlet writes every day is no event', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday'].map((day, i) => ({
    title: `Weather forecast for ${day}: rain and ${i + 9} degrees`,
    outlet: 'one.example',
  }))
  expect(begun(groupReports(reports(...days), []))).toHaveLength(3)
})

test('what an outlet calls all that it has of a kind says nothing', () => {
  const days = ['Rain is coming.', 'The harbour reopens.', 'Chess champion loses.'].map(
    (excerpt, i) => ({
      title: 'Morning briefing',
      excerpt,
      outlet: 'one.example',
      time: NOON + i * 24 * HOUR,
    }),
  )
  expect(begun(groupReports(reports(...days), []))).toHaveLength(3)
})

test('what one outlet has soon said again is one event', () => {
  const text = { title: 'Bridge over the Alder collapses in Norvale', outlet: 'one.example' }
  expect(begun(groupReports(reports(text, text), []))).toHaveLength(1)
  const later = { ...text, time: NOON + 13 * HOUR }
  expect(begun(groupReports(reports(text, later), []))).toHaveLength(2)
})
