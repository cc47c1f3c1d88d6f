import { describe, expect, test } from 'vitest'
import { articleOf, complaints } from '../../testing/newsFile.ts'

describe('topics', () => {
  test.each([
    ['a list', '[Roads, Bridges]', ['Roads', 'Bridges']],
    ['one text', 'Roads and Bridges', ['Roads and Bridges']],
    [
      'labels with space around, twice, with entities',
      '[" Roads", Roads, R&amp;D]',
      ['Roads', 'R&D'],
    ],
    [
      'numbers and truth values as text',
      '[247, 007, No, 1E9, "true"]',
      ['247', '007', 'No', '1E9', 'true'],
    ],
    ['nothing', '', []],
    ['an empty list', '[]', []],
  ])('may be %s', (_, topics, labels) => {
    expect(articleOf({ topics }).topics).toEqual(labels)
    expect(complaints({ topics })).toEqual([])
  })

  test('bad labels are reported and left out', () => {
    const topics = '[Roads, {AI: ethics}, [Removed], ~, "", true]'
    expect(articleOf({ topics }).topics).toEqual(['Roads'])
    expect(complaints({ topics })).toEqual([1, 2, 3, 4, 5].map((i) => `warning topics[${i}]`))
  })
})

describe('the picture', () => {
  test('has size, alternative text and credit where they are good', () => {
    const image = {
      url: 'http://img.example.org/a.png?x=1&amp;y=2',
      width: 1200,
      height: '630',
      title: 'The <b>bridge</b> at dawn',
      attribution: 'A&amp;B',
    }
    const { summary, details } = articleOf({ images: [image] })
    expect(summary.picture).toEqual({
      url: 'https://img.example.org/a.png?x=1&y=2',
      width: 1200,
      height: 630,
      alt: 'The bridge at dawn',
    })
    expect(details.pictureCredit).toBe('A&B')
  })

  test('has both sizes or none', () => {
    for (const sizes of [{ width: 5 }, { width: 5, height: 0 }, { width: -5, height: 5 }]) {
      const images = [{ url: '/a.png', ...sizes }]
      expect(articleOf({ images }).summary.picture).toEqual({ url: '/a.png' })
    }
    expect(complaints({ images: [{ url: '/a.png', width: 'wide', height: 0 }] })).toEqual([
      'warning images[0].width',
      'warning images[0].height',
    ])
  })

  test('is the first one with an address; the others are reported', () => {
    const images = ['a.png', {}, { url: 'a.png' }, { url: '/b.png' }, { url: '/c.png' }]
    expect(articleOf({ images }).summary.picture).toEqual({ url: '/b.png' })
    expect(complaints({ images })).toEqual([
      'warning images[0]',
      'warning images[1].url',
      'warning images[2].url',
    ])
  })

  test('may be missing', () => {
    expect(articleOf({ images: [] }).summary.picture).toBeUndefined()
    expect(articleOf({}).summary.picture).toBeUndefined()
  })
})

describe('related reports', () => {
  const title = 'Walkers cross the glass bridge'
  const webUrl = 'https://other.example.net/walkers'

  test('have the fields of a story that their card shows, and no others', () => {
    const report = {
      title: 'Walkers &amp; the <i>bridge</i>',
      webUrl,
      excerpt: 'It was windy, walkers say.',
      publishedDateTime: '2023-04-05T08:00:00+02:00',
      type: 'video',
      provider: { name: 'The Other', images: [{ url: '/icon.png' }] },
      images: [{ url: '/a.png', attribution: 'B' }],
      topics: ['Roads'],
      heat: 80,
      published: false,
      quality: 5,
      related: [{ title, webUrl }],
      secured: 'XSECRET',
    }
    expect(articleOf({ related: [report] }).details.related).toEqual([
      {
        title: 'Walkers & the bridge',
        excerpt: 'It was windy, walkers say.',
        published: '2023-04-05T06:00:00Z',
        link: webUrl,
        type: 'video',
        publisher: { name: 'The Other', domain: 'example.net', icon: '/icon.png' },
        picture: { url: '/a.png' },
        pictureCredit: 'B',
      },
    ])
  })

  test('need a headline and a link alone; without an icon or a picture there is none', () => {
    expect(articleOf({ related: [{ title, webUrl }] }).details.related).toEqual([
      {
        title,
        link: webUrl,
        type: 'article',
        publisher: { name: 'other.example.net', domain: 'example.net' },
      },
    ])
  })

  test('without a headline or link are dropped with a warning, and the story stays', () => {
    const related = [
      'x',
      { webUrl },
      { title },
      { title, webUrl: 'ftp://x.example' },
      { title, webUrl },
    ]
    expect(articleOf({ related }).details.related).toHaveLength(1)
    expect(complaints({ related })).toEqual([
      'warning related[0]',
      'warning related[1].title',
      'warning related[2].webUrl',
      'warning related[3].webUrl',
    ])
  })

  test('keep what is good of them when an optional field is bad', () => {
    const related = [
      { title, webUrl, publishedDateTime: 'noon', images: [{ url: 'x' }], type: 'blog' },
    ]
    expect(articleOf({ related }).details.related).toHaveLength(1)
    expect(complaints({ related })).toEqual([
      'warning related[0].publishedDateTime',
      'warning related[0].images[0].url',
      'warning related[0].type',
    ])
  })
})

describe('a video', () => {
  const picture = (url: string) => [{ url }]
  const thumbnail = picture('https://i.ytimg.com/vi/abcDEF_-123/maxresdefault.jpg')
  const watch = 'https://www.youtube.com/watch?v=abcDEF_-123'
  const video = { type: 'video', webUrl: undefined }

  test.each([
    ['its picture', { images: thumbnail }],
    [
      'the other address of its picture',
      { images: picture('https://img.youtube.com/vi/abcDEF_-123/0.jpg') },
    ],
    ['its embed code', { featuredContent: '"https://www.youtube.com/embed/abcDEF_-123"' }],
  ])('without a link gets it back from %s', (_, fields) => {
    const { summary, details } = articleOf({ ...video, ...fields })
    expect([summary.link, details.youtube]).toEqual([watch, 'abcDEF_-123'])
    expect(complaints({ ...video, ...fields })).toEqual([])
  })

  test('that is a related report gets it back too, and is no repetition of another one', () => {
    const reports = [
      { title: 'Seen from the air', type: 'video', images: thumbnail },
      { title: 'Seen from below', type: 'video', featuredContent: 'https://youtu.be/abcDEF_-456' },
    ]
    expect(articleOf({ related: reports }).details.related.map((report) => report.link)).toEqual([
      watch,
      'https://www.youtube.com/watch?v=abcDEF_-456',
    ])
    expect(complaints({ related: reports })).toEqual([])
  })

  test('keeps the link that it has', () => {
    const fields = { type: 'video', images: thumbnail }
    expect(articleOf(fields).summary.link).toBe('https://daily.example.org/bridge')
  })

  test.each([
    ['an article', { type: 'article', images: thumbnail }],
    [
      'a picture of another site',
      { type: 'video', images: picture('https://img.example.org/vi/abcDEF_-123/0.jpg') },
    ],
  ])('is not what %s without a link is', (_, fields) => {
    expect(complaints({ webUrl: undefined, ...fields })).toEqual(['rejected webUrl'])
  })
})

describe('a headline', () => {
  test('does not repeat the name of its publisher, in reports neither', () => {
    const { summary, details } = articleOf({
      title: 'Bridge opens | The Daily',
      provider: { name: 'The Daily' },
      related: [
        {
          title: 'Walkers on glass | The Other',
          webUrl: 'https://other.example.net/w',
          provider: { name: 'The Other' },
        },
      ],
    })
    expect([summary.title, details.related[0]?.title]).toEqual(['Bridge opens', 'Walkers on glass'])
  })
})
