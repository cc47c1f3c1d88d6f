import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { site } from '../../testing/site.ts'
import { Elsewhere } from './Elsewhere.tsx'

test('other stories about the same event say what they have in common', () => {
  const root = document.createElement('div')
  const story = {
    id: '2020-11-01-ring',
    title: 'A ring of light',
    published: '2020-11-01T08:00:00Z',
  }
  root.innerHTML = renderToStaticMarkup(
    <Elsewhere elsewhere={[{ ...story, shared: 3 }]} calendar={site.calendar} />,
  )
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/news/2020-11-01-ring')
  expect(root.querySelector('li')?.textContent).toMatch(/^A ring of light.*3 of the same reports$/)
})

test('nothing stands where there is none', () => {
  expect(renderToStaticMarkup(<Elsewhere elsewhere={undefined} calendar={site.calendar} />)).toBe(
    '',
  )
})
