import { describe, expect, test } from 'vitest'
import { atomOf, jsonFeedOf, print, SITE, story } from '../testing/printedFeeds.ts'

describe('a story in a feed', () => {
  const article = story('bridge', {
    title: 'Glass bridge opens',
    excerpt: 'It is made of glass & steel.',
    publishedDateTime: '"2023-04-05T06:07:08Z"',
    updatedDateTime: '"2023-04-06T00:00:00Z"',
    webUrl: 'https://daily.example.org/bridge?a=1&b=2',
    provider: { name: 'Daily', domain: 'daily.example.org' },
    topics: ['Bridges', 'Glass'],
    images: [{ url: '/a.png', width: 2, height: 1, title: 'The "bridge"', attribution: 'A & B' }],
    related: [
      {
        title: 'A bridge of glass',
        webUrl: 'https://weekly.example.org/1',
        publishedDateTime: '2023-04-07T08:00:00Z',
        provider: { name: 'Weekly', domain: 'weekly.example.org' },
      },
    ],
  })
  const files = print([article], { ...SITE, base: '/reader/' })
  const page = 'https://news.example.org/reader/news/2023-04-05-bridge'
  const content = [
    '<figure><img src="https://news.example.org/reader/a.png" alt="The &quot;bridge&quot;" width="2" height="1"><figcaption>A &amp; B</figcaption></figure>',
    '<p>It is made of glass &amp; steel.</p>',
    '<p><a href="https://daily.example.org/bridge?a=1&amp;b=2">Read the original at Daily</a></p>',
    '<h2>Related coverage</h2><ul><li>Weekly: <a href="https://weekly.example.org/1">A bridge of glass</a>, April 7, 2023</li></ul>',
    `<p><a href="${page}">This story on The News</a></p>`,
  ].join('')

  test('leads to the original, and names its page, publisher, topics and dates in Atom', () => {
    const feed = atomOf(files)
    expect(feed).toMatchObject({
      title: { value: 'The News' },
      subtitle: { value: 'All of it.' },
      updated: '2023-04-06T12:00:00Z',
      icon: 'https://news.example.org/reader/icon-512.png',
      logo: 'https://news.example.org/reader/card.png',
      generator: { text: 'Broadsheet' },
      xml: { lang: 'en' },
      links: [
        { rel: 'self', href: 'https://news.example.org/reader/feed.xml' },
        { rel: 'alternate', href: 'https://news.example.org/reader/' },
      ],
    })
    expect(feed.entries).toMatchObject([
      {
        title: { value: 'Glass bridge opens' },
        alternate: 'https://daily.example.org/bridge?a=1&b=2',
        related: page,
        published: '2023-04-05T06:07:08Z',
        updated: '2023-04-06T12:00:00Z',
        authors: [{ name: 'Daily' }],
        categories: [{ term: 'Bridges' }, { term: 'Glass' }],
        summary: { value: 'It is made of glass & steel.' },
        content: { type: 'html', value: content },
        media: { thumbnails: [{ url: 'https://news.example.org/reader/a.png' }] },
      },
    ])
  })

  test('has the same in JSON Feed', () => {
    const { items, ...feed } = jsonFeedOf(files)
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The News',
      home_page_url: 'https://news.example.org/reader/',
      feed_url: 'https://news.example.org/reader/feed.json',
      description: 'All of it.',
      icon: 'https://news.example.org/reader/icon-512.png',
      favicon: 'https://news.example.org/reader/icon-192.png',
      language: 'en',
    })
    expect(items).toEqual([
      {
        id: atomOf(files).entries[0]?.id,
        url: page,
        external_url: 'https://daily.example.org/bridge?a=1&b=2',
        title: 'Glass bridge opens',
        content_html: content,
        summary: 'It is made of glass & steel.',
        image: 'https://news.example.org/reader/a.png',
        date_published: '2023-04-05T06:07:08Z',
        date_modified: '2023-04-06T12:00:00Z',
        authors: [{ name: 'Daily' }],
        tags: ['Bridges', 'Glass'],
        language: 'en',
      },
    ])
  })

  test('shows no picture that an older story has shown', () => {
    const picture = { images: [{ url: 'https://pictures.example.org/stock.jpg' }] }
    const older = story('older', { publishedDateTime: '2023-04-04', ...picture })
    const { items } = jsonFeedOf(print([story('newer', picture), older]))
    expect(items.map(({ image }) => image)).toEqual([
      undefined,
      'https://pictures.example.org/stock.jpg',
    ])
    expect(items.map(({ content_html }) => content_html.includes('<img'))).toEqual([false, true])
  })

  test('that is a video has a frame of it for a thumbnail, unless it has a picture', () => {
    const video = {
      type: 'video',
      featuredContent: '\'<iframe src="https://www.youtube.com/embed/abcDEF_-123"></iframe>\'',
    }
    const pictured = { ...video, images: [{ url: 'https://pictures.example.org/a.jpg' }] }
    const files = print([story('a', pictured), story('b', video)])
    const addresses = [
      'https://pictures.example.org/a.jpg',
      'https://i.ytimg.com/vi/abcDEF_-123/hqdefault.jpg',
    ]
    expect(jsonFeedOf(files).items.map(({ image }) => image)).toEqual(addresses)
    const thumbnails = atomOf(files).entries.flatMap(({ media }) => media?.thumbnails ?? [])
    expect(thumbnails.map(({ url }) => url)).toEqual(addresses)
  })

  test('whose day alone is known has that day in nearly every zone', () => {
    const files = print([story('a', { publishedDateTime: '2023-04-05' })])
    const { published, updated } = atomOf(files).entries[0] ?? {}
    expect(updated).toBe(published)
    expect(jsonFeedOf(files).items[0]?.date_published).toBe(published)
    for (const zone of ['Etc/GMT+12', 'America/Los_Angeles', 'Asia/Tokyo', 'Etc/GMT-11']) {
      const day = new Date(published ?? '').toLocaleDateString('en-CA', { timeZone: zone })
      expect([zone, day]).toEqual([zone, '2023-04-05'])
    }
  })

  test('was changed only where that was later than its publication', () => {
    const changed = { publishedDateTime: '2023-04-05', updatedDateTime: '"2023-04-05T08:00:00Z"' }
    const files = print([story('a', changed)])
    expect(jsonFeedOf(files).items[0]).not.toHaveProperty('date_modified')
    expect(atomOf(files).entries[0]?.updated).toBe('2023-04-05T12:00:00Z')
  })
})
