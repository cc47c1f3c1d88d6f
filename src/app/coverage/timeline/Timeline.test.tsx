import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { timelineOf } from '../../../shared/coverage/timeline.ts'
import { site } from '../../testing/site.ts'
import { scaleOf } from './scale.ts'
import { Timeline } from './Timeline.tsx'
import { timelineRows } from './timelineRows.ts'

/** The story itself and its reports, by publisher and date. */
function show(...reports: readonly (readonly [string, string | undefined])[]): HTMLElement {
  const root = document.createElement('div')
  const rows = timelineRows(
    reports.map(([name]) => ({ publisher: { name } })),
    timelineOf(reports.map(([, published]) => published)),
    undefined,
  )
  root.innerHTML = renderToStaticMarkup(<Timeline rows={rows} calendar={site.calendar} />)
  return root
}

const rowsOf = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('li')].map((row) => row.textContent)
const textOf = (root: HTMLElement): string => root.textContent

describe('the timeline of a story', () => {
  test('says who was first, and how long after that the others came', () => {
    const root = show(
      ['Engadget', '2020-11-18T12:43:00Z'],
      ['Nature', '2020-11-18T11:28:00Z'],
      ['Late Post', '2020-11-21T15:28:00Z'],
      ['Undated', undefined],
    )
    expect(textOf(root)).toContain('First: Nature, November 18, 2020, 11:28 UTC')
    expect(rowsOf(root)).toEqual([
      'Naturefirst',
      'Engadget(this story)+1 h 15 min',
      'Late Post+3 d 4 h',
    ])
  })

  test('marks dates that say little, with the reason, and crowns none of them', () => {
    const root = show(
      ['Engadget', '2020-11-18T12:43:00Z'],
      ['Daily', '2020-11-18T00:00:00Z'],
      ['Old', '2020-11-10T12:43:00Z'],
      ['Nature', '2020-11-18T13:00:00Z'],
    )
    expect(textOf(root)).toContain('First: Engadget')
    const [old, , , daily] = rowsOf(root)
    expect(old).toMatch(/^Old\? The date lies days before .* −8 d$/)
    expect(daily).toMatch(/^Daily≈ Only the day is known. same day$/)
  })

  test('says that nobody is known to be first where only days are known', () => {
    const root = show(['One', '2020-11-18T00:00:00Z'], ['Two', '2020-11-19T00:00:00Z'])
    expect(textOf(root)).toContain('The known times do not tell who was first.')
    expect(rowsOf(root)[1]).toContain('November 19, 2020')
  })

  test('has one row for those of which only the same day is known, and none where that is all', () => {
    const day = '2020-11-18T00:00:00Z'
    const ofDay = ['CISA', 'LWN', 'Wire'].map((name) => [name, day] as const)
    const root = show(['Engadget', '2020-11-18T12:43:00Z'], ...ofDay, ['B', '2020-11-18T13:00:00Z'])
    expect(root.querySelectorAll('section > ol > li')).toHaveLength(3)
    expect(textOf(root)).toContain('CISALWNWire≈ Only the day is known. same day')
    const alone = show(['Engadget', day], ...ofDay)
    expect(textOf(alone)).toContain('The known times do not tell who was first.')
    expect(alone.querySelector('ol, svg')).toBeNull()
  })

  test('names a publisher once in such a row, with how many reports it has', () => {
    const day = '2020-11-18T00:00:00Z'
    const root = show(
      ['Engadget', '2020-11-17T12:43:00Z'],
      ['Letters', day],
      ['Atlas', day],
      ['Letters', day],
    )
    expect(rowsOf(root).slice(2)).toEqual(['Letters×2', 'Atlas'])
  })

  test('sums up what is far from the story, and shows nothing where that is all', () => {
    const far = [
      ['Early', '2019-03-01T10:00:00Z'],
      ['Late', '2022-05-01T10:00:00Z'],
    ] as const
    const story = ['Engadget', '2020-11-18T12:43:00Z'] as const
    const root = show(story, ['Nature', '2020-11-18T13:00:00Z'], ...far)
    expect(rowsOf(root)).toHaveLength(2)
    expect(textOf(root)).toContain(
      '2 more lie over 30 days from the story: March 2019 to May 2022.',
    )
    expect(textOf(show(story, ...far))).toBe('')
  })

  test('has all of many reports, most of them behind a click, in one count', () => {
    const hours = Array.from({ length: 179 }, (_, i) =>
      new Date(Date.UTC(2020, 10, 18, 12 + i)).toISOString(),
    )
    const root = show(...hours.map((date, i) => [`Outlet ${i}`, date] as const))
    expect(rowsOf(root)).toHaveLength(179)
    expect(root.querySelectorAll('details li')).toHaveLength(167)
    expect(root.querySelector('details ol')?.getAttribute('start')).toBe('13')
  })

  test('draws with attributes and classes alone, for the eye alone', () => {
    const root = show(['One', '2020-11-18T12:43:00Z'], ['Two', '2020-11-18T13:43:00Z'])
    expect(root.querySelector('[style]')).toBeNull()
    expect(root.querySelector('svg:not([aria-hidden])')).toBeNull()
  })
})

test('the names of an axis stand apart from one another, whatever its length', () => {
  const start = Date.UTC(2020, 10, 18)
  for (let minutes = 1; minutes < 60 * 24 * 31; minutes = Math.ceil(minutes * 1.3)) {
    const end = new Date(start + minutes * 60_000).toISOString()
    const { ticks, placeOf } = scaleOf('2020-11-18T00:00:00+00:00', [end])
    const places = [-0.04, ...ticks.map(placeOf), 1]
    const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0))
    expect(Math.min(...gaps.slice(0, -1), 1)).toBeGreaterThanOrEqual(0.16)
    expect(placeOf(Date.parse(end))).toBe(1)
  }
})
