import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentPath, findContentFiles } from '../read/contentFiles.ts'
import type { Options } from '../run/settings.ts'
import { StartError } from '../run/startError.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { readSite } from './readSite.ts'

/** What a site says that has this site.yaml. */
async function siteOf(text: string, options: Options = {}, variables = {}) {
  const SITE_DIR = await contentFolder({ 'site.yaml': text })
  return { SITE_DIR, ...(await readSite(options, { SITE_DIR, ...variables }, '.')) }
}

/** The problems of a site.yaml as programs read them. */
async function problemsOf(text: string) {
  try {
    await siteOf(text)
  } catch (error) {
    if (error instanceof StartError) return error.problems
    throw error
  }
  return []
}

test('the pages of a site are in its folder pages, where there is one', async () => {
  const SITE_DIR = await contentFolder({
    'site.yaml': 'title: A',
    'pages/about.md': '---\ntitle: About\n---\n',
  })
  const { settings } = await readSite({}, { SITE_DIR }, '.')
  expect(settings.pages).toBe(`${SITE_DIR}/pages`)
  expect((await siteOf('title: A')).settings.pages).toBeUndefined()
})

describe('site.yaml', () => {
  test('has the settings of the site', async () => {
    const { settings, SITE_DIR, notices } = await siteOf(
      [
        'title: 2024',
        'language: de',
        'pageSize: 10',
        'strict: true',
        'words: words.yaml',
        'footerLinks:',
        '  - label: "About"',
        '    href: /about',
      ].join('\n'),
    )
    expect(settings).toMatchObject({
      title: '2024',
      language: 'de',
      pageSize: 10,
      strict: true,
      words: join(SITE_DIR, 'words.yaml'),
      footerLinks: [{ label: 'About', href: '/about' }],
      content: [SITE_DIR],
      prerender: 5000,
    })
    expect(notices).toEqual([])
  })

  test('may be empty', async () => {
    expect((await siteOf('# to come\n')).settings.title).toBe('Broadsheet')
  })

  test.each([
    ['titel: A\n', 'setting-unknown', 1, 1, 'write title:'],
    ['# A\npageSize: many\n', 'setting-invalid', 2, 11, 'write such a value'],
    ['pageSize: 1000\n', 'setting-invalid', 1, 11, 'write such a value'],
    ['footerLinks:\n  - label: A\n    hrf: /a\n', 'setting-unknown', 3, 5, 'write href:'],
    ['footerLinks:\n  - label: A\n', 'setting-missing', 2, 5, 'add href: and its value'],
    ['colour: red\n', 'setting-unknown', 1, 1, 'remove it'],
    ['content: news\n', 'setting-unknown', 1, 1, 'remove it; the variable CONTENT_DIR'],
    ['publishers: [a]\n', 'setting-invalid', 1, 13, 'write such a value'],
    ['fields: [date]\n', 'setting-invalid', 1, 9, 'write such a value'],
    ['title: "A\n', 'yaml-syntax', 1, 8, ''],
  ])('%j is answered with its place', async (text, code, line, column, fix) => {
    const [problem, ...others] = await problemsOf(text)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code, line, column, fix: expect.stringContaining(fix) })
    expect(JSON.stringify(problem)).not.toMatch(/Invalid|Expected/)
  })

  test('says what YAML takes away from a text, and is read', async () => {
    const { settings, problems } = await siteOf(
      '# A\ntitle: Garden #1\ndescription: &Green things\n',
    )
    expect(settings).toMatchObject({ title: 'Garden' })
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        code: 'text-cut',
        line: 2,
        fix: expect.stringContaining('"Garden #1"'),
      },
      { code: 'text-cut', line: 3, fix: expect.stringContaining('"&Green things"') },
    ])
    expect((await siteOf('title: "Garden" # ours\npageSize: 10 #stories\n')).problems).toEqual([])
  })

  test('in another encoding is answered with the place of the first letter that cannot be read', async () => {
    const SITE_DIR = await contentFolder({})
    await writeFile(
      join(SITE_DIR, 'site.yaml'),
      Buffer.from('# A\ntitle: "Gar\u00e9n"\n', 'latin1'),
    )
    await expect(readSite({}, { SITE_DIR }, '.')).rejects.toMatchObject({
      problems: [{ code: 'file-not-utf8', line: 2, column: 12 }],
    })
  })

  test('comes after vite.config.ts, which is said where they disagree', async () => {
    const { settings, notices } = await siteOf('title: A\nlanguage: de', {
      title: 'B',
      language: 'de',
    })
    expect(settings).toMatchObject({ title: 'B', language: 'de' })
    expect(notices).toEqual([
      expect.stringMatching(/^vite\.config\.ts comes before .*site\.yaml, and both set title\./),
    ])
  })

  test('comes after the environment', async () => {
    const variables = { SITE_URL: 'https://b.example', CONTENT_DIR: 'news' }
    const { settings } = await siteOf('siteUrl: https://a.example', {}, variables)
    expect(settings).toMatchObject({ siteUrl: 'https://b.example', content: ['news'] })
  })
})

describe('SITE_DIR', () => {
  const read = (SITE_DIR: string) => expect(readSite({}, { SITE_DIR }, '.')).rejects

  test('that names no site says why, and what to do', async () => {
    const folder = await contentFolder({ 'a/site.yml': '', 'b/c.md': '', 'd.md': '' })
    await read(join(folder, 'none')).toThrow('there is no such folder; npm run new -- site')
    await read(join(folder, 'd.md')).toThrow('it is a file, not a folder')
    await read(join(folder, 'a')).toThrow('no site.yaml, the settings of a site: rename site.yml')
    await read(join(folder, 'b')).toThrow('no site.yaml, the settings of a site; npm run new')
  })

  test('comes before the content of vite.config.ts, which is said', async () => {
    const { settings, SITE_DIR, notices } = await siteOf('', { content: 'news' })
    expect(settings.content).toEqual([SITE_DIR])
    expect(notices).toEqual([expect.stringContaining('SITE_DIR comes before the content')])
  })
})

describe('without SITE_DIR', () => {
  test('the project’s own content is the site, where it has a site.yaml', async () => {
    const project = await contentFolder({ 'content/site.yaml': 'title: Sample' })
    expect((await readSite({}, {}, project)).settings.title).toBe('Sample')
    await rm(join(project, 'content/site.yaml'))
    expect((await readSite({}, {}, project)).settings).toMatchObject({ title: 'Broadsheet' })
  })

  test('other content has nothing to do with the project’s own', async () => {
    const project = await contentFolder({ 'content/site.yaml': 'title: Sample' })
    for (const site of [
      await readSite({ content: 'news' }, {}, project),
      await readSite({}, { CONTENT_DIR: 'news' }, project),
    ]) {
      expect(site).toMatchObject({ folder: undefined, settings: { title: 'Broadsheet' } })
    }
  })
})

test('the news of a site are all its files but those of its other parts, wherever they lie', async () => {
  const folder = await contentFolder({
    'news/2023-04-05-a.md': newsFile(),
    'topics/ai.yaml': '',
    'elsewhere/deep/2023-04-05-b.md': newsFile(),
    '2023-04-05-c.md': newsFile(),
    'news/public/2023-04-05-d.md': newsFile(),
    'pages/about.md': '',
    'public/notes.md': '',
    'README.md': '',
    'theme.css': '',
    'site.yaml': '',
  })
  const names = () => findContentFiles([folder]).files.map((file) => file.slice(folder.length + 1))
  expect(names()).toEqual([
    '2023-04-05-c.md',
    'elsewhere/deep/2023-04-05-b.md',
    'news/2023-04-05-a.md',
    'news/public/2023-04-05-d.md',
    'topics/ai.yaml',
  ])
  await rm(join(folder, 'site.yaml'))
  await writeFile(join(folder, 'pages/2023-04-05-e.md'), '')
  expect(names()).toContain('pages/2023-04-05-e.md')
})

test('the file of words that site.yaml names is no news, wherever it lies; nor is the folder of pages', async () => {
  const folder = await contentFolder({
    'topics/ai.yaml': '',
    'words.yaml': '',
    'texts/deep/words.yaml': '',
    'about/a.md': '',
    'site.yaml': 'words: words.yaml',
  })
  const news = () => {
    const { files } = findContentFiles([folder])
    const all = ['about/a.md', 'texts/deep/words.yaml', 'topics/ai.yaml', 'words.yaml']
    const ofEach = all.filter((name) => contentPath([folder], join(folder, name)) !== undefined)
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual(ofEach)
    return ofEach
  }
  expect(news()).toEqual(['about/a.md', 'texts/deep/words.yaml', 'topics/ai.yaml'])
  await writeFile(
    join(folder, 'site.yaml'),
    `words: texts/deep/words.yaml\npages: ${join(folder, 'about')}`,
  )
  expect(news()).toEqual(['topics/ai.yaml', 'words.yaml'])
})
