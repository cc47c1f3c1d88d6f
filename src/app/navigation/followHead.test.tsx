import { expect, test } from 'vitest'
import { listPath } from '../../shared/paths.ts'
import { followHead } from './followHead.ts'

const PRINTED = `
  <meta name="description" content="The whole site.">
  <link rel="canonical" href="https://news.example.org/topic/ai">
  <meta property="og:title" content="AI">
  <link rel="alternate" type="application/atom+xml" title="AI · The Test (Atom)" href="/topic/ai/feed.xml">
  <link rel="alternate" type="application/feed+json" title="AI · The Test (JSON Feed)" href="/topic/ai/feed.json">
  <link rel="alternate" type="application/atom+xml" title="The Test (Atom)" href="/feed.xml">
  <link rel="alternate" type="application/feed+json" title="The Test (JSON Feed)" href="/feed.json">
  <link rel="alternate" hreflang="de" href="https://de.example.org/">`

const feeds = () =>
  [...document.head.querySelectorAll<HTMLLinkElement>('link[type]')].map((link) => [
    link.title,
    link.getAttribute('href'),
  ])

const WHOLE = [
  ['The Test (Atom)', '/feed.xml'],
  ['The Test (JSON Feed)', '/feed.json'],
]

test('the head follows the view: feeds of the topic that is shown, the view’s address and description', () => {
  document.head.innerHTML = PRINTED
  history.replaceState(null, '', '/news/2020-11-02-story')
  followHead({ description: 'A bridge was built.' })
  expect(feeds()).toEqual(WHOLE)
  expect(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href).toBe(
    'https://news.example.org/news/2020-11-02-story',
  )
  expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
    'A bridge was built.',
  )
  expect(document.querySelectorAll('meta[property], [hreflang]')).toHaveLength(1)
  followHead({ feed: { path: listPath('人工智能'), name: '$& AI' } })
  expect(feeds()).toEqual([
    ['$& AI · The Test (Atom)', `/topic/${encodeURIComponent('人工智能')}/feed.xml`],
    ['$& AI · The Test (JSON Feed)', `/topic/${encodeURIComponent('人工智能')}/feed.json`],
    ...WHOLE,
  ])
  followHead({ feed: { path: listPath('b'), name: 'B' } })
  expect(feeds()).toHaveLength(4)
  followHead({})
  expect(feeds()).toEqual(WHOLE)
})

test('where the printed head says nothing, nothing is said', () => {
  document.head.innerHTML = ''
  followHead({ feed: { path: listPath('b'), name: 'B' }, description: 'B.' })
  expect(document.head.innerHTML).toBe('')
})
