import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOf, type TestFields } from '../../testing/newsFile.ts'
import { RULES } from '../rules.ts'
import { hostName } from '../webAddress.ts'
import { registeredDomain } from './publisherDomain.ts'

describe('the domain of a publisher is', () => {
  test.each([
    ['microsoft.com', 'microsoft.com'],
    ['blogs.microsoft.com', 'microsoft.com'],
    ['a.b.news.example.com', 'example.com'],
    ['www.news.bbc.co.uk', 'bbc.co.uk'],
    ['bbc.com', 'bbc.com'],
    ['asahi.tokyo.jp', 'asahi.tokyo.jp'],
    ['ann.blogspot.com', 'ann.blogspot.com'],
    ['ann.blogspot.co.uk', 'ann.blogspot.co.uk'],
    ['pages.ann.github.io', 'ann.github.io'],
    ['ann.medium.com', 'ann.medium.com'],
    ['medium.com', 'medium.com'],
    ['new.ann.substack.com', 'ann.substack.com'],
    ['ann.wordpress.com', 'ann.wordpress.com'],
    ['ann.blog.fc2.com', 'ann.blog.fc2.com'],
    ['help.fc2.com', 'fc2.com'],
    ['blogspot.com', 'blogspot.com'],
    ['co.uk', 'co.uk'],
    ['localhost', 'localhost'],
    ['192.0.2.1', '192.0.2.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['example.com.', 'example.com'],
    ['xn--nachrichten-mller-gmc.example', 'xn--nachrichten-mller-gmc.example'],
    ['blog.xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
  ])('of %s %s', (host, domain) => {
    expect(registeredDomain(host)).toBe(domain)
  })

  test('the same of itself, and below www.', () => {
    fc.assert(
      fc.property(fc.domain(), (name) => {
        const host = hostName(name) ?? ''
        const domain = registeredDomain(host)
        expect(registeredDomain(domain)).toBe(domain)
        expect(registeredDomain(`www.${domain}`)).toBe(domain)
        expect(host.endsWith(domain)).toBe(true)
      }),
    )
  })
})

const domainOf = (provider: unknown, publishers = {}) => domainsOf({ provider }, publishers)[0]
function domainsOf(fields: TestFields, publishers: Readonly<Record<string, string>> = {}) {
  const { summary, details } = articleOf(fields, undefined, { ...RULES, publishers })
  return [summary, ...details.related].map(({ publisher }) => publisher.domain)
}

test.each([['daily.example'], ['WWW.Daily.Example'], ['blogs.daily.example']])(
  '%s is the same publisher, whatever its name',
  (domain) => {
    expect(domainOf({ name: 'Any', domain })).toBe('daily.example')
  },
)

test('a host in Unicode and in ASCII is one, which addresses have in ASCII', () => {
  const domains = ['müller.example', 'MÜLLER.example', 'xn--mller-kva.example'].map((domain) =>
    domainOf({ domain }),
  )
  expect(new Set(domains)).toEqual(new Set(['xn--mller-kva.example']))
})

test('reports have theirs', () => {
  const related = [{ title: 'A', webUrl: 'https://blog.other.example/a' }]
  expect(domainsOf({ related })).toEqual(['example.org', 'other.example'])
})

test('who keeps copies of pages for phones is not their publisher', () => {
  const related = [
    { title: 'A', webUrl: 'https://www.daily.example/a' },
    { title: 'B', webUrl: 'https://amp-daily-example.cdn.ampproject.org/c/s/amp.daily.example/b' },
    { title: 'C', webUrl: 'https://www.google.com/amp/s/www.daily.example/c' },
    {
      title: 'D',
      webUrl: 'https://daily-example.cdn.ampproject.org/c/s/daily.example/d',
      provider: { domain: 'daily-example.cdn.ampproject.org' },
    },
    { title: 'E', webUrl: 'https://www.google.com/amp-it-up', provider: { name: 'Google' } },
  ]
  const [, ...domains] = domainsOf({ related })
  expect(domains).toEqual([...Array(4).fill('daily.example'), 'google.com'])
})

describe('the publishers setting', () => {
  const related = [
    { title: 'A', webUrl: 'https://news.bbc.co.uk/a' },
    { title: 'B', webUrl: 'https://www.bbc.com/b' },
  ]

  test('joins what it gives one name, below the first of its domains', () => {
    const names = { 'bbc.com': 'BBC', 'bbc.co.uk': 'BBC' }
    expect(domainsOf({ related })).toEqual(['example.org', 'bbc.co.uk', 'bbc.com'])
    expect(domainsOf({ related }, names)).toEqual(['example.org', 'bbc.com', 'bbc.com'])
  })

  test('leaves a host that it names with the domain it belongs to', () => {
    expect(domainOf({ domain: 'blog.daily.example' }, { 'blog.daily.example': 'Daily' })).toBe(
      'daily.example',
    )
  })

  test('parts a host that it names otherwise than its domain', () => {
    const names = { 'daily.example': 'Daily', 'research.daily.example': 'Daily Research' }
    expect(domainOf({ domain: 'research.daily.example' }, names)).toBe('research.daily.example')
    expect(domainOf({ domain: 'blog.daily.example' }, names)).toBe('daily.example')
  })

  test('joins by the name that files have, and knows domains as people write them', () => {
    const names = { 'müller.example': 'Müller', 'müller blog': 'Müller' }
    expect(domainOf({ domain: 'xn--mller-kva.example' }, names)).toBe('xn--mller-kva.example')
    expect(domainOf({ name: 'Müller Blog', domain: 'blog.example' }, names)).toBe(
      'xn--mller-kva.example',
    )
    expect(domainOf({ name: 'Official', domain: 'a.example' }, { official: 'Other' })).toBe(
      'a.example',
    )
  })
})
