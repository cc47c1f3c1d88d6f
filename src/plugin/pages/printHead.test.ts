import { describe, expect, test } from 'vitest'
import type { PageData } from '../../shared/pageData.ts'
import {
  AI,
  ARCHIVE_PAGE,
  coveragePage,
  listPage,
  monthPage,
  publisherPage,
  storyPage,
  TOPICS_PAGE,
} from '../testing/pageData.ts'
import { graphOf, HOME, headOf, NOWHERE, SITE } from '../testing/pageHead.ts'
import { linksOf, metaOf, readHead, textOf } from '../testing/printedHead.ts'
import { printHead, printSiteHead } from './printHead.ts'

describe('the title', () => {
  test('is the view’s with the site’s, and the site’s alone for the feed', () => {
    expect(textOf(headOf(storyPage(), 'Bridge opens'), 'title')).toBe('Bridge opens · Broadsheet')
    expect(textOf(headOf(listPage('head')), 'title')).toBe('Broadsheet')
  })

  test('stands in previews without the site’s, which they show beside it', () => {
    const head = headOf(storyPage(), 'Bridge opens')
    expect(metaOf(head, 'og:title')).toEqual(['Bridge opens'])
    expect(metaOf(head, 'og:site_name')).toEqual(['Broadsheet'])
    expect(metaOf(headOf(listPage('head')), 'og:title')).toEqual(['Broadsheet'])
  })
})

describe('addresses', () => {
  test('of the page are absolute and the same everywhere', () => {
    const data = storyPage()
    const address = `${HOME}/news/2020-11-18-bridge`
    expect(linksOf(headOf(data), 'canonical')).toEqual([address])
    expect(metaOf(headOf(data), 'og:url')).toEqual([address])
    expect(graphOf(data)[0]).toMatchObject({ url: address, mainEntityOfPage: address })
  })

  test('of the newest part of a month are one, the month’s own', () => {
    const canonical = (data: PageData) => linksOf(headOf(data), 'canonical')
    expect(canonical(monthPage(true))).toEqual([`${HOME}/archive/2020/11`])
    expect(canonical(monthPage(false))).toEqual([`${HOME}/archive/2020/11`])
    expect(canonical(monthPage(true, { part: 1 }))).toEqual([`${HOME}/archive/2020/11/1`])
  })

  test('that need to be absolute are left out where nobody has said where the site is published', () => {
    for (const data of [storyPage(), listPage(2, { topic: AI }), monthPage(true), TOPICS_PAGE]) {
      const html = printHead({ data, title: 'Title' }, NOWHERE)
      expect(html).not.toMatch(
        /canonical|og:url|og:image|twitter:image|Breadcrumb|ItemList|undefined/,
      )
      const [main, ...others] = graphOf(data, 'Title', NOWHERE)
      expect(main).not.toHaveProperty('url')
      expect(main).not.toHaveProperty('mainEntityOfPage')
      expect(others).toEqual([])
    }
    expect(metaOf(headOf(storyPage(), '', NOWHERE), 'twitter:card')).toEqual(['summary'])
  })

  test('of icons and the web app manifest are below the base path', () => {
    const icons = ['/paper/icon-192.png', '/paper/icon.svg']
    for (const head of [headOf(storyPage(), '', NOWHERE), readHead(printSiteHead(SITE))]) {
      expect(linksOf(head, 'icon')).toEqual(icons)
      expect(linksOf(head, 'apple-touch-icon')).toEqual(['/paper/apple-touch-icon.png'])
      expect(linksOf(head, 'manifest')).toEqual(['/paper/app.webmanifest'])
    }
  })
})

describe('feeds', () => {
  const whole = ['/paper/feed.xml', '/paper/feed.json']
  const ofAi = ['/paper/topic/ai/feed.xml', '/paper/topic/ai/feed.json']

  test('of a topic’s list are the topic’s, then those of the whole', () => {
    expect(feedsOf(listPage('head', { topic: AI }))).toEqual([...ofAi, ...whole])
    expect(feedsOf(listPage(1, { topic: AI }))).toEqual([...ofAi, ...whole])
  })

  test('of a story are those of the whole, then its first topic’s', () => {
    expect(feedsOf(storyPage())).toEqual([...whole, ...ofAi])
    expect(feedsOf(storyPage({ topics: [] }))).toEqual(whole)
  })

  test('of a publisher are its own, where it has led enough, then those of the whole', () => {
    const own = ['xml', 'json'].map((type) => `/paper/publisher/daily.example/feed.${type}`)
    expect(feedsOf(publisherPage('head'))).toEqual([...own, ...whole])
    expect(feedsOf(coveragePage(true))).toEqual([...own, ...whole])
    expect(feedsOf(publisherPage('head', { led: 4 }))).toEqual(whole)
  })

  test('of all other pages are those of the whole', () => {
    for (const data of [listPage('head'), listPage(1), TOPICS_PAGE, ARCHIVE_PAGE, monthPage(true)])
      expect(feedsOf(data)).toEqual(whole)
    expect(linksOf(readHead(printSiteHead(SITE)), 'alternate')).toEqual(whole)
  })

  test('say what they are', () => {
    const links = headOf(listPage('head', { topic: AI })).filter(
      ({ attributes }) => attributes.rel === 'alternate',
    )
    expect(links.map(({ attributes: { type, title } }) => [type, title])).toEqual([
      ['application/atom+xml', 'AI · Broadsheet (Atom)'],
      ['application/feed+json', 'AI · Broadsheet (JSON Feed)'],
      ['application/atom+xml', 'Broadsheet (Atom)'],
      ['application/feed+json', 'Broadsheet (JSON Feed)'],
    ])
  })
})

const feedsOf = (data: PageData): string[] => linksOf(headOf(data), 'alternate')

test.each([
  ['pt-BR', ['pt_BR']],
  ['zh-Hant-tw', ['zh_TW']],
  ['en', []],
  ['sr-Latn', []],
  ['es-419', []],
])('the locale of %s is given where its country is known', (language, locale) => {
  expect(metaOf(headOf(storyPage(), '', { ...SITE, language }), 'og:locale')).toEqual(locale)
})

test('the page that stands for all others says of the site what is known', () => {
  const head = readHead(printSiteHead(SITE))
  expect(textOf(head, 'title')).toBe('Broadsheet')
  expect(metaOf(head, 'description')).toEqual(['The news.'])
  expect(head.map(({ name }) => name)).not.toContain('script')
})
