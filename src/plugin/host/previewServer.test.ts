import { writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { createLogger, preview } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { broadsheet } from '../index.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { headerRules, headersFor } from './hostHeaders.ts'

interface Reply {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}
type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Reply>

const SITE = {
  'index.html': 'the feed',
  '404.html': 'the fallback',
  'topics.html': 'the topics',
  'topic/ai.html': 'about AI',
  'publisher/daily.example.html': 'the Daily',
  'publisher/daily.example/feed.xml': '<feed/>',
  'topic/人工智能.html': 'about 人工智能',
  'news/2020-01-01-node.js.html': 'a story with a dot',
  'news/2020-01-01-a#b?c&d%20e+f.html': 'a story with signs',
  'assets/index-abc.js': 'a script',
  'data/manifest.json': '{}',
  'data/pages/0123.json': '{"stories":[]}',
  'pictures/pen.png': 'a picture',
  '.broadsheet.json': '[]',
  '.well-known/security.txt': 'whom to tell',
}

/** Serves made-up files as `npm run preview` does. */
async function serve(
  files: Readonly<Record<string, string>>,
  base = '/',
  warn?: (text: string) => void,
) {
  const root = await contentFolder(files)
  const server = await preview({
    configFile: false,
    root,
    base,
    customLogger: { ...createLogger('silent'), ...(warn && { warn }) },
    build: { outDir: '.' },
    plugins: [broadsheet()],
    preview: { port: 0, host: '127.0.0.1' },
  })
  onTestFinished(() => server.close())
  const { port } = new URL(server.resolvedUrls?.local[0] ?? '')
  // Unlike fetch, this sends the path as it is.
  const ask: Ask = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
        .on('error', reject)
        .end()
    })
  return { root, ask }
}

const inShort = ({ status, body }: Reply) => `${status} ${body.toString().trim()}`

for (const [path, reply] of [
  ['/', '200 the feed'],
  ['/?utm=x', '200 the feed'],
  ['/topics', '200 the topics'],
  ['/topic/ai', '200 about AI'],
  ['/topic/%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD', '200 about 人工智能'],
  ['/news/2020-01-01-node.js', '200 a story with a dot'],
  [`/news/${encodeURIComponent('2020-01-01-a#b?c&d%20e+f')}`, '200 a story with signs'],
  ['/publisher/daily.example', '200 the Daily'],
  ['/publisher/daily.example/feed.xml', '200 <feed/>'],
  ['/assets/index-abc.js', '200 a script'],
  ['/.well-known/security.txt', '200 whom to tell'],
  // Pages that are not there.
  ['/nowhere', '404 the fallback'],
  ['/publisher/none.example', '404 the fallback'],
  ['/news/2020-01-01-deno.ts', '404 the fallback'],
  [`/${'long'.repeat(100)}`, '404 the fallback'],
  // Files that are not there.
  ['/assets/index-old.js', '404 No such file'],
  ['/data/pages/9999.json', '404 No such file'],
  ['/favicon.ico', '404 No such file'],
  ['/publisher/none.example/feed.xml', '404 No such file'],
  // What nobody asks for who means well.
  ['/.broadsheet.json', '404 No such file'],
  ['/../package.json', '404 No such file'],
  ['/topic/../../package.json', '404 No such file'],
  ['/%2e%2e/%2e%2e/etc/passwd', '404 No such file'],
  ['/..%5c..%5cpackage.json', '404 No such file'],
  ['/index.html%00.js', '404 No such file'],
  ['//example.org', '404 No such file'],
  ['//example.org/', '404 No such file'],
  ['/%5cexample.org/', '404 No such file'],
  ['/%', '400 No such address'],
  ['/topic/%E4%BA', '400 No such address'],
] as const) {
  test(`${path.slice(0, 60)} is answered with ${reply}`, async () => {
    const { ask } = await serve(SITE)
    expect(inShort(await ask(path))).toBe(reply)
  })
}

test('a slash at the end leads to the address without it, with the query', async () => {
  const { ask } = await serve(SITE)
  const reply = await ask('/topic/%E4%BA%BA%E5%B7%A5/?a=b?c')
  expect(reply.status).toBe(301)
  expect(reply.headers.location).toBe('/topic/%E4%BA%BA%E5%B7%A5?a=b?c')
})

test('where app.html is there, it is every page that there is no file for', async () => {
  const { ask } = await serve({ ...SITE, 'app.html': 'the app' })
  expect(inShort(await ask('/news/2001-01-01-old'))).toBe('200 the app')
  expect(inShort(await ask('/topic/ai'))).toBe('200 about AI')
  expect(inShort(await ask('/assets/index-old.js'))).toBe('404 No such file')
})

test('without a fallback a missing page is a plain text', async () => {
  const { ask } = await serve({ 'index.html': 'the feed' })
  const reply = await ask('/nowhere')
  expect(inShort(reply)).toBe('404 No such page')
  expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8')
})

test('a site below a path is there alone', async () => {
  const { ask } = await serve(SITE, '/news/')
  expect(inShort(await ask('/news/'))).toBe('200 the feed')
  expect(inShort(await ask('/news/topic/ai'))).toBe('200 about AI')
  expect((await ask('/news?a=b')).headers.location).toBe('/news/?a=b')
  expect((await ask('/news/topics/')).headers.location).toBe('/news/topics')
  expect(inShort(await ask('/topics'))).toBe('404 The site lives below /news/')
  expect((await ask('/news/assets/index-abc.js')).headers['cache-control']).toContain('immutable')
})

test('every answer has the headers of the table, and only files that are there are cached', async () => {
  const { ask } = await serve(SITE)
  const rules = headerRules({ origin: undefined, base: '/' }, 'https')
  for (const path of ['/', '/topic/ai', '/assets/index-abc.js', '/data/manifest.json']) {
    const { headers } = await ask(path, { Origin: 'http://localhost:1' })
    for (const [name, value] of Object.entries(headersFor(rules, path))) {
      expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value)
    }
  }
  const feed = await ask('/publisher/daily.example/feed.xml')
  expect(feed.headers['content-type']).toContain('atom+xml')
  expect((await ask('/pictures/pen.png')).headers['content-type']).toBe('image/png')
  const missing = await ask('/assets/index-old.js')
  expect(missing.headers['cache-control']).toBe('no-cache')
  expect(missing.headers['x-content-type-options']).toBe('nosniff')
  const page = await ask('/', { Origin: 'http://localhost:1' })
  expect(page.headers).not.toHaveProperty('access-control-allow-origin')
})

test('a browser gets the compressed form that it knows', async () => {
  const { ask, root } = await serve(SITE)
  const text = 'a longer script '.repeat(100)
  await writeFile(join(root, 'assets/index-abc.js.br'), brotliCompressSync(text))
  await writeFile(join(root, 'assets/index-abc.js.gz'), gzipSync(text))
  const codingFor = async (accepted: string) =>
    (await ask('/assets/index-abc.js', { 'Accept-Encoding': accepted })).headers['content-encoding']
  expect(await codingFor('gzip, deflate, br, zstd')).toBe('br')
  expect(await codingFor('gzip;q=1.0, br;q=0')).toBe('gzip')
  expect(await codingFor('identity')).toBeUndefined()
  const { headers, body } = await ask('/assets/index-abc.js', { 'Accept-Encoding': 'br' })
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(headers.vary).toBe('Accept-Encoding')
  expect(brotliDecompressSync(body).toString()).toBe(text)
})

test('a file that has not changed is not sent again, and its headers still are', async () => {
  const { ask } = await serve(SITE)
  const { headers } = await ask('/topic/ai')
  const again = await ask('/topic/ai', { 'If-None-Match': `${headers.etag}` })
  expect(again.status).toBe(304)
  expect(again.body.length).toBe(0)
  expect(again.headers['cache-control']).toBe('no-cache')
  expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
})

test('a missing page is never "not changed"', async () => {
  const { ask } = await serve(SITE)
  const { headers } = await ask('/nowhere')
  expect((await ask('/nowhere', { 'If-None-Match': `${headers.etag}` })).status).toBe(404)
})

test('HEAD has the headers alone; a part of a file can be asked for; nothing can be written', async () => {
  const { ask } = await serve(SITE)
  const head = await ask('/topic/ai', {}, 'HEAD')
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '8', 0])
  expect(inShort(await ask('/topic/ai', { Range: 'bytes=0-4' }))).toBe('206 about')
  const post = await ask('/topic/ai', {}, 'POST')
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('a preview without a build says what to do', async () => {
  await expect(serve({})).rejects.toThrow(/run "npm run build" first/)
})

test('a site that was built for another path is served there, and the preview says so', async () => {
  const said: string[] = []
  const built = { ...SITE, 'app.webmanifest': '{"scope":"/news/"}' }
  const { ask } = await serve(built, '/', (text) => said.push(text))
  expect(String((await ask('/news/')).body)).toBe('the feed')
  expect((await ask('/')).status).toBe(404)
  await serve(built, '/news/', (text) => said.push(text))
  expect(said.filter((text) => text.includes('built for the path /news/, and is'))).toHaveLength(1)
})
