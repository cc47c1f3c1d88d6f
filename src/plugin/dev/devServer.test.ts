import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { manifestSchema } from '../../shared/bundle.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { textSchema } from '../../shared/prose/ownText.ts'
import { SITE_MODULE } from '../run/siteModule.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { PATIENCE, STORY, serve, shows } from '../testing/devServer.ts'
import { newsFile } from '../testing/newsFile.ts'
import { contentIgnored } from './devServer.ts'

test('who asks before the content is read gets it as soon as it is', async () => {
  const { headline } = await serve()
  expect(await headline()).toBe('Glass bridge opens to walkers')
})

test('feeds are there as in a build, and follow the content', async () => {
  const { address, content, headline } = await serve()
  const feed = async () => (await fetch(`${address}feed.xml`)).text()
  expect(await feed()).toContain('Glass bridge opens to walkers')
  writeFileSync(join(content, STORY), newsFile({ title: 'Changed' }))
  await shows(headline, 'Changed')
  expect(await feed()).toContain('Changed')
  expect((await fetch(`${address}topic/none/feed.xml`)).status).toBe(404)
})

test('what is unpublished is in lists and pages with a mark and its words, and in no feed', async () => {
  const draft = newsFile({ title: 'Not yet', draft: 'true', webUrl: 'https://a.example.org/a' })
  const { address, headline } = await serve(
    {},
    { [`content/${STORY}`]: newsFile(), 'content/2023-04-04-draft.md': draft },
  )
  expect(await headline()).toBe('Not yet')
  for (const name of ['feed.xml', 'feed.json']) {
    const feed = await (await fetch(`${address}${name}`)).text()
    expect(feed).toContain('Glass bridge opens to walkers')
    expect(feed).not.toContain('Not yet')
  }
  const site = await (await fetch(`${address}@id/__x00__virtual:broadsheet/site`)).text()
  expect(site).toContain('"notPublished":"not published"')
})

test('the content is not watched by Vite, the rest of the project is, but for what it ignores', async () => {
  const mine = (path: string) => path.endsWith('left-out')
  const { server, root, content, headline } = await serve(
    { server: { watch: { ignored: mine } } },
    {
      [`content/${STORY}`]: newsFile(),
      'content/deep/2023-04-06-b.md': newsFile({ webUrl: 'https://daily.example.org/b' }),
      'left-out/a.ts': '',
      'src/a.ts': '',
    },
  )
  const watched = () =>
    Object.entries(server.watcher.getWatched()).flatMap(([folder, names]) =>
      names.map((name) => join(folder, name)),
    )
  const others = [join(root, 'src/a.ts'), join(root, 'public/a.svg')]
  await vi.waitFor(() => expect(watched()).toEqual(expect.arrayContaining(others)), PATIENCE)
  expect(watched().filter((path) => /content|left-out/.test(path))).toEqual([])
  writeFileSync(join(content, STORY), newsFile({ title: 'Changed' }))
  await shows(headline, 'Changed')
})

test('of a content folder that holds the project, Vite leaves out the content alone', () => {
  const ignored = ignoredIn('/site', ['/site'])
  expect(ignored('/site/2023-04-05-a.md')).toBe(true)
  expect(ignored('/site/src/main.ts')).toBe(false)
  expect(ignoredIn('/site', ['/site/content'])('/site/content')).toBe(true)
  expect(ignoredIn('/site', ['/site/content'])('/site/content-list.md')).toBe(false)
})

function ignoredIn(root: string, folders: readonly string[]): (path: string) => boolean {
  return contentIgnored({ root }, folders)
}

test('where Vite is told to watch nothing, the content is not watched', async () => {
  const { server, headline } = await serve({ server: { watch: null } })
  expect(server.config.server.watch).toBe(null)
  expect(await headline()).toBe('Glass bridge opens to walkers')
})

test('a content folder that is missing at the start may come later', async () => {
  const { root, content, headline } = await serve({}, {})
  expect(await headline()).toBeUndefined()
  mkdirSync(join(root, 'other'))
  writeFileSync(join(root, 'other', STORY), newsFile())
  renameSync(join(root, 'other'), content)
  await shows(headline, 'Glass bridge opens to walkers')
})

test('what a build would leave out of the public folder is not served', async () => {
  const { address, root } = await serve(
    {},
    {
      'public/.env': 'KEY=x',
      'public/deep/.npmrc': 'token',
      'public/.well-known/a.txt': 'a',
      'b.txt': 'b',
    },
  )
  symlinkSync('/etc/hostname', join(root, 'public/host.txt'))
  symlinkSync('nothing', join(root, 'public/gone.svg'))
  const ask = async (path: string) => (await fetch(`${address}${path}`)).status
  for (const path of ['.env', '%2eenv', 'deep/.npmrc', 'host.txt', 'gone.svg'])
    expect(await ask(path), path).toBe(404)
  expect(await ask('.well-known/a.txt')).toBe(200)
  expect(await ask('a.svg')).toBe(200)
})

test('a page of one’s own follows its file, and the links to it come with a reload', async () => {
  const file = (title: string, text: string) => `---\ntitle: "${title}"\n---\n${text}\n`
  const root = await contentFolder({ 'pages/about.md': file('About', 'Before.') })
  const pages = join(root, 'pages')
  const { server, ask, address } = await serve({}, undefined, { pages })
  const body = async () => {
    const { texts } = await ask(MANIFEST, manifestSchema)
    return JSON.stringify((await ask(texts?.about ?? '', textSchema)).body)
  }
  const links = async () => (await server.transformRequest(SITE_MODULE))?.code
  expect(await body()).toContain('Before.')
  expect(await links()).toContain('"title":"About"')
  expect((await fetch(`${address}@fs${pages}/about.md`)).status).toBe(404)
  writeFileSync(join(pages, 'about.md'), file('Changed', 'After.'))
  await vi.waitFor(async () => expect(await body()).toContain('After.'), PATIENCE)
  expect(await links()).toContain('"title":"Changed"')
})
