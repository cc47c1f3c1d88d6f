import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from './testing/contentFolder.ts'
import { runScript } from './testing/program.ts'
import { summaryOf } from './testing/summary.ts'

/** Many processes, one after the other. */
vi.setConfig({ testTimeout: 120_000 })

const CLI = 'src/plugin/cli/cli.js'
const VITE = 'node_modules/vite/bin/vite.js'

/** Changes the text of a file, in which the old part is. */
async function edit(file: string, old: string | RegExp, mended: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  expect(text).toMatch(old)
  await writeFile(file, text.replace(old, mended))
}

test('a publisher comes from an empty folder to a site below a path, by way of mistakes that are all answered', async () => {
  const home = await temporaryFolder()
  const site = (...names: string[]) => join(home, 'garden', ...names)
  const variables = { SITE_DIR: 'garden', INIT_CWD: home }
  const run = (...args: string[]) => runScript(CLI, args, variables)
  /** The codes of what is wrong with files, in the order of their names. */
  const codes = async () =>
    summaryOf((await run('check', '--json')).stdout).problems.map(({ code }) => code)

  // A folder, and at once a mistake in its name.
  expect((await run('check')).stderr).toContain('garden: there is no such folder; npm run new')
  expect((await run('new', 'site', 'garden')).code).toBe(0)
  expect(await codes()).toEqual([])

  // The settings.
  await edit(site('site.yaml'), 'title: "Garden"', 'titel: "The Garden\'s Paper"')
  expect(await codes()).toEqual(['setting-unknown'])
  await edit(site('site.yaml'), 'titel:', 'title:')
  await edit(site('site.yaml'), '# pageSize: 25', 'pageSize: all')
  expect(await codes()).toEqual(['setting-invalid'])
  await edit(site('site.yaml'), 'pageSize: all', 'pageSize: 2')

  // A story: it is a draft, then a bad one, then a good one, then one with a picture.
  expect((await run('new', 'story', 'The first beans: up!')).code).toBe(0)
  const [name = ''] = (await readdir(site('news'))).filter((each) => each.includes('beans'))
  const story = site('news', name)
  expect(summaryOf((await run('check', '--json')).stdout)).toMatchObject({
    stories: 3,
    rejected: 0,
  })
  await edit(story, 'published: false', 'published: yes')
  expect(await codes()).toEqual(expect.arrayContaining(['link-missing', 'published-invalid']))
  await edit(story, 'published: yes', 'published: true')
  await edit(story, 'webUrl: ""', 'webUrl: "beans.example/first"')
  expect(await codes()).toContain('link-missing')
  await edit(story, 'webUrl: "beans', 'webUrl: "https://beans')
  await edit(story, /publishedDateTime: .*/, 'publishedDateTime: next week')
  expect(await codes()).toEqual(['date-invalid'])
  await edit(story, 'next week', '2024-05-06T07:30:00Z')
  await edit(story, 'topics: []', 'topcs: [Plants]')
  expect(await codes()).toEqual(['field-misspelled'])
  await edit(story, 'topcs:', 'topics:')
  const picture = '/pictures/tomato.svg'
  await edit(story, '# images:\n#   - url: "/pictures/name.jpg"', `images:\n  - url: "${picture}"`)
  expect(await codes()).toEqual([])

  // Colors: one that cannot be read, then one that can; a logo.
  await writeFile(site('theme.css'), ':root { --color-accent: #8fe0b0; }')
  await mkdir(site('public'), { recursive: true })
  await writeFile(
    site('public/logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"/>',
  )
  expect(await codes()).toEqual(expect.arrayContaining(['theme-contrast']))
  await writeFile(site('public/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  const build = (address: string) =>
    runScript(VITE, ['build', '--outDir', join(home, 'dist')], { ...variables, SITE_URL: address })
  const weak = await build('garden.example')
  expect([weak.code, weak.stderr]).toEqual([
    1,
    expect.stringContaining('SITE_URL: must be an address'),
  ])
  const first = await build('https://garden.example/paper')
  expect(first.code).toBe(0)
  expect(first.stderr).toMatch(
    /\d\.\d+:1 in the light scheme, --color-accent \(#8fe0b0\) on --color-paper/,
  )
  await edit(site('theme.css'), '#8fe0b0; }', 'light-dark(#0a5c36, #8fe0b0); }')
  const second = await build('https://garden.example/paper')
  expect(second.stderr).not.toContain('theme-contrast')

  // What the world gets.
  const feed = parseAtomFeed(await readFile(join(home, 'dist/feed.xml'), 'utf8'))
  expect(feed.title?.value).toBe("The Garden's Paper")
  expect(feed.entries?.map(({ title }) => title?.value)).toContain('The first beans: up!')
  const id = name.replace(/\.md$/, '')
  const page = await readFile(join(home, `dist/news/${id}.html`), 'utf8')
  expect(page).toContain(`<link rel="canonical" href="https://garden.example/paper/news/${id}">`)
  expect(page).toContain(`src="/paper${picture}"`)
  expect(page).toMatch(/<img [^>]*src="\/paper\/logo\.svg"[^>]*alt="The Garden&#x27;s Paper"/)
  const dist = (await readdir(join(home, 'dist'), { recursive: true })).join('\n')
  expect(dist).not.toMatch(/site\.yaml|theme\.css|\.md$|icon-\d+\.png|touch-icon/m)
})
