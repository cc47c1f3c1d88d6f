import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../shared/calendar.ts'
import type { PageData } from '../../shared/pageData.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import {
  AI,
  ARCHIVE_PAGE,
  listPage,
  monthPage,
  ROBOTS,
  storyPage,
  TOPICS_PAGE,
} from '../testing/pageData.ts'
import { linksOf, metaOf, readHead, textOf } from '../testing/printedHead.ts'
import { printHead, printSiteHead } from './printHead.ts'

const SITE: PublishedSite = {
  origin: 'https://news.example.org',
  base: '/paper/',
  title: 'Broadsheet',
  description: 'The news.',
  language: 'en',
  calendar: calendarOf('en'),
}
const HOME = 'https://news.example.org/paper'
const NOWHERE: PublishedSite = { ...SITE, origin: undefined }

const headOf = (data: PageData, title = '', site = SITE) =>
  readHead(printHead({ data, title }, site))

/** The graph of the page's JSON-LD. */
function graphOf(data: PageData, title = '', site = SITE) {
  const json = JSON.parse(textOf(headOf(data, title, site), 'script'))
  expect(json['@context']).toBe('https://schema.org')
  return json['@graph']
}

const breadcrumbsOf = (data: PageData): string[][] =>
  graphOf(data)
    .filter((node: { '@type': string }) => node['@type'] === 'BreadcrumbList')
    .flatMap(({ itemListElement }: { itemListElement: unknown[] }) => itemListElement)
    .map(({ name, item }: { name: string; item: string }) => [name, item])

const feedsOf = (data: PageData): string[] => linksOf(headOf(data), 'alternate')

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

describe('the description', () => {
  const descriptionOf = (data: PageData): string | undefined => {
    const head = headOf(data)
    const [description] = metaOf(head, 'description')
    expect(metaOf(head, 'og:description')).toEqual(metaOf(head, 'twitter:description'))
    expect(metaOf(head, 'og:description')[0]).toContain(description)
    expect(graphOf(data)[0].description).toBe(description)
    return description
  }

  test('of a story is its excerpt, else says who published it and when', () => {
    expect(descriptionOf(storyPage({ excerpt: 'It spans the gorge.' }))).toBe('It spans the gorge.')
    expect(descriptionOf(storyPage({ excerpt: undefined }))).toBe(
      'A report by The Daily, published on November 18, 2020.',
    )
    expect(descriptionOf(storyPage({ excerpt: undefined, type: 'video' }))).toMatch(/^A video by/)
  })

  test('of a story names its publisher in previews, once', () => {
    const said = (excerpt: string | undefined) =>
      metaOf(headOf(storyPage({ excerpt })), 'og:description')
    expect(said('It spans the gorge.')).toEqual(['The Daily: It spans the gorge.'])
    expect(said(undefined)).toEqual(['A report by The Daily, published on November 18, 2020.'])
  })

  test.each<[PageData, string]>([
    [listPage('head'), 'The news.'],
    [listPage(1), '60 stories on Broadsheet: page 1 of 3, counted from the oldest.'],
    [
      listPage('head', { topic: AI, count: 1 }),
      '1 story about AI on Broadsheet, the newest first.',
    ],
    [
      listPage(2, { topic: AI }),
      '60 stories about AI on Broadsheet: page 2 of 3, counted from the oldest.',
    ],
    [TOPICS_PAGE, 'All 2 topics of Broadsheet, each with its stories.'],
    [ARCHIVE_PAGE, 'All stories of Broadsheet by year and month, 2012 to 2020.'],
    [{ view: 'archive', archive: { years: [] } }, 'All stories of Broadsheet by year and month.'],
    [
      monthPage(false, { part: 1, parts: 1 }),
      '700 stories of November 2020 on Broadsheet, by day.',
    ],
    [monthPage(true), '700 stories of November 2020 on Broadsheet, by day, part 2 of 2.'],
  ])('of every other page says what it lists', (data, description) => {
    expect(descriptionOf(data)).toBe(description)
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

describe('a story', () => {
  test('is an article with its dates and topics', () => {
    const data = storyPage({ updated: '2020-11-19T08:00:00Z' })
    const head = headOf(data)
    expect(metaOf(head, 'og:type')).toEqual(['article'])
    expect(metaOf(head, 'article:published_time')).toEqual(['2020-11-18T12:43:00Z'])
    expect(metaOf(head, 'article:modified_time')).toEqual(['2020-11-19T08:00:00Z'])
    expect(metaOf(head, 'article:section')).toEqual(['AI'])
    expect(metaOf(head, 'article:tag')).toEqual(['AI', 'Robots'])
    expect(graphOf(data, 'Title')[0]).toEqual({
      '@type': 'NewsArticle',
      headline: 'Glass bridge opens to walkers',
      articleSection: 'AI',
      description: 'It spans the gorge at a height of two hundred meters.',
      url: `${HOME}/news/2020-11-18-bridge`,
      mainEntityOfPage: `${HOME}/news/2020-11-18-bridge`,
      datePublished: '2020-11-18T12:43:00Z',
      dateModified: '2020-11-19T08:00:00Z',
      publisher: { '@type': 'Organization', name: 'The Daily' },
      inLanguage: 'en',
      keywords: ['AI', 'Robots'],
      isBasedOn: 'https://daily.example.org/bridge?a=1&b=2',
    })
  })

  test('of which only the day is known has no time', () => {
    const data = storyPage({ published: '2020-11-18T00:00:00Z', type: 'video' })
    const day = '2020-11-18'
    expect(metaOf(headOf(data), 'article:published_time')).toEqual([day])
    expect(graphOf(data)[0]).toMatchObject({ datePublished: day, uploadDate: day })
  })

  test('that is a video says so, with its player where that is known', () => {
    expect(graphOf(storyPage({ type: 'video', youtube: 'abcdefghijk' }))[0]).toMatchObject({
      '@type': 'VideoObject',
      name: 'Glass bridge opens to walkers',
      uploadDate: '2020-11-18T12:43:00Z',
      thumbnailUrl: 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg',
      embedUrl: 'https://www.youtube-nocookie.com/embed/abcdefghijk',
    })
    const unknown = graphOf(storyPage({ type: 'video' }))[0]
    expect(unknown['@type']).toBe('VideoObject')
    expect(unknown).not.toHaveProperty('embedUrl')
  })

  test('shows its picture to search engines in whatever format it is', () => {
    const picture = { url: '/pictures/a.svg' }
    expect(graphOf(storyPage({ picture }))[0].image).toBe(`${HOME}/pictures/a.svg`)
    expect(graphOf(storyPage({ picture, type: 'video' }))[0].thumbnailUrl).toBe(
      `${HOME}/pictures/a.svg`,
    )
    expect(graphOf(storyPage({ picture }), '', NOWHERE)[0]).not.toHaveProperty('image')
  })
})

describe('a list', () => {
  test('is a collection of the site, with the addresses of its stories', () => {
    const data = listPage('head', { topic: AI })
    expect(metaOf(headOf(data, 'AI'), 'og:type')).toEqual(['website'])
    expect(graphOf(data, 'AI')[0]).toEqual({
      '@type': 'CollectionPage',
      name: 'AI',
      description: '60 stories about AI on Broadsheet, the newest first.',
      url: `${HOME}/topic/ai`,
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', name: 'Broadsheet', url: `${HOME}/` },
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, url: `${HOME}/news/2020-11-18-bridge` },
        ],
      },
    })
  })

  test('without stories lists none', () => {
    expect(graphOf(listPage('head', { count: 0, stories: [] }))[0]).not.toHaveProperty('mainEntity')
  })
})

describe('breadcrumbs', () => {
  test('lead to a story by its first topic', () => {
    expect(breadcrumbsOf(storyPage())).toEqual([
      ['Broadsheet', `${HOME}/`],
      ['AI', `${HOME}/topic/ai`],
      ['Glass bridge opens to walkers', `${HOME}/news/2020-11-18-bridge`],
    ])
    expect(breadcrumbsOf(storyPage({ topics: [] }))).toHaveLength(2)
  })

  test('lead to a topic’s list by the overview, to its pages by its newest stories', () => {
    const list = [
      ['Broadsheet', `${HOME}/`],
      ['Topics', `${HOME}/topics`],
      ['AI', `${HOME}/topic/ai`],
    ]
    expect(breadcrumbsOf(listPage('head', { topic: AI }))).toEqual(list)
    expect(breadcrumbsOf(listPage(2, { topic: AI }))).toEqual([
      ...list,
      ['Page 2', `${HOME}/topic/ai/page/2`],
    ])
  })

  test('lead to a month by the archive', () => {
    const month = [
      ['Broadsheet', `${HOME}/`],
      ['Archive', `${HOME}/archive`],
      ['November 2020', `${HOME}/archive/2020/11`],
    ]
    expect(breadcrumbsOf(monthPage(true))).toEqual(month)
    expect(breadcrumbsOf(monthPage(true, { part: 1 }))).toEqual([
      ...month,
      ['Part 1', `${HOME}/archive/2020/11/1`],
    ])
  })

  test('are on no page that is one step from the feed', () => {
    for (const data of [listPage('head'), listPage(1), TOPICS_PAGE, ARCHIVE_PAGE])
      expect(breadcrumbsOf(data)).toEqual([])
  })
})

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

describe('a text that looks like HTML', () => {
  const hostile = [
    `</script><script>alert(1)</script>`,
    `</title></head><body onload="alert(1)">`,
    `"quotes" 'single' &amp; &lt;b&gt; <!-- <script> --> ]]> \u2028 \u2029 \u00a0 \\u003c`,
  ].join(' ')
  const site = { ...SITE, title: `S ${hostile}`, description: `D ${hostile}` }
  const topic = { slug: 'x', name: `T ${hostile}` }
  const data = storyPage({
    title: hostile,
    excerpt: `E ${hostile}`,
    publisher: { name: `P ${hostile}` },
    link: 'https://a.example/?a=1&lt=2',
    topics: [topic, ROBOTS],
    picture: { url: 'https://a.example/b.png?a=1&quot=2', alt: `A ${hostile}` },
  })

  test('is that text in every place of a story’s head', () => {
    const head = headOf(data, hostile, site)
    expect(textOf(head, 'title')).toBe(`${hostile} · S ${hostile}`)
    expect(metaOf(head, 'description')).toEqual([`E ${hostile}`])
    expect(metaOf(head, 'og:title')).toEqual([hostile])
    expect(metaOf(head, 'og:description')).toEqual([`P ${hostile}: E ${hostile}`])
    expect(metaOf(head, 'og:site_name')).toEqual([`S ${hostile}`])
    expect(metaOf(head, 'og:image')).toEqual(['https://a.example/b.png?a=1&quot=2'])
    expect(metaOf(head, 'og:image:alt')).toEqual([`A ${hostile}`])
    expect(metaOf(head, 'article:section')).toEqual([topic.name])
    expect(metaOf(head, 'article:tag')).toEqual([topic.name, 'Robots'])
    expect(metaOf(head, 'twitter:title')).toEqual([hostile])
    expect(metaOf(head, 'twitter:description')).toEqual([`P ${hostile}: E ${hostile}`])
    expect(metaOf(head, 'twitter:image')).toEqual(['https://a.example/b.png?a=1&quot=2'])
    expect(metaOf(head, 'twitter:image:alt')).toEqual([`A ${hostile}`])
    expect(linksOf(head, 'alternate').at(-1)).toBe('/paper/topic/x/feed.json')
    expect(
      head.filter(({ attributes }) => attributes.rel === 'alternate').at(-1)?.attributes.title,
    ).toBe(`${topic.name} · S ${hostile} (JSON Feed)`)
  })

  test('is that text in every place of the JSON-LD', () => {
    const [story, breadcrumbs] = graphOf(data, hostile, site)
    expect(story).toMatchObject({
      headline: hostile,
      description: `E ${hostile}`,
      articleSection: topic.name,
      keywords: [topic.name, 'Robots'],
      publisher: { name: `P ${hostile}` },
      isBasedOn: 'https://a.example/?a=1&lt=2',
      image: 'https://a.example/b.png?a=1&quot=2',
    })
    const names = breadcrumbs.itemListElement.map(({ name }: { name: string }) => name)
    expect(names).toEqual([site.title, topic.name, hostile])
  })

  test('is that text on lists, videos, stories without an excerpt and the page without data', () => {
    const list = listPage('head', { topic })
    expect(graphOf(list, hostile, site)[0]).toMatchObject({
      name: hostile,
      isPartOf: { name: site.title },
    })
    expect(metaOf(headOf(list, hostile, site), 'description')[0]).toContain(topic.name)
    expect(metaOf(headOf(listPage('head'), '', site), 'og:image:alt')).toEqual([site.title])
    const video = storyPage({ ...data.story, type: 'video', excerpt: undefined })
    expect(graphOf(video, hostile, site)[0]).toMatchObject({ name: hostile })
    expect(metaOf(headOf(video, hostile, site), 'description')[0]).toContain(`P ${hostile}`)
    const head = readHead(printSiteHead(site))
    expect(textOf(head, 'title')).toBe(site.title)
    expect(metaOf(head, 'description')).toEqual([site.description])
  })

  test('leaves no character in the JSON-LD that HTML could misread', () => {
    const html = printHead({ data, title: hostile }, site)
    const json = /<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1]
    expect(json).toContain('alert(1)')
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
  })
})
