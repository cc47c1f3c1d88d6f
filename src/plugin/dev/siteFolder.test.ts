import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { broadsheet } from '../index.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { PATIENCE, serve, shows } from '../testing/devServer.ts'
import { newsFile } from '../testing/newsFile.ts'

/** A dev server of a project, for a site whose folder lies elsewhere. */
async function serveSite() {
  const folder = await contentFolder({
    'site.yaml': 'title: Garden',
    'theme.css': ':root { --color-paper: #ffffff }',
    'public/own.svg': '<svg id="own"/>',
    'news/2023-04-05-a.md': newsFile(),
  })
  vi.stubEnv('SITE_DIR', folder)
  const files = { 'public/own.svg': '<svg id="project"/>', 'public/icon.svg': '<svg id="icon"/>' }
  const { server, headline } = await serve({ plugins: [broadsheet()] }, files)
  const get = async (path: string) => {
    const [address = ''] = server.resolvedUrls?.local ?? []
    return (await fetch(`${address}${path}`)).text()
  }
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  return { server, folder, headline, get, write }
}

test('a site’s settings and colors show as soon as they change', async () => {
  const { get, write } = await serveSite()
  const manifest = async () => JSON.parse(await get('app.webmanifest'))
  expect(await manifest()).toMatchObject({ name: 'Garden', theme_color: '#ffffff' })
  write('site.yaml', 'title: Orchard')
  await vi.waitFor(
    async () => expect(await manifest()).toMatchObject({ name: 'Orchard' }),
    PATIENCE,
  )
  write('theme.css', ':root { --color-paper: #f0fff0 }')
  const green = { theme_color: '#f0fff0' }
  await vi.waitFor(async () => expect(await manifest()).toMatchObject(green), PATIENCE)
})

test('a site’s public files come before those of the project, and pages load anew when they change', async () => {
  const { server, folder, get, write } = await serveSite()
  expect(await get('own.svg')).toBe('<svg id="own"/>')
  expect(await get('icon.svg')).toBe('<svg id="icon"/>')
  const told = vi.spyOn(server.ws, 'send')
  mkdirSync(join(folder, 'public/pictures'))
  await vi.waitFor(() => {
    write('public/pictures/new.svg', '<svg id="new"/>')
    expect(told).toHaveBeenCalledWith({ type: 'full-reload' })
  }, PATIENCE)
  await vi.waitFor(
    async () => expect(await get('pictures/new.svg')).toBe('<svg id="new"/>'),
    PATIENCE,
  )
})

test('a site’s news are watched, and nothing of its folder is served as it is', async () => {
  const { folder, headline, get, write } = await serveSite()
  expect(await headline()).toBe('Glass bridge opens to walkers')
  write('news/2023-04-05-a.md', newsFile({ title: 'Changed' }))
  await shows(headline, 'Changed')
  for (const name of ['site.yaml', 'news/2023-04-05-a.md']) {
    expect(await get(`@fs${folder}/${name}`)).not.toMatch(/Garden|Changed/)
  }
})

test('what the robot knows is followed, and its files are not served, also where the news lie elsewhere', async () => {
  vi.stubEnv('CONTENT_DIR', await contentFolder({ '2023-04-05-a.md': newsFile() }))
  const { folder, get, write } = await serveSite()
  const manifest = async () => JSON.parse(await get('data/manifest.json'))
  expect(await manifest()).not.toHaveProperty('sources')
  const outline =
    '<outline type="rss" text="The Daily" xmlUrl="https://me:hush@daily.example/feed"/>'
  write('sources.opml', `<opml version="2.0"><body>${outline}</body></opml>`)
  await vi.waitFor(async () => expect(await manifest()).toHaveProperty('sources'), PATIENCE)
  expect(await get(`data/${(await manifest()).sources}`)).toContain('"The Daily"')
  expect(await get(`@fs${folder}/sources.opml`)).not.toContain('hush')
})
