import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  atomPath,
  jsonFeedPath,
  listPath,
  OPML_PATH,
  publisherPath,
  WEB_APP_MANIFEST_PATH,
} from '../../shared/paths.ts'
import { contentSecurityPolicy, metaSecurityPolicy } from './contentSecurityPolicy.ts'
import { headerRules, headersFor, printHeadersFile } from './hostHeaders.ts'

const ROOT = { origin: undefined, base: '/' }
const BELOW = { origin: undefined, base: '/news/' }
const FOR_EVER = 'public, max-age=31536000, immutable'

const PATHS = [
  '/',
  '/topics',
  '/topic/ai',
  '/news/2017-06-12-attention',
  '/archive/2020/11',
  '/404.html',
  '/assets/index-abc.js',
  '/data/manifest.json',
  '/data/pages/0123456789abcdef.json',
  '/pictures/a-pen.svg',
  '/robots.txt',
  atomPath(),
  jsonFeedPath(),
  atomPath(listPath('ai')),
  jsonFeedPath(listPath('人工智能')),
  jsonFeedPath(publisherPath('daily.example')),
  OPML_PATH,
  WEB_APP_MANIFEST_PATH,
]

for (const site of [ROOT, BELOW]) {
  const rules = headerRules(site, 'https')
  const at = (path: string) => headersFor(rules, `${site.base}${path.slice(1)}`)

  test(`every address below ${site.base} has the headers that keep a page safe`, () => {
    for (const path of PATHS) {
      expect(at(path), path).toMatchObject({
        'Content-Security-Policy': contentSecurityPolicy('https'),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
      })
    }
  })

  test(`below ${site.base} what has a hash in its name is cached for ever, and nothing else`, () => {
    expect(PATHS.filter((path) => at(path)['Cache-Control'] === FOR_EVER)).toEqual([
      '/assets/index-abc.js',
      '/data/pages/0123456789abcdef.json',
    ])
    expect(at('/data/manifest.json')['Cache-Control']).toBe('no-cache')
    expect(at('/')['Cache-Control']).toBe('no-cache')
  })

  test(`below ${site.base} feeds and data are open to scripts of other sites, pages are not`, () => {
    const open = PATHS.filter((path) => at(path)['Access-Control-Allow-Origin'] === '*')
    expect(open).toEqual([
      '/data/manifest.json',
      '/data/pages/0123456789abcdef.json',
      atomPath(),
      jsonFeedPath(),
      atomPath(listPath('ai')),
      jsonFeedPath(listPath('人工智能')),
      jsonFeedPath(publisherPath('daily.example')),
      OPML_PATH,
    ])
  })

  test(`below ${site.base} no address gets a header from two rules: hosts would join them`, () => {
    for (const path of PATHS) {
      const names = rules
        .flatMap((rule) => Object.entries(headersFor([rule], `${site.base}${path.slice(1)}`)))
        .flatMap(([name, value]) => (value === 'no-cache' ? [] : [name]))
      expect(names, path).toEqual([...new Set(names)])
    }
  })
}

test('feeds and the web app manifest have the media types that programs look for', () => {
  const typeOf = (path: string) => headersFor(headerRules(ROOT, 'https'), path)['Content-Type']
  expect(typeOf(atomPath())).toBe('application/atom+xml; charset=utf-8')
  expect(typeOf(atomPath(publisherPath('daily.example')))).toBe(
    'application/atom+xml; charset=utf-8',
  )
  expect(typeOf(jsonFeedPath())).toBe('application/feed+json')
  expect(typeOf(OPML_PATH)).toBe('text/x-opml; charset=utf-8')
  expect(typeOf(WEB_APP_MANIFEST_PATH)).toBe('application/manifest+json')
})

test('the player may be framed and may fill the screen; cameras and the like are off for all', () => {
  const permissions = headersFor(headerRules(ROOT, 'https'), '/')['Permissions-Policy']
  expect(permissions).toContain('fullscreen=(self "https://www.youtube-nocookie.com")')
  expect(permissions).toContain('camera=()')
  expect(contentSecurityPolicy('https')).toContain('frame-src https://www.youtube-nocookie.com;')
})

test('pictures come from any https address, or from the site alone where the setting says so', () => {
  expect(contentSecurityPolicy('https')).toContain("img-src 'self' https:;")
  expect(contentSecurityPolicy('self')).toContain("img-src 'self';")
})

test('the meta element has all of the policy but what browsers ignore in it', () => {
  expect(contentSecurityPolicy('https')).toContain("frame-ancestors 'none'")
  expect(metaSecurityPolicy('https')).not.toContain('frame-ancestors')
  expect(metaSecurityPolicy('https')).toContain("script-src 'self'")
  expect(metaSecurityPolicy('https')).toContain(
    "require-trusted-types-for 'script'; trusted-types broadsheet-worker",
  )
})

test('the _headers file is one that Cloudflare takes: few rules, short lines, one asterisk each', () => {
  const file = printHeadersFile(headerRules(BELOW, 'https'))
  const lines = file.trimEnd().split('\n')
  const patterns = lines.filter((line) => line.startsWith('/'))
  expect(patterns.length).toBeLessThanOrEqual(100)
  expect(new Set(patterns).size).toBe(patterns.length)
  for (const pattern of patterns) expect(pattern).toMatch(/^\/news\/[^*]*\*?$/)
  for (const line of lines) {
    expect(line.length).toBeLessThan(2000)
    expect(line).toMatch(/^(#.*|\/\S*| {2}[A-Z][\w-]+: \S.*|)$/)
  }
  expect(file).toContain(`\n/news/assets/*\n  Cache-Control: ${FOR_EVER}\n`)
})

test('the nginx server of README.md sends the same headers to every address', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
  const lines = readme.matchAll(/^ *add_header ([\w-]+) (?:"(.*)"|'(.*)'|([^$]\S*)) always;$/gm)
  const sent = [...lines].map(([, name, ...values]) => [name, values.find((value) => value)])
  const [everywhere] = headerRules(ROOT, 'https')
  expect(Object.fromEntries(sent)).toEqual(everywhere?.headers)
})
