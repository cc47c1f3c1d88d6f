import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findApache } from '../setup/programs/apache.ts'
import { findNginx } from '../setup/programs/nginx.ts'
import { APACHE, addressOf, NGINX, SAMPLE } from '../setup/sites.ts'
import { headersFileReader } from './headersFile.ts'

/** What every answer says, a missing file's too. */
const EVERYWHERE = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' https:; frame-src https://www.youtube-nocookie.com; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types broadsheet-worker; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': expect.stringMatching(
    /^autoplay=\(self "https:\/\/www\.youtube-nocookie\.com"\), .*\bcamera=\(\), .*\busb=\(\)/,
  ),
  'cross-origin-opener-policy': 'same-origin',
}

const FOR_EVER = 'public, max-age=31536000, immutable'

interface Kind {
  readonly type?: string
  readonly isForEver?: true
  /** Scripts of other sites may read it. */
  readonly isOpen?: true
}

const PAGE: Kind = { type: 'text/html; charset=utf-8' }
const DATA: Kind = { type: 'application/json', isOpen: true }
const FEED: Kind = { type: 'application/atom+xml; charset=utf-8', isOpen: true }

const firstIn = (folder: string, ending: string) =>
  `/${folder}/${readdirSync(join(SAMPLE.outDir, folder)).find((name) => name.endsWith(ending))}`

/** A story that has feeds, which lie in a folder beside its page. */
const followed = () =>
  readdirSync(join(SAMPLE.outDir, 'news'), { withFileTypes: true }).find((each) =>
    each.isDirectory(),
  )?.name

/** What there is, and what is said of it. The sample is whole: it has a page for each of its addresses. */
const found = (): [path: string, kind: Kind][] => [
  ['/', PAGE],
  ['/?from=elsewhere', PAGE],
  ['/topics', PAGE],
  ['/archive', PAGE],
  [firstIn('news', '.html').replace(/\.html$/, ''), PAGE],
  [firstIn('assets', '.js'), { isForEver: true }],
  [firstIn('data/pages', '.json'), { ...DATA, isForEver: true }],
  ['/data/manifest.json', DATA],
  ['/feed.xml', FEED],
  [`/topic/${readdirSync(join(SAMPLE.outDir, 'topic'))[0]?.replace(/\.html$/, '')}/feed.xml`, FEED],
  [`/news/${followed()}/feed.xml`, FEED],
  [`/news/${followed()}/feed.json`, { type: 'application/feed+json', isOpen: true }],
  ['/feed.json', { type: 'application/feed+json', isOpen: true }],
  ['/feeds.opml', { type: 'text/x-opml; charset=utf-8', isOpen: true }],
  ['/app.webmanifest', { type: 'application/manifest+json' }],
  // Hosts call scripts by one of two names.
  ['/sw.js', {}],
  ['/offline', PAGE],
  ['/icon.svg', { type: 'image/svg+xml' }],
  ['/robots.txt', {}],
  ['/sitemap.xml', {}],
]

const MISSING = [
  '/topic/none',
  '/publisher/none.example',
  '/news/2020-01-01-none.js',
  '/nowhere',
  '/app.html',
  '/assets/none.js',
  '/assets/none',
  '/data/pages/none.json',
  '/none.png',
  '/topic/none/feed.xml',
  '/publisher/none.example/feed.xml',
  '/news/none/feed.xml',
  '/.broadsheet.json',
]

const headersOf = ({ type, isForEver, isOpen }: Kind) => ({
  ...EVERYWHERE,
  ...(type !== undefined && { 'content-type': type }),
  'cache-control': isForEver ? FOR_EVER : 'no-cache',
  'access-control-allow-origin': isOpen && '*',
})

test('the file _headers says what a host has to send with each kind of file', () => {
  const table = headersFileReader(readFileSync(join(SAMPLE.outDir, '_headers'), 'utf8'))
  for (const [path, kind] of found()) {
    // Hosts know the media types of most files, and are asked to have browsers ask again.
    const { 'content-type': type, ...expected } = headersOf(kind)
    const said = table.of(path.split('?', 1)[0] ?? '')
    const { 'content-type': saidType, ...others } = said
    expect({ 'cache-control': 'no-cache', ...others }, path).toEqual(expected)
    if (saidType !== undefined) expect(saidType, path).toBe(type)
  }
})

for (const [host, site] of [
  ['the preview', SAMPLE],
  ['nginx', NGINX],
  ['Apache', APACHE],
] as const) {
  test.describe(host, () => {
    test.skip(site === NGINX && findNginx() === undefined, 'there is no nginx')
    test.skip(site === APACHE && findApache() === undefined, 'there is no Apache')

    const at = (path: string) => `http://localhost:${site.port}${path}`

    test('sends what is there with the headers for its kind', async ({ request }) => {
      for (const [path, kind] of found()) {
        const answer = await request.get(at(path), { maxRedirects: 0 })
        expect(answer.status(), path).toBe(200)
        const { 'access-control-allow-origin': opening, ...expected } = headersOf(kind)
        expect(answer.headers(), path).toMatchObject(expected)
        expect(answer.headers()['access-control-allow-origin'], path).toBe(opening)
      }
    })

    test('sends what is not there with the status 404, safe and never kept', async ({
      request,
    }) => {
      for (const path of MISSING) {
        const answer = await request.get(at(path), { maxRedirects: 0 })
        expect(answer.status(), path).toBe(404)
        expect(answer.headers(), path).toMatchObject({ ...EVERYWHERE, 'cache-control': 'no-cache' })
      }
      expect((await request.get(at('/%'))).status()).toBe(400)
    })

    test('sends the fallback as HTML, and a missing file as something else', async ({
      request,
    }) => {
      const fallback = await request.get(at('/nowhere'))
      expect(fallback.headers()['content-type']).toBe('text/html; charset=utf-8')
      expect(await fallback.text()).toContain('<script async type="module"')
      expect(await (await request.get(at('/assets/none.js'))).text()).not.toContain('<script')
    })

    test('a slash at the end leads to the address without it, on the same host', async ({
      request,
    }) => {
      for (const [path, location] of [
        ['/topics/', '/topics'],
        ['/topic/%E4%BA%BA%E5%B7%A5/?a=b', '/topic/%E4%BA%BA%E5%B7%A5?a=b'],
        ['/topic/ai//', '/topic/ai'],
      ] as const) {
        const answer = await request.get(at(path), { maxRedirects: 0 })
        // Apache writes the whole address, and codes in small letters.
        const { location: said = '' } = answer.headers()
        const led = said.replace(at(''), '').replace(/%[\da-f]{2}/g, (code) => code.toUpperCase())
        expect([answer.status(), led]).toEqual([301, location])
        expect(answer.headers(), path).toMatchObject(EVERYWHERE)
      }
      for (const path of ['//example.org/', '/%5Cexample.org/', '/%2Fexample.org/']) {
        const answer = await request.get(at(path), { maxRedirects: 0 })
        const said = answer.headers().location ?? '/'
        expect(said.replace(at('/'), '/')).not.toMatch(/^([/\\]{2}|\w+:)/)
      }
    })

    test('a file that has not changed is not sent again', async ({ request }) => {
      const address = `${addressOf(site)}data/manifest.json`
      const { etag = 'none' } = (await request.get(address)).headers()
      const again = await request.get(address, { headers: { 'If-None-Match': etag } })
      expect(again.status()).toBe(304)
      expect(again.headers()['cache-control']).toBe('no-cache')
    })
  })
}
