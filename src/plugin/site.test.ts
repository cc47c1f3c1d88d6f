import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { buildSite } from './buildSite.ts'
import { publishedSite } from './host/publishedSite.ts'
import { assemble } from './pipeline/pipeline.ts'
import { readContent } from './pipeline/readContent.ts'
import { type Options, readSettings } from './run/settings.ts'
import { type AppBundles, bundledApp, viteBuild } from './testing/appBundles.ts'
import { contentFolder, temporaryFolder } from './testing/contentFolder.ts'
import { newsFile } from './testing/newsFile.ts'
import { namesIn, stories } from './testing/siteFolder.ts'
import { siteLanguage } from './words/siteLanguage.ts'

vi.setConfig({ testTimeout: 120_000 })

beforeEach(() => {
  for (const name of ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH', 'GITHUB_ACTIONS'])
    vi.stubEnv(name, '')
  vi.stubEnv('NODE_ENV', 'production')
  onTestFinished(() => void vi.unstubAllEnvs())
})

/** The beginning of each script: to compress the rest takes longer than all else, and nothing here runs it. */
const withShortScripts = (client: AppBundles['client']): AppBundles['client'] =>
  Object.fromEntries(
    Object.entries(client).map(([name, file]) => [
      name,
      file.type === 'chunk' ? { ...file, code: file.code.slice(0, 2000) } : file,
    ]),
  )

/** Builds a site into a folder, and gives the names of its files. */
async function build(
  content: string,
  outDir: string,
  options: Options = {},
  publicFolders: readonly string[] = [],
  warn: (message: string) => void = () => undefined,
): Promise<string[]> {
  const { client, server, worker } = await bundledApp()
  const settings = readSettings({ content: [content], ...options }, process.env)
  const parts = {
    content: await assemble(await readContent([content], Date.now()), settings),
    settings,
    site: publishedSite(settings, siteLanguage(settings.language), '/'),
    client: withShortScripts(client),
    server,
    worker,
    places: { folders: publicFolders, within: [] },
  }
  await buildSite(parts, outDir, process.stderr, warn)
  return namesIn(outDir)
}

test('a build has as many HTML files as asked, the newest pages, and app.html stands for the others', async () => {
  const names = await build(await stories(9), await temporaryFolder(), {
    prerender: 27,
    precompress: false,
  })
  const pages = names.filter((name) => name.endsWith('.html'))
  expect(pages).toHaveLength(27)
  expect(pages).toEqual(
    expect.arrayContaining(['404.html', 'app.html', 'index.html', 'news/2023-04-28-story.html']),
  )
  expect(pages).not.toContain('news/2023-04-20-story.html')
})

test('app.html that is there for odd names alone is explained, and no page of search engines', async () => {
  const files = ['?', '#', '%', ':'].map((sign, i) => {
    const fields = { webUrl: `https://daily.example.org/${i}`, topics: '[]' }
    return [`2023-04-0${i + 1}-${'ä'.repeat(20)}${sign}.md`, newsFile(fields)]
  })
  const content = await contentFolder(Object.fromEntries(files))
  const out = await temporaryFolder()
  const said: string[] = []
  await build(content, out, { precompress: false }, [], (message) => said.push(message))
  expect(said.filter((message) => message.includes('app.html'))).toEqual([
    expect.stringMatching(/^4 addresses have no finished page .*: (\/news\/[^,]{1,73}…, ){3}…\. /),
  ])
  const noIndex = '<meta name="robots" content="noindex">'
  expect(readFileSync(join(out, 'app.html'), 'utf8')).toContain(noIndex)
  expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain(noIndex)
})

test('without finished pages there is the app alone', async () => {
  const out = await temporaryFolder()
  const names = await build(await stories(1), out, { prerender: 0, precompress: false })
  expect(names.filter((name) => name.endsWith('.html'))).toEqual([
    '404.html',
    'app.html',
    'index.html',
    'offline.html',
  ])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<noscript>')
})

test('the same content gives the same site, into an empty folder, over another one, and over one whose record is lost', async () => {
  const content = await stories(3)
  const [fresh, used] = [await temporaryFolder(), await temporaryFolder()]
  const names = await build(content, fresh, { precompress: true })
  expect(names.filter((name) => name.startsWith('.broadsheet'))).toEqual(['.broadsheet.json'])
  for (const isRecordLost of [false, true]) {
    await build(await stories(5, 'Other'), used, { precompress: true })
    if (isRecordLost) rmSync(join(used, '.broadsheet.json'))
    expect(await build(content, used, { precompress: true })).toEqual(names)
    for (const name of names) {
      expect(readFileSync(join(used, name)).equals(readFileSync(join(fresh, name))), name).toBe(
        true,
      )
    }
  }
})

test('compressed forms are those of the files beside them, and go when they are not wanted any more', async () => {
  const content = await stories(9)
  const out = await temporaryFolder()
  const names = await build(content, out, { precompress: true })
  const forms = names.filter((name) => /\.(br|gz)$/.test(name))
  for (const kind of [
    /^assets\/.*\.js\.br$/,
    /^data\/pages\/.*\.gz$/,
    /^news\/.*\.html\.br$/,
    /^feed\.xml\.gz$/,
  ]) {
    expect(
      forms.some((name) => kind.test(name)),
      String(kind),
    ).toBe(true)
  }
  for (const name of forms) {
    const decompress = name.endsWith('.br') ? brotliDecompressSync : gunzipSync
    const plain = readFileSync(join(out, name.slice(0, -3)))
    expect(decompress(readFileSync(join(out, name))).equals(plain), name).toBe(true)
  }
  const rest = await build(content, out, { precompress: false })
  expect(rest).toEqual(names.filter((name) => !forms.includes(name)))
})

test('a page that the publisher has put into the public folder comes before ours, every time', async () => {
  const content = await stories(1)
  const theirs = await contentFolder({ 'topics.html': '<p>Mine', 'robots.txt': 'User-agent: none' })
  const out = await temporaryFolder()
  for (let i = 0; i < 2; i++) {
    await build(content, out, { precompress: false }, [theirs])
    expect(readFileSync(join(out, 'topics.html'), 'utf8')).toBe('<p>Mine')
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe('User-agent: none')
  }
})

test('of two public folders the first comes before the second, file by file', async () => {
  const own = await contentFolder({ 'icon.svg': '<svg id="own"/>' })
  const others = { 'icon.svg': '<svg/>', 'pictures/pen.svg': '<svg id="pen"/>' }
  const out = await temporaryFolder()
  await build(await stories(1), out, { precompress: false }, [own, await contentFolder(others)])
  expect(readFileSync(join(out, 'icon.svg'), 'utf8')).toBe('<svg id="own"/>')
  expect(readFileSync(join(out, 'pictures/pen.svg'), 'utf8')).toBe('<svg id="pen"/>')
})

test('a page that cannot be written ends the build, and the last site stays', async () => {
  const out = await temporaryFolder()
  await build(await stories(2), out, { precompress: false })
  const before = readFileSync(join(out, 'index.html'), 'utf8')
  rmSync(join(out, 'news/2023-04-28-story.html'))
  mkdirSync(join(out, 'news/2023-04-28-story.html'))
  await expect(build(await stories(2, 'Other'), out, { precompress: false })).rejects.toThrow(
    'story.html is a folder that no build has put there',
  )
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before)
  expect(readFileSync(join(out, 'topics.html'), 'utf8')).toContain('Bridges')
})

test('a content folder that is not there ends the build with Vite, and what was published stays', async () => {
  const out = await temporaryFolder()
  const content = await stories(2)
  const options = { precompress: false }
  await viteBuild({ content: [content], ...options }, out)
  const names = namesIn(out)
  expect(names).toEqual(await build(content, await temporaryFolder(), options))
  await expect(viteBuild({ content: [join(out, 'none')] }, out)).rejects.toThrow(
    'could not be read, nothing was built',
  )
  expect(namesIn(out)).toEqual(names)
})

test('a page of the publisher’s own is finished, and what is not public is in no file', async () => {
  const pages = await contentFolder({
    'about.md': '---\ntitle: "About & us"\n---\nWe & *you*. <script>alert(1)</script>\n',
    'draft.md': '---\ntitle: Xqsecret\ndraft: true\n---\nXqsecret\n',
  })
  const out = await temporaryFolder()
  const names = await build(await stories(1), out, { pages, precompress: false })
  expect(names).toContain('about.html')
  const about = readFileSync(join(out, 'about.html'), 'utf8')
  expect(about).toContain('We &amp; <em>you</em>. alert(1)</p>')
  expect(about).toContain('<title>About &amp; us · Broadsheet</title>')
  const texts = names.map((name) => readFileSync(join(out, name), 'utf8')).join('\n')
  expect(texts.toLowerCase()).not.toContain('xqsecret')
})
