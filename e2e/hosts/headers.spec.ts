import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findNginx } from '../setup/nginx.ts'
import { addressOf, NGINX, SAMPLE } from '../setup/sites.ts'
import { headersFileReader } from './headersFile.ts'

const has = (name: string) => existsSync(join(SAMPLE.outDir, name))
const firstIn = (folder: string, ending: string) =>
  readdirSync(join(SAMPLE.outDir, folder)).find((name) => name.endsWith(ending)) ?? ''

/** The status that a page has: its own file's, else the fallback's. */
const pageStatus = (name: string) => (has(`${name}.html`) || has('app.html') ? 200 : 404)
const fileStatus = (name: string) => (has(name) ? 200 : 404)

const answers = (): [path: string, status: number][] => {
  const script = `assets/${firstIn('assets', '.js')}`
  const data = `data/pages/${firstIn('data/pages', '.json')}`
  const files = ['data/manifest.json', 'icon.svg', 'feed.xml', 'feed.json', 'feeds.opml']
  return [
    ['/', 200],
    ['/?from=elsewhere', 200],
    ...['topics', 'archive', 'topic/none', 'news/2020-01-01-none.js', 'nowhere'].map(
      (name): [string, number] => [`/${name}`, pageStatus(name)],
    ),
    ...[script, data, ...files, 'app.webmanifest', 'robots.txt', 'sitemap.xml'].map(
      (name): [string, number] => [`/${name}`, fileStatus(name)],
    ),
    ['/assets/none.js', 404],
    ['/assets/none', 404],
    ['/data/pages/none.json', 404],
    ['/none.png', 404],
    ['/topic/none/feed.xml', 404],
    ['/.broadsheet.json', 404],
    ['/topics/', 301],
    ['/%', 400],
  ]
}

for (const [host, site] of [
  ['the preview', SAMPLE],
  ['nginx', NGINX],
] as const) {
  test.describe(host, () => {
    test.skip(site === NGINX && findNginx() === undefined, 'there is no nginx')

    test('answers each kind of address with its status and the headers of the table', async ({
      request,
    }) => {
      const table = headersFileReader(readFileSync(join(SAMPLE.outDir, '_headers'), 'utf8'))
      for (const [path, status] of answers()) {
        const answer = await request.get(`http://localhost:${site.port}${path}`, {
          maxRedirects: 0,
        })
        expect(answer.status(), path).toBe(status)
        // No host reads further in an address that cannot be read.
        if (status === 400) continue
        const expected: Record<string, string> = {
          'cache-control': 'no-cache',
          ...table.of(path.split('?', 1)[0] ?? ''),
        }
        if (status !== 200) expected['cache-control'] = 'no-cache'
        const headers = answer.headers()
        for (const name of table.names) {
          if (name === 'content-type' && (status !== 200 || !expected[name])) continue
          expect(headers[name], `${path} ${name}`).toBe(expected[name])
        }
      }
    })

    test('sends a page as HTML, also the fallback, and a missing file as something else', async ({
      request,
    }) => {
      const home = addressOf(site)
      const page = await request.get(home)
      expect(page.headers()['content-type']).toBe('text/html; charset=utf-8')
      const fallback = await request.get(`${home}nowhere`)
      expect(await fallback.text()).toContain('<script type="module"')
      expect(await (await request.get(`${home}assets/none.js`)).text()).not.toContain('<script')
    })

    test('a slash at the end leads to the address without it, on the same host', async ({
      request,
    }) => {
      for (const [path, location] of [
        ['topic/%E4%BA%BA%E5%B7%A5/?a=b', '/topic/%E4%BA%BA%E5%B7%A5?a=b'],
        ['topic/ai//', '/topic/ai'],
      ]) {
        const answer = await request.get(`${addressOf(site)}${path}`, { maxRedirects: 0 })
        expect([answer.status(), answer.headers().location]).toEqual([301, location])
      }
      for (const path of ['/example.org/', '%5Cexample.org/', '%2Fexample.org/']) {
        const answer = await request.get(`${addressOf(site)}${path}`, { maxRedirects: 0 })
        expect(answer.headers().location ?? '/').not.toMatch(/^([/\\]{2}|\w+:)/)
      }
    })

    test('a file that has not changed is not sent again', async ({ request }) => {
      const address = `${addressOf(site)}data/manifest.json`
      const { etag } = (await request.get(address)).headers()
      const again = await request.get(address, { headers: { 'If-None-Match': etag ?? '' } })
      expect(again.status()).toBe(304)
      expect(again.headers()['cache-control']).toBe('no-cache')
    })
  })
}
