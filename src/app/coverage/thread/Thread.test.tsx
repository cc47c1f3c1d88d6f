import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { site } from '../../testing/site.ts'
import { Thread } from './Thread.tsx'

const part = (day: number) => ({
  id: `2020-11-0${day}-story`,
  title: `Story of day ${day}`,
  published: `2020-11-0${day}T08:00:00Z`,
  publisher: 'The Daily',
})

function show(days: readonly number[], skips?: number): HTMLElement {
  const root = document.createElement('div')
  root.innerHTML = renderToStaticMarkup(
    <Thread thread={days.map(part)} skips={skips} id="2020-11-03-story" calendar={site.calendar} />,
  )
  return root
}

const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)

test('a longer story stands from its first part to its last, and the page itself is marked among them', () => {
  const root = show([1, 3, 4])
  expect(root.querySelector('h2')?.textContent).toBe('Part of a longer story')
  expect(texts(root, 'ol > li')).toEqual([
    expect.stringMatching(/^Story of day 1The DailyNovember 1, 2020/),
    expect.stringMatching(/^Story of day 3/),
    expect.stringMatching(/^Story of day 4/),
  ])
  expect(texts(root, '[aria-current="page"]')).toEqual(['Story of day 3'])
})

test('links lead to the other parts, and each date to its day', () => {
  const root = show([1, 3, 4])
  const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    '/news/2020-11-01-story',
    '/day/2020-11-01',
    '/day/2020-11-03',
    '/news/2020-11-04-story',
    '/day/2020-11-04',
  ])
})

test('it says how many parts are left out, and where', () => {
  expect(texts(show([1, 3, 4], 5), 'li:first-child')[0]).toMatch(/5 parts in between$/)
})

test('a story by itself is no part of anything', () => {
  expect(show([3]).textContent).toBe('')
  expect(show([]).textContent).toBe('')
})
