import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { contentFolder } from '../../testing/contentFolder.ts'
import { type FeedHost, rssFeed, startFeedHost } from '../../testing/feedHost.ts'
import { runScript } from '../../testing/program.ts'

/** Each run starts a process, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 90_000 })

const PAPERS = ['daily', 'herald', 'post', 'wire', 'bote', 'times', 'echo', 'star']
const OPENED = 'Corwen Point lighthouse is moved inland by rail'

/** Eight papers that report one event each in its own words, and two that fail: each on a host of its own, as one is asked slowly. */
async function papers(): Promise<ReadonlyMap<string, FeedHost>> {
  const hosts = new Map<string, FeedHost>()
  for (const paper of [...PAPERS, 'broken', 'none']) {
    const host = await startFeedHost()
    onTestFinished(() => host.close())
    hosts.set(paper, host)
    if (PAPERS.includes(paper)) host.set('/feed.xml', feedOf(paper))
  }
  hosts.get('daily')?.set('/page', {
    status: 200,
    headers: { 'Content-Type': 'text/html' },
    body: '<!doctype html><title>Daily</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><p>Hello',
  })
  hosts.get('broken')?.set('/feed.xml', { status: 500 })
  return hosts
}

function feedOf(paper: string): string {
  const site = { title: `The ${paper} - RSS`, link: `https://${paper}.example/`, language: 'en' }
  const title = paper === 'daily' ? OPENED : `${paper} sees Corwen Point lighthouse moved by rail`
  const excerpt = 'Engineers of Corwen move the 1,200 tonne lighthouse away from the cliff.'
  const published = new Date(Date.now() - 600_000).toUTCString()
  return rssFeed(site, [{ title, excerpt, published, link: `${site.link}lighthouse` }])
}

const listOf = (hosts: ReadonlyMap<string, FeedHost>): string => {
  const outlines = [...hosts].map(
    ([paper, { origin }]) => `<outline text="${paper}" xmlUrl="${origin}/feed.xml"/>`,
  )
  return `<opml version="1.0"><body><outline text="Coast">${outlines.join('')}</outline></body></opml>`
}

test('a list of ten feeds, from the first to the last command', async () => {
  const hosts = await papers()
  const SITE_DIR = await contentFolder({ 'site.yaml': '', 'other.opml': listOf(hosts) })
  const cli = (...args: string[]) =>
    runScript('src/plugin/cli/cli.js', ['gather', ...args], { SITE_DIR })

  const empty = await cli()
  expect([empty.code, empty.stdout]).toEqual([1, expect.stringContaining('gather -- add https://')])

  const added = await cli('add', `${hosts.get('daily')?.origin}/page`, '--topic', 'Coast')
  expect([added.code, added.stdout]).toEqual([0, expect.stringContaining('/feed.xml')])
  const imported = await cli('import', join(SITE_DIR, 'other.opml'))
  expect(imported.stdout).toMatch(/^9 sources of .* 1 was there already/)

  const first = await cli()
  expect([first.code, first.stderr]).toEqual([0, ''])
  const lines = first.stdout.trim().split('\n')
  expect(lines).toHaveLength(11)
  expect(lines).toContainEqual(expect.stringMatching(/^broken .* status 500\. It is asked again/))
  expect(lines.at(-1)).toMatch(
    /^Broadsheet: 10 sources: 8 with an answer, 2 failed; 8 new reports: 8 of them began 1 story/,
  )
  const [name = ''] = await readdir(join(SITE_DIR, 'news'))
  const file = join(SITE_DIR, 'news', name)
  const text = await readFile(file, 'utf8')
  expect(text.match(/webUrl/g)).toHaveLength(8)
  expect(text).toContain('topics:\n  - "Coast"')

  const edited = text.replace(/^title: .*$/m, 'title: In our words # by Ann')
  await writeFile(file, edited)
  hosts.get('echo')?.set('/feed.xml', { status: 410 })
  const again = await cli('--now', '--json')
  expect(again.code).toBe(0)
  const outcomes = JSON.parse(again.stdout).sources.map(({ what }: { what: string }) => what)
  expect(outcomes).toEqual([...Array(6).fill('same'), 'failed', 'same', 'failed', 'failed'])
  expect(await readFile(file, 'utf8')).toBe(edited)

  const sources = await cli('sources')
  expect(sources.stdout).toContain(
    '1 report remembered, 1 of them in stories that others report too',
  )
  expect(sources.stdout).toMatch(/echo .*\n(.*\n){2}.*said on .* that it is no more/)
  const why = await cli('why', file)
  expect(why.stdout).toMatch(/most like, by \d+ %: .*lighthouse/)
})

/** Lets a process die where the second of its files is to go to its place. */
const DIE = `import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const rename = fs.renameSync
  let left = 2
  fs.renameSync = (from, to) => (--left === 0 ? process.kill(process.pid, 'SIGKILL') : rename(from, to))
  syncBuiltinESMExports()`
const KILLED = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(DIE)}` }

test('after a run that was killed the next one goes on, and leaves nothing lying about', async () => {
  const host = await startFeedHost()
  onTestFinished(() => host.close())
  const site = { title: 'The Daily', link: 'https://daily.example/', language: 'en' }
  const entries = ['Beans bloom in Corwen', 'A choir of Velm falls silent'].map((title, i) => ({
    ...{ title, link: `${site.link}${i}`, published: new Date(Date.now() - 600_000).toUTCString() },
  }))
  host.set('/feed.xml', rssFeed(site, entries))
  const SITE_DIR = await contentFolder({ 'site.yaml': '' })
  const gather = (more = {}) =>
    runScript('src/plugin/cli/cli.js', ['gather', `${host.origin}/feed.xml`], { SITE_DIR, ...more })
  await expect(gather(KILLED)).rejects.toThrow()
  expect(await readdir(SITE_DIR)).not.toContain('gathered.jsonl')
  const { code, stdout } = await gather()
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining('1 new report: 1 of them began 1 story'),
  ])
  expect(await readdir(join(SITE_DIR, 'news'))).toHaveLength(2)
  expect((await readdir(SITE_DIR)).toSorted()).toEqual(['gathered.jsonl', 'news', 'site.yaml'])
})

test('a source that fails is no success until its time has come again', async () => {
  const host = await startFeedHost()
  onTestFinished(() => host.close())
  host.set('/feed.xml', { status: 500 })
  const SITE_DIR = await contentFolder({ 'site.yaml': '' })
  const gather = (...args: string[]) =>
    runScript('src/plugin/cli/cli.js', ['gather', `${host.origin}/feed.xml`, ...args], { SITE_DIR })
  expect((await gather()).code).toBe(1)
  const { code, stdout } = await gather()
  expect([code, stdout]).toEqual([
    1,
    expect.stringMatching(/: not asked, as its time is .*; it fails since .* status 500$/m),
  ])
})

test('reads a feed from a file, whatever its encoding, and says what is none', async () => {
  const folder = await contentFolder({ 'page.html': '<!doctype html><p>Hello' })
  const feed =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Gärten</title><item><title>Böden</title></item></channel></rss>'
  await writeFile(join(folder, 'feed.xml'), Buffer.from(feed, 'latin1'))
  const read = (...args: string[]) =>
    runScript('src/plugin/cli/cli.js', ['gather', 'read', ...args], { INIT_CWD: folder })
  const good = await read('feed.xml', '--json')
  expect(good.code).toBe(0)
  expect(JSON.parse(good.stdout)).toMatchObject({ title: 'Gärten', items: [{ title: 'Böden' }] })
  const page = await read('page.html')
  expect([page.code, page.stderr]).toEqual([1, expect.stringMatching(/^page\.html is a web page/)])
  const none = await read('none.xml', '--json')
  expect([none.code, JSON.parse(none.stdout)]).toEqual([
    1,
    { error: expect.stringContaining('none.xml') },
  ])
})

test.each([
  [['ad', 'x'], 'There is no command ad'],
  [['sorces'], 'did you mean sources?'],
  [['--jsn'], 'did you mean --json?'],
  [['add'], 'add needs one address'],
  [['sources', '--now'], 'sources has no option --now'],
  [['ftp://a.example/feed'], 'is no address of a feed'],
])('%j is answered in words, and exits 2', async (args, message) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { runGatherCommand } = await import('./gatherCommand.ts')
  expect(await runGatherCommand(args)).toBe(2)
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining(message))
  vi.restoreAllMocks()
})
