import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostName, pictureAddress, webAddress, youtubeId } from './webAddress.ts'

describe('a web address', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['  HTTP://Example.ORG/A?b=C#d ', 'http://example.org/A?b=C#d'],
    ['https://example.org/?a=1&amp;b=2&#038;c=3&#38;d=4', 'https://example.org/?a=1&b=2&c=3&d=4'],
    ['https://example.org/?a=%20+x&b', 'https://example.org/?a=%20+x&b'],
    ['https://example.org/新聞', 'https://example.org/%E6%96%B0%E8%81%9E'],
  ])('%s is %s', (written, address) => {
    expect(webAddress(written)).toBe(address)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    '//example.org/a',
    '/a/b',
    'example.org/a',
    'https:///a',
    'https://',
    'https://exa mple.org/',
    'https://exa\tmple.org/',
    'https://other.example\\@example.org/',
    'https://other.example\\.example.org/',
    'https://example.org:port/',
    'https://user@example.org/',
    'https://user:word@example.org/',
    'https://:word@example.org/',
    'x https://example.org/',
    '',
  ])('%j is none', (written) => {
    expect(webAddress(written)).toBeUndefined()
  })

  test('loses tracking parameters and keeps the others as they are', () => {
    expect(webAddress('https://example.org/a?utm_source=x&id=7&fbclid=y&q=a%2Cb#top')).toBe(
      'https://example.org/a?id=7&q=a%2Cb#top',
    )
    expect(webAddress('https://example.org/a?utm_medium=x&amp;gclid=y')).toBe(
      'https://example.org/a',
    )
  })

  /** What makes addresses that need no parsing, and what looks nearly like it. */
  const pieces = fc.constantFrom(
    ...'a b-c www xn-- xn--mnchen-3ya EXAMPLE 1 0x7f 127.0.0.1 . .. - _ / // /. /../ /a%2Fb %2e %zz : :80 :443 @ ? & = + # ~ ! $ \' ( ) * , ; | ^ ` { } [ ] < > " \\ é 新'.split(
      ' ',
    ),
    ' ',
    '\t',
  )

  test('is what the URL standard makes of it, the parts of a query aside that track', () => {
    const hosts = fc.constantFrom('example.org', 'a-b.c1.example', 'example', '1.2.3.4', '')
    const texts = fc
      .tuple(fc.constantFrom('http', 'https', 'HTTPS'), hosts, fc.array(pieces, { maxLength: 6 }))
      .map(([scheme, host, rest]) => `${scheme}://${host}${rest.join('')}`)
    fc.assert(
      fc.property(texts, (written) => {
        const address = webAddress(written)
        fc.pre(address !== undefined)
        expect(address).toBe(URL.parse(written.trim())?.href)
      }),
      { numRuns: 3000 },
    )
  })

  test('whatever is accepted is http or https without credentials, and stays as it is', () => {
    const texts = fc.oneof(
      fc.webUrl({
        withFragments: true,
        withQueryParameters: true,
        validSchemes: ['http', 'https'],
      }),
      fc.string({ unit: 'binary' }).map((rest) => `https://${rest}`),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(texts, (written) => {
        const address = webAddress(written)
        if (address === undefined) return
        const { protocol, username, password, hostname } = new URL(address)
        expect(['http:', 'https:']).toContain(protocol)
        expect([username, password]).toEqual(['', ''])
        expect(hostname).not.toBe('')
      }),
    )
  })
})

describe('the address of a picture', () => {
  test.each([
    ['http://img.example.org/a.png', 'https://img.example.org/a.png'],
    ['https://img.example.org/a.png?w=1&amp;h=2', 'https://img.example.org/a.png?w=1&h=2'],
    ['/pictures/a.svg', '/pictures/a.svg'],
    ['/pictures/a b.svg?v=1', '/pictures/a%20b.svg?v=1'],
  ])('%s is %s', (written, address) => {
    expect(pictureAddress(written)).toBe(address)
  })

  test.each([
    '//img.example.org/a.png',
    '/.//img.example.org/a.png',
    '/./\\img.example.org/a.png',
    '/\\img.example.org/a.png',
    '/\t/img.example.org/a.png',
    '/../a.png',
    '/pictures/../../a.png',
    '/pictures/%2e%2E/a.png',
    'pictures/a.png',
    './a.png',
    'data:image/png;base64,AA==',
    'javascript:alert(1)',
    'https://user:word@img.example.org/a.png',
  ])('%s is none', (written) => {
    expect(pictureAddress(written)).toBeUndefined()
  })
})

describe('a host name', () => {
  test.each([
    ['example.org', 'example.org'],
    [' www.Example.co.uk ', 'example.co.uk'],
    ['https://example.org', undefined],
    ['example.org/news', undefined],
    ['user@example.org', undefined],
    ['example.org:80', undefined],
    ['The Daily Example', undefined],
    ['localhost', undefined],
    ['exa%20mple.org', undefined],
  ])('%j gives %j', (written, name) => {
    expect(hostName(written)).toBe(name)
  })

  test('is what the URL standard makes of it', () => {
    const labels = fc.constantFrom(
      ...'a b-c 1 0x7f xn-- xn--mnchen-3ya - _ é 新 EX ! %41'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(labels, { minLength: 2, maxLength: 4 }), (parts) => {
        const host = `x.${parts.join('.')}`
        expect(hostName(host)).toBe(URL.parse(`https://${host}`)?.hostname)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the id of a video', () => {
  test.each([
    '<iframe src="https://www.youtube.com/embed/abcDEF_-123?x=1&amp;y=2"></iframe>',
    '<iframe src="//www.youtube-nocookie.com/embed/abcDEF_-123"></iframe>',
    'https://www.youtube.com/watch?v=abcDEF_-123',
    'https://m.youtube.com/watch?t=1&amp;v=abcDEF_-123',
    'https://youtu.be/abcDEF_-123?t=9',
    'https://www.youtube.com/shorts/abcDEF_-123',
  ])('is found in %s', (written) => {
    expect(youtubeId(written)).toBe('abcDEF_-123')
  })

  test.each([
    'https://www.youtube.com/embed/tooShort',
    'https://www.youtube.com/embed/muchTooLong12',
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    'https://notyoutube.com/embed/abcDEF_-123',
    'https://video.example.org/embed/abcDEF_-123',
  ])('is not found in %s', (written) => {
    expect(youtubeId(written)).toBeUndefined()
  })
})
