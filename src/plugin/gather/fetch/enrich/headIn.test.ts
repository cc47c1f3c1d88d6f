import { expect, test } from 'vitest'
import { headIn } from './headIn.ts'

const PAGE = 'https://www.news.example.org/2026/03/one-two-three?ref=feed'
const NOW = Date.parse('2026-03-02T00:00:00Z')
const head = (html: string) => headIn(`<!doctype html><html><head>${html}`, PAGE, NOW)
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`

test('the head of a page says what others may show of its article', () => {
  const html = `<base href="/base/"><title>One</title>
    <link rel="canonical" href="/2026/03/one-two-three?utm_source=x">
    <meta name="description" content="For search engines.">
    ${meta('og:description', ' What &amp;amp; <b>how</b>\n it was. ')}
    ${meta('og:image', 'picture.jpg')}${meta('og:image:width', '1200')}${meta('og:image:height', '630px')}
    ${meta('og:image:alt', 'A &quot;harbour&quot;')}
    ${meta('og:image', '/second.jpg')}${meta('og:image:width', '99')}
    <meta name="twitter:image" content="/third.jpg">
    ${meta('article:published_time', '2026-03-01T10:00:00+01:00')}`
  expect(head(html)).toEqual({
    from: PAGE,
    canonical: 'https://www.news.example.org/2026/03/one-two-three',
    excerpt: 'What & how it was.',
    picture: {
      url: 'https://www.news.example.org/base/picture.jpg',
      width: 1200,
      height: 630,
      alt: 'A "harbour"',
    },
    published: '2026-03-01T09:00:00Z',
    isVideo: false,
  })
})

test('where Open Graph is missing, what is written for other programs counts', () => {
  const thing = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', image: '/logo.png' },
      {
        '@type': ['NewsArticle', 'Thing'],
        datePublished: '2026-02-28T08:00:00Z',
        description: 'Said in JSON.',
        image: [{ '@type': 'ImageObject', url: '/json.jpg', width: 800, height: '600' }],
      },
    ],
  }
  const inJson = { published: '2026-02-28T08:00:00Z', excerpt: 'Said in JSON.' }
  const picture = { url: 'https://www.news.example.org/json.jpg', width: 800, height: 600 }
  expect(head(jsonLd(thing))).toMatchObject({ ...inJson, picture })
  expect(head(jsonLd([{ '@type': 'WebPage', mainEntity: thing['@graph'][1] }]))).toMatchObject(
    inJson,
  )
  expect(head(`<meta name="Twitter:Image:src" content="//cdn.example/t.jpg">`).picture?.url).toBe(
    'https://cdn.example/t.jpg',
  )
  const commented = `<!-- {"@type":"BlogPosting","image":"https://a.example/b.jpg","description":"Two
    lines"} -->`
  expect(head(jsonLd(commented))).toMatchObject({
    excerpt: 'Two lines',
    picture: { url: 'https://a.example/b.jpg' },
  })
  const video = {
    '@type': 'VideoObject',
    uploadDate: '2026-02-01T00:00:01Z',
    thumbnailUrl: ['/v.jpg'],
  }
  expect(head(jsonLd(video))).toMatchObject({ isVideo: true, published: '2026-02-01T00:00:01Z' })
  expect(head(meta('og:type', 'video.other')).isVideo).toBe(true)
})

test('what is empty, broken, of another scheme or of the future is as if it was not there', () => {
  const nothing = {
    ...{ from: PAGE, canonical: undefined, excerpt: undefined, picture: undefined },
    ...{ published: undefined, isVideo: false },
  }
  const future = meta('article:published_time', '2027-01-01T00:00:00Z')
  const pictures = ['', 'javascript:alert(1)', 'data:image/gif;base64,R0', 'http://[']
  const odd = pictures.map((url) => meta('og:image', url)).join('')
  const broken = [
    '{',
    '[]',
    'null',
    '"a"',
    '{"@type":5}',
    '{"@graph":[[[[[[{"@type":"Article"}]]]]]]}',
  ]
  expect(head('')).toEqual(nothing)
  expect(head(odd + future + meta('og:description', '  ') + broken.map(jsonLd).join(''))).toEqual(
    nothing,
  )
  expect(head(meta('article:published_time', 'yesterday')).published).toBeUndefined()
  expect(head(`${meta('og:image', '')}${meta('og:image', '/a.jpg')}`).picture?.url).toMatch(
    /a\.jpg$/,
  )
})

test('a page is said to be another one of the same publisher alone, and none is the front page', () => {
  const canonical = (href: string, og = '') =>
    head(`<link rel="Canonical" href="${href}">${meta('og:url', og)}`).canonical
  expect(canonical('https://news.example.org/a')).toBe('https://news.example.org/a')
  expect(canonical('https://m.example.org/a')).toBe('https://m.example.org/a')
  expect(canonical('https://other.example/a')).toBeUndefined()
  expect(canonical('https://other.example/a', '/b')).toBe('https://www.news.example.org/b')
  expect(canonical('https://news.example.org/')).toBeUndefined()
  expect(canonical('javascript:alert(1)', 'http://[')).toBeUndefined()
})

test('what a page does not want to be shown elsewhere is not', () => {
  const all = meta('og:description', 'Words') + meta('og:image', '/a.jpg')
  const robots = (wish: string) => head(`${all}<meta name="robots" content="${wish}">`)
  expect(robots('NoSnippet')).toMatchObject({ excerpt: undefined, picture: { alt: undefined } })
  expect(robots('max-snippet:0, max-image-preview:none')).toMatchObject({
    excerpt: undefined,
    picture: undefined,
  })
  expect(robots('max-snippet:-1, max-image-preview:large')).toMatchObject({ excerpt: 'Words' })
})
