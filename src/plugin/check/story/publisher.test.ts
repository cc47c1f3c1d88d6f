import { describe, expect, test } from 'vitest'
import { articleOf, complaints, type TestFields } from '../../testing/newsFile.ts'
import { RULES } from '../rules.ts'

describe('the publisher', () => {
  const nameOf = (provider: string | undefined) => articleOf({ provider }).summary.publisher.name

  test.each([
    ['its name', '{name: The Daily &amp; Co, domain: daily.example.org}', 'The Daily & Co'],
    ['a number as text', '{name: 247}', '247'],
    ['a name that looks like a number', '{name: 1E9}', '1E9'],
    ['a name that looks like a time', '{name: "12:30"}', '12:30'],
    ['a name that looks like a truth value', '{name: No}', 'No'],
    ['a name with escapes', '{name: The%20Daily%0A}', 'The Daily'],
    ['a name without the turn of direction in its escapes', '{name: Da%E2%80%AEily}', 'Daily'],
    ['a name with half an escape', '{name: 100%25%zz}', '100%25%zz'],
    ['a name with a stroke', '{name: 24/7 Wall St}', '24/7 Wall St'],
    ['a name with a stroke between words', '{name: AC/DC News}', 'AC/DC News'],
    ['a name of two words and a stroke', '{name: News / Views}', 'News / Views'],
    ['a name with a stroke alone', '{name: "AC/DC"}', 'AC/DC'],
    ['a name of 60 characters', `{name: ${'😀'.repeat(60)}}`, '😀'.repeat(60)],
    ['the domain without a name', '{domain: WWW.Daily.Example.com}', 'daily.example.com'],
    ['the domain for an empty name', '{name: ~, domain: daily.example.com}', 'daily.example.com'],
    [
      'the domain for a path',
      '{name: example.com/a, domain: daily.example.com}',
      'daily.example.com',
    ],
    [
      'the domain for a path in escapes',
      '{name: a%2Fb, domain: daily.example.com}',
      'daily.example.com',
    ],
    [
      'the domain for escapes of nothing',
      '{name: "%20", domain: daily.example.com}',
      'daily.example.com',
    ],
    [
      'the domain for a headline',
      `{name: ${'x'.repeat(61)}, domain: d.example.com}`,
      'd.example.com',
    ],
    ['a name of 20 Chinese characters', `{name: ${'桥'.repeat(20)}}`, '桥'.repeat(20)],
    [
      'the domain for a headline in Chinese',
      `{name: ${'桥'.repeat(21)}, domain: d.example.com}`,
      'd.example.com',
    ],
    ["the link's host for a bad domain", '{domain: a b}', 'daily.example.org'],
    ["the link's host without a publisher", undefined, 'daily.example.org'],
  ])('is %s', (_, provider, name) => {
    expect(nameOf(provider)).toBe(name)
  })

  test.each(['/news/world', 'news/world', 'blog/', '"https://a.example"', 'See a.example/news'])(
    'is the domain for %s, which is no name',
    (name) => {
      expect(nameOf(`{name: ${name}, domain: daily.example.com}`)).toBe('daily.example.com')
    },
  )

  test.each([
    ['{name: [Removed]}', 'provider.name'],
    ['{name: true}', 'provider.name'],
    ['{domain: "https://example.org/"}', 'provider.domain'],
    ['{images: [{url: "javascript:alert(1)"}]}', 'provider.images[0].url'],
    ['{images: [/icon.png]}', 'provider.images[0]'],
  ])('%s is reported', (provider, field) => {
    expect(complaints({ provider })).toEqual([`warning ${field}`])
    expect(articleOf({ provider }).summary.publisher).toEqual({
      name: 'daily.example.org',
      domain: 'example.org',
    })
  })

  test('has the first icon that has an address', () => {
    const images = [
      {},
      { url: 'data:x' },
      { url: 'http://img.example.org/i.png' },
      { url: '/j.png' },
    ]
    expect(articleOf({ provider: { name: 'Daily', images } }).summary.publisher).toEqual({
      name: 'Daily',
      domain: 'example.org',
      icon: 'https://img.example.org/i.png',
    })
  })
})

describe('the publishers setting', () => {
  const publishers = { 'blog.example.org': 'Example', 'official blog': 'Other' }
  const provider = { name: 'Official Blog', domain: 'blog.example.org' }
  const named = (fields: TestFields) => articleOf(fields, undefined, { ...RULES, publishers })

  test.each([
    ['by its domain, which comes first', provider, 'Example'],
    ['by its name, in any letter case', { name: 'Official blog', domain: 'a.example' }, 'Other'],
    ['by the host of its link', undefined, 'daily.example.org'],
  ])('names a publisher %s', (_, provider, name) => {
    expect(named({ provider }).summary.publisher.name).toBe(name)
  })

  test('names those of reports too', () => {
    const related = [{ title: 'A', webUrl: 'https://blog.example.org/a' }]
    expect(named({ related }).details.related[0]?.publisher.name).toBe('Example')
  })

  test('gives the name that a headline does not repeat', () => {
    const title = 'Bridge opens | Example'
    expect(named({ title, provider }).summary.title).toBe('Bridge opens')
  })

  test('knows which of its keys have named one', () => {
    const related = [
      { title: 'A', webUrl: 'https://a.example/a', provider: { name: 'Official Blog' } },
    ]
    expect(named({ provider, related }).renamedBy).toEqual(['blog.example.org', 'official blog'])
  })
})
