import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Story } from '../../../shared/bundle.ts'
import { coveredStory } from '../../testing/coveredStory.ts'
import { site } from '../../testing/site.ts'
import { OtherStories } from './OtherStories.tsx'

const other = (day: number) => ({
  id: `2020-11-0${day}-ring`,
  title: `Ring of day ${day}`,
  published: `2020-11-0${day}T08:00:00Z`,
})

/** What is shown below the headings, for a story with these fields. */
function show(fields: Partial<Story>): string[][] {
  const root = document.createElement('div')
  root.innerHTML = renderToStaticMarkup(
    <OtherStories story={coveredStory([], fields)} calendar={site.calendar} />,
  )
  return [...root.querySelectorAll('section')].map((section) => [
    section.querySelector('h2')?.textContent ?? '',
    ...[...section.querySelectorAll('li')].map(({ textContent }) => textContent),
  ])
}

test('stories that share reports say how many', () => {
  expect(show({ elsewhere: [{ ...other(1), shared: 3 }] })).toEqual([
    [
      'Stories here with the same reports',
      expect.stringMatching(/^Ring of day 1.*3 of the same reports$/),
    ],
  ])
})

test('one that is a part of the same longer story says so there, and stands nowhere else', () => {
  const thread = [other(1), { ...other(2), id: '2020-11-01-story' }]
  expect(show({ thread, elsewhere: [{ ...other(1), shared: 3 }] })).toEqual([
    [
      'Part of a longer story',
      expect.stringMatching(/^Ring of day 1.*3 of the same reports$/),
      expect.stringMatching(/^Ring of day 2/),
    ],
  ])
})

test('nothing stands where there is none', () => {
  expect(show({})).toEqual([])
})
