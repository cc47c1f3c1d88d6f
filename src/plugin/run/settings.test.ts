import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBasePath } from './basePath.ts'
import type { Environment } from './environment.ts'
import { type Options, readSettings, settingsSchema } from './settings.ts'

/** Options with a link as a publisher may write it. */
const links = (link: unknown) => unchecked({ footerLinks: [link] })

const unchecked = (options: object): Options => Object.assign<Options, object>({}, options)

describe('settings', () => {
  test('publishers are found whatever the letter case of their domains and names', () => {
    const publishers = { ' WWW.Blog.Example.org': 'Example', 'Official Blog': 'Other' }
    expect(readSettings({ publishers }, {}).publishers).toEqual({
      'blog.example.org': 'Example',
      'official blog': 'Other',
    })
  })

  test('each have a default', () => {
    expect(readSettings({}, {})).toEqual({
      title: 'Broadsheet',
      language: 'en',
      footerLinks: [],
      content: ['content'],
      bodies: false,
      pageSize: 25,
      publishers: {},
      prerender: 5000,
      addresses: 'names',
      images: 'https',
      offline: true,
      strict: false,
      allowEmpty: false,
      fields: {},
      gather: { quality: 50, every: 60, publish: {}, enrich: false, private: false },
    })
  })

  test('name one content folder or several', () => {
    expect(readSettings({ content: 'a' }, {}).content).toEqual(['a'])
    expect(readSettings({ content: 'a, b,' }, {}).content).toEqual(['a', 'b'])
    expect(readSettings({ content: ['a', 'b,c'] }, {}).content).toEqual(['a', 'b,c'])
  })

  test('are overridden by CONTENT_DIR and SITE_URL, unless those are empty', () => {
    const options = { content: 'a', siteUrl: 'https://a.example' }
    const environment = { CONTENT_DIR: '../b,c', SITE_URL: 'https://b.example/' }
    expect(readSettings(options, environment)).toMatchObject({
      content: ['../b', 'c'],
      siteUrl: 'https://b.example/',
    })
    expect(readSettings(options, { CONTENT_DIR: '', SITE_URL: '' })).toMatchObject({
      content: ['a'],
      siteUrl: 'https://a.example',
    })
  })

  test.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['', true],
  ])('ALLOW_EMPTY=%s overrides allowEmpty', (ALLOW_EMPTY, allowEmpty) => {
    expect(readSettings({ allowEmpty: true }, { ALLOW_EMPTY }).allowEmpty).toBe(allowEmpty)
  })

  test.each<[Options, Environment, string]>([
    [
      unchecked({ fields: { date: 'publishDateTime' } }),
      {},
      'fields.date (vite.config.ts): must be publishedDateTime, found "publishDateTime"',
    ],
    [
      unchecked({ fields: { date: 'when' } }),
      {},
      'fields.date (vite.config.ts): must be one of title, excerpt, publishedDateTime',
    ],
    [unchecked({ fields: { a: 'taxonomy' } }), {}, 'fields.a (vite.config.ts): must be one of'],
    [
      unchecked({ fields: 'date' }),
      {},
      'fields (vite.config.ts): must be names of other programs with the fields that they stand for',
    ],
    [
      { fields: { title: 'excerpt' } },
      {},
      'fields (vite.config.ts): must be a mapping of names that are not fields already',
    ],
    [
      { fields: { draft: 'published' } },
      {},
      'fields (vite.config.ts): must be without draft, hidden and private for published',
    ],
    [{}, { ALLOW_EMPTY: 'yes' }, 'ALLOW_EMPTY: must be true or false'],
    [{ title: ' ' }, {}, 'title (vite.config.ts)'],
    [{ language: 'English!' }, {}, 'language (vite.config.ts): must be a language tag'],
    [{ language: 'en-USA' }, {}, 'language (vite.config.ts): must be a language tag'],
    [{ siteUrl: 'news.example.org' }, {}, 'siteUrl (vite.config.ts): must be an address such as'],
    [{}, { SITE_URL: 'https://[x' }, 'SITE_URL: must be an address such as'],
    [{}, { SITE_URL: 'https://a.example/?b' }, 'SITE_URL: must be an address such as'],
    [{}, { SITE_URL: 'https://a.example/%zz' }, 'SITE_URL: must be an address such as'],
    [{}, { SITE_URL: 'javascript:alert(1)' }, 'SITE_URL: must be an address such as'],
    [{}, { CONTENT_DIR: ' , ' }, 'CONTENT_DIR: must be one folder at least'],
    [{ content: [] }, {}, 'content (vite.config.ts): must be one folder at least'],
    [{ pageSize: 0 }, {}, 'pageSize (vite.config.ts)'],
    [{ pageSize: 2.5 }, {}, 'pageSize (vite.config.ts)'],
    [{ rootTopic: '' }, {}, 'rootTopic (vite.config.ts)'],
    [{ publishers: { 'a.example': '' } }, {}, 'publishers.a.example (vite.config.ts)'],
    [{ footerLinks: [{ label: 'A', href: '//a.example' }] }, {}, 'footerLinks.0.href'],
    [{ footerLinks: [{ label: 'A', href: 'javascript:x' }] }, {}, 'footerLinks.0.href'],
    [{ footerLinks: [{ label: '', href: '/a' }] }, {}, 'footerLinks.0.label'],
    [unchecked({ pagesize: 3 }), {}, 'pagesize (vite.config.ts): is no option: write pageSize'],
    [unchecked({ colour: 'red' }), {}, 'is no option; there are title, description, '],
    [
      links({ label: 'A', hrf: '/a' }),
      {},
      'footerLinks.0.hrf (vite.config.ts): is not known in footerLinks: write href',
    ],
    [
      links({ label: 'A', href: '/a', to: '/' }),
      {},
      'not known in footerLinks; there are label, href',
    ],
    [links({ label: 'A' }), {}, 'footerLinks.0.href (vite.config.ts): is missing'],
    [
      links('/about'),
      {},
      'footerLinks.0 (vite.config.ts): must be a link with label and href, found "/about"',
    ],
    [unchecked({ footerLinks: '/about' }), {}, 'must be a list of links, found "/about"'],
    [
      { prerender: -1 },
      {},
      'prerender (vite.config.ts): must be "all" or a whole number from 0, found -1',
    ],
    [{ prerender: 0.5 }, {}, 'must be "all" or a whole number from 0, found 0.5'],
  ])('%j with %j say so at the start', (options, environment, message) => {
    expect(() => readSettings(options, environment)).toThrow(message)
  })

  test('that are bad are all named at once', () => {
    const readBad = () => readSettings({ title: '', pageSize: -1 }, { SITE_URL: 'x' })
    expect(readBad).toThrow(/title .*\n.*SITE_URL.*\n.*pageSize/)
  })
})

test('a name that is unknown is not missing as well', () => {
  expect(() => readSettings(links({ label: 'A', hrf: '/a' }), {})).toThrow(/settings\n.*hrf.*$/)
})

test('no message has words of a library', () => {
  const bad = { prerender: -1, pageSize: '25', strict: 'yes', title: 7, content: [], words: [] }
  for (const options of [bad, links(7), { footerLinks: {} }]) {
    expect(() => readSettings(unchecked(options), {})).toThrow(/^(?!.*(Invalid|Expected))/s)
  }
})

describe('the base path', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['news', '/news/'],
    ['/news/', '/news/'],
    ['//news//', '/news/'],
    ['/a/b-c/~d.e', '/a/b-c/~d.e/'],
  ])('%j is %s', (BASE_PATH, path) => {
    expect(readBasePath({ BASE_PATH }, undefined)).toBe(path)
  })

  test('follows from the address of the site, which it may repeat and not contradict', () => {
    const address = 'https://a.example/news'
    expect(readBasePath({}, address)).toBe('/news/')
    expect(readBasePath({ BASE_PATH: 'news' }, address)).toBe('/news/')
    expect(readBasePath({ BASE_PATH: 'news' }, 'https://a.example')).toBe('/news/')
    expect(() => readBasePath({ BASE_PATH: '/old/' }, address)).toThrow('/news/, or be left out')
  })

  test('is as good as Vite’s own, which BASE_PATH overrides', () => {
    expect(readBasePath({}, undefined, 'news')).toBe('/news/')
    expect(readBasePath({ BASE_PATH: '/old' }, undefined, '/news/')).toBe('/old/')
    expect(() => readBasePath({}, 'https://a.example/news', '/old/')).toThrow(
      "base (vite.config.ts): must be the path of the site's address, /news/, or be left out",
    )
    for (const base of ['./', 'https://cdn.example/', '/a b/']) {
      expect(() => readBasePath({}, undefined, base)).toThrow(
        'base (vite.config.ts): must be a path such as /news/, found',
      )
    }
  })

  test.each(['https://a.example/', '/a b/', '/../', '/a/./b', '/a?b', '/"><script>/'])(
    '%j is none',
    (BASE_PATH) => {
      expect(() => readBasePath({ BASE_PATH }, undefined)).toThrow('BASE_PATH: must be a path')
    },
  )
})

test('README.md explains exactly the options that there are', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8')
  const [, section = ''] = /^## Settings$(.*?)^## /ms.exec(readme) ?? []
  const options = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, option]) => option)
  expect(options.toSorted()).toEqual(Object.keys(settingsSchema.entries).toSorted())
})
