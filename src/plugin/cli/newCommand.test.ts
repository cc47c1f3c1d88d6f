import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { runScript } from '../testing/program.ts'
import { makeStory } from './makeStory.ts'

/** Each run starts a process, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const cli = (args: readonly string[], variables?: Readonly<Record<string, string>>) =>
  runScript('src/plugin/cli/cli.js', args, variables)

describe('npm run new -- site', () => {
  test('makes a site with three stories, of which nothing is wrong, where one stands', async () => {
    const home = await temporaryFolder()
    const { code, stdout } = await cli(['new', 'site', 'my-garden'], { INIT_CWD: home })
    expect(code).toBe(0)
    expect(stdout).toContain('SITE_DIR=my-garden npm run dev')
    const folder = join(home, 'my-garden')
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toMatch(/^title: "My garden"$/m)
    expect((await readdir(folder)).toSorted()).toEqual(
      expect.arrayContaining(['news', 'public', 'site.yaml', 'theme.css', 'topics']),
    )
    const checked = await cli(['check'], { SITE_DIR: 'my-garden', INIT_CWD: home })
    expect(checked).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Broadsheet: 3 stories, 0 unpublished, 0 folded, 0 rejected/),
    })
  })

  test('leaves a folder alone that has things in it', async () => {
    const folder = await contentFolder({ 'notes.txt': '' })
    const { code, stderr } = await cli(['new', 'site', folder])
    expect([code, await readdir(folder)]).toEqual([2, ['notes.txt']])
    expect(stderr).toContain('is not empty (notes.txt), so nothing was made: name a folder')
  })

  test('takes one that git has just begun', async () => {
    const folder = await contentFolder({ '.git/HEAD': '' })
    expect((await cli(['new', 'site', folder])).code).toBe(0)
  })
})

describe('npm run new -- story', () => {
  test('makes a file in the site’s news, hidden, of which nothing is wrong, and overwrites none', async () => {
    const SITE_DIR = await contentFolder({ 'site.yaml': '' })
    const add = (...args: string[]) => cli(['new', 'story', ...args], { SITE_DIR })
    expect(await add('Beans: a “quiet” revolution?')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('is hidden until it says published: true'),
    })
    const [name = '', ...others] = await readdir(join(SITE_DIR, 'news'))
    expect(others).toEqual([])
    expect(name).toMatch(/^\d{4}-\d\d-\d\d-beans-a-quiet-revolution\.md$/)
    const { stdout } = await cli(['check'], { SITE_DIR })
    expect(stdout).not.toContain('rejected [')
    expect(stdout).toContain(' 0 rejected')
    const file = join(SITE_DIR, 'news', name)
    await writeFile(file, 'mine')
    expect(await add('Beans: a “quiet” revolution?')).toMatchObject({ code: 2 })
    expect(await readFile(file, 'utf8')).toBe('mine')
  })

  test('is shown once it has an address and says so', async () => {
    const SITE_DIR = await contentFolder({ 'site.yaml': '' })
    const address = 'https://daily.example.org/beans'
    const now = new Date(2024, 0, 5)
    const file = makeStory(join(SITE_DIR, 'news'), 'Beans', address, now, 'en')
    expect(file).toMatch(/2024-01-05-beans\.md$/)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('published: false', 'published: true'))
    const { stdout } = await cli(['check'], { SITE_DIR })
    expect(stdout).toMatch(/^Broadsheet: 1 story, 0 unpublished/)
  })

  test.each([
    ['Die Bohne', 'die-bohne'],
    ['菜园里的革命', '菜园里的革命'],
    ['ثورة في الحديقة', 'ثورة-في-الحديقة'],
    ['🌱', 'story'],
    ['word '.repeat(50), 'word-word-word-word-word-word-word-word-word-word'],
  ])('%j is %s in the name of a file', async (headline, slug) => {
    const file = makeStory(await temporaryFolder(), headline, undefined, new Date(2024, 0, 5), 'en')
    expect(file.split('/').at(-1)).toBe(`2024-01-05-${slug}.md`)
  })

  test.each([
    ['', undefined, 'A headline has 1 to 300 characters'],
    ['\u200b ', undefined, 'A headline has 1 to 300 characters'],
    ['Beans', 'daily.example.org', 'daily.example.org is no address of a page'],
  ])('%j with %j is none', async (headline, address, message) => {
    const folder = await temporaryFolder()
    expect(() => makeStory(folder, headline, address, new Date(), 'en')).toThrow(message)
    expect(await readdir(folder)).toEqual([])
  })
})

test('anything else is answered with what there is', async () => {
  for (const args of [[], ['page'], ['site'], ['site', 'a', 'b'], ['story']]) {
    const { code, stderr } = await cli(['new', ...args])
    expect([code, stderr.split('\n', 1)[0]]).toEqual([2, 'Usage:'])
  }
})
