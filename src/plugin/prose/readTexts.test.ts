import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { readTexts } from './readTexts.ts'

const page = (fields: string, body = 'Hello.') => `---\n${fields}\n---\n${body}\n`

/** Reads a folder of pages with these files. */
const read = async (files: Readonly<Record<string, string>>) =>
  readTexts(await contentFolder(files))

/** What is wrong, as `file:line:column code`. */
const saidOf = ({ problems }: ReturnType<typeof readTexts>) =>
  problems.map(({ file, line, column, code }) => {
    const name = file.slice(file.lastIndexOf('/') + 1)
    return `${name}:${line}:${column} ${code}`
  })

test('a page has a title, an address from its name, and a place among the links', async () => {
  const { texts, problems } = await read({
    'about.md': page('title: "About: us"\ndescription: Who we are\nplace: navigation'),
    'imprint.md': page('title: Imprint\norder: 2'),
    'Über-uns.md': page('title: Contact\norder: 1'),
  })
  expect(problems).toEqual([])
  expect(texts).toEqual([
    {
      slug: 'Über-uns',
      title: 'Contact',
      place: 'footer',
      order: 1,
      body: [{ tag: 'p', children: ['Hello.'] }],
    },
    expect.objectContaining({ slug: 'imprint', title: 'Imprint', order: 2 }),
    expect.objectContaining({
      slug: 'about',
      title: 'About: us',
      description: 'Who we are',
      place: 'navigation',
    }),
  ])
})

test('a page that is not public, or in doubt, is hidden', async () => {
  const all = await read({
    'a.md': page('title: A\npublished: false'),
    'b.md': page('title: B\ndraft: true'),
    'c.md': page('title: C\npublish: false'),
    'd.md': page('title: D\npublished: "true"'),
    '_e.md': page('title: E'),
    '.f.md': page('title: F'),
  })
  expect(all.texts).toEqual([])
  expect(all.problems.map(({ fix }) => fix).join()).toContain('the page is hidden')
  expect(all.rejected).toBe(0)
})

test.each([
  ...['feed', 'topic', 'topics', 'archive', 'news', 'page', 'follow', 'data', 'assets'],
  ...['404', 'App', 'index', 'a b', 'a.b', '50%'],
])('a page cannot be called %j', async (name) => {
  const all = await read({ [`${name}.md`]: page('title: A') })
  expect(all.texts).toEqual([])
  expect(saidOf(all)).toEqual([`${name}.md:1:1 page-name`])
  expect(all.rejected).toBe(1)
})

test('what is wrong is said with its line and column, as for stories', async () => {
  const all = await read({
    'a.md': page('title: A\nplace: fotter\ntitel: B'),
    'b.md': page('titel: B'),
    'c.md': 'Hello.',
    'd.md': page('title: D', '\nsee [e](javascript:alert(1))'),
    'f.md': page('title: [F'),
  })
  expect(saidOf(all)).toEqual([
    'a.md:3:8 page-place',
    'b.md:2:1 field-misspelled',
    'b.md:1:1 field-missing',
    'c.md:1:1 fence-missing',
    'd.md:5:5 body-link',
    'f.md:2:8 yaml-syntax',
  ])
  expect(all.texts.map(({ slug, place }) => [slug, place])).toEqual([
    ['a', 'footer'],
    ['d', 'footer'],
  ])
  expect(all.rejected).toBe(3)
})

test('files that are no pages are passed over with a word, and a folder that is not there is said', async () => {
  const folder = await contentFolder({ 'a.mdx': 'A', 'b.markdown': 'B', 'c.png': 'C' })
  mkdirSync(join(folder, 'd.md'))
  writeFileSync(join(folder, 'e.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff]))
  const all = readTexts(folder)
  expect(all.notices).toEqual([
    expect.stringContaining('a.mdx is no page'),
    expect.stringContaining('b.markdown is no page'),
  ])
  expect(saidOf(all)).toEqual(['e.md:1:1 file-not-utf8'])
  expect(readTexts(join(folder, 'none')).unreadable).toEqual([
    { folder: join(folder, 'none'), reason: 'there is no such folder' },
  ])
})
