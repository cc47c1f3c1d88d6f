import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { release, textsIn, writeRelease as write } from '../testing/release.ts'
import { PAGE_MARK } from './leftovers.ts'

const PAGE = `<!doctype html>${PAGE_MARK}${'<p>A text that is long enough to be compressed.'.repeat(50)}`
const LATER = { 'news/2023-04-06-kept.html': PAGE }
const EARLIER = {
  ...LATER,
  'news/2023-04-05-withdrawn.html': PAGE,
  'topic/withdrawn/feed.xml': '<feed/>',
  'news/2020-11-18-withdrawn/feed.json': '{}',
  'topic/withdrawn.html': PAGE,
  'withdrawn.html': PAGE,
  'sitemaps/2.xml': '<urlset/>',
}

let folder: string
let record: string
beforeEach(async () => {
  folder = await temporaryFolder()
  record = join(folder, '.broadsheet.json')
})

async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), text)
}

/** What a fresh build gives. */
async function freshTexts(files: Record<string, string>) {
  const fresh = await temporaryFolder()
  await write(await release('same', files), fresh)
  return textsIn(fresh)
}

const DAMAGES: [string, () => Promise<unknown>][] = [
  ['is deleted', () => rm(record)],
  ['is empty', () => truncate(record)],
  ['is cut off', () => truncate(record, 40)],
  ['is an empty list', () => writeFile(record, '[]')],
  ['is other JSON', () => writeFile(record, '{"name":"site"}')],
  [
    'is that of another site',
    async () => {
      const other = await temporaryFolder()
      await write(await release('other', { 'news/2020-01-01-theirs.html': PAGE }), other)
      await writeFile(record, await readFile(join(other, '.broadsheet.json')))
    },
  ],
]

test.each(DAMAGES)(
  'where the record %s, what is withdrawn goes, with its folders and forms',
  async (_, damage) => {
    await write(await release('same', EARLIER), folder)
    await damage()
    await write(await release('same', LATER), folder)
    expect(await textsIn(folder)).toEqual(await freshTexts(LATER))
  },
)

test.each(DAMAGES)(
  'where the record %s and a file may be ours or not, the build ends, says so, and nothing goes',
  async (_, damage) => {
    await write(await release('same', { ...EARLIER, 'pictures/withdrawn.svg': '<svg/>' }), folder)
    await put('CNAME', 'news.example.org')
    await damage()
    const before = await textsIn(folder)
    const writing = write(await release('same', LATER), folder)
    await expect(writing).rejects.toThrow(
      /nobody can say whether these files .*: CNAME, pictures\/withdrawn\.svg\. Nothing was changed\. Delete .*/,
    )
    expect(await textsIn(folder)).toEqual(before)
    await rm(join(folder, 'pictures/withdrawn.svg'))
    await rm(join(folder, 'CNAME'))
    await write(await release('same', LATER), folder)
    expect(await textsIn(folder)).toEqual(await freshTexts(LATER))
  },
)

test('pages that a power cut emptied, and compressed forms without a file, go without a record too', async () => {
  await write(await release('same', EARLIER), folder)
  await truncate(join(folder, 'news/2023-04-05-withdrawn.html'))
  await truncate(join(folder, 'news/2023-04-05-withdrawn.html.gz'))
  await rm(join(folder, 'topic/withdrawn.html'))
  await rm(record)
  await write(await release('same', LATER), folder)
  expect(await textsIn(folder)).toEqual(await freshTexts(LATER))
})

test('empty folders in places of the site go, as their names are topics', async () => {
  await write(await release('same', LATER), folder)
  await mkdir(join(folder, 'topic/withdrawn/page'), { recursive: true })
  await mkdir(join(folder, 'theirs'))
  await write(await release('same', LATER), folder)
  expect(await textsIn(folder)).toEqual((await freshTexts(LATER)).set('theirs', 'an empty folder'))
})

test('a folder of others in which nothing was ever built keeps all that is in it', async () => {
  const theirs = {
    CNAME: 'news.example.org',
    'about.html': '<p>We',
    'news/2020.html': '<p>Theirs',
    'data/prices.csv': '1',
  }
  for (const [name, text] of Object.entries(theirs)) await put(name, text)
  await write(await release('same', LATER), folder)
  const there = await textsIn(folder)
  for (const [name, text] of Object.entries(theirs)) expect(there.get(name)).toBe(text)
})

test('with a good record, files of others stay in every place, copies of our pages among them', async () => {
  await write(await release('same', EARLIER), folder)
  await put('200.html', PAGE)
  await put('news/notes.html', '<p>Theirs')
  await put('topic/withdrawn/theirs.txt', '')
  await write(await release('same', LATER), folder)
  expect([...(await textsIn(folder)).keys()].sort()).toEqual(
    [
      ...(await freshTexts(LATER)).keys(),
      '200.html',
      'news/notes.html',
      'topic/withdrawn/theirs.txt',
    ].sort(),
  )
})

test('what is hidden, and another site below this one, are neither ours nor looked at', async () => {
  await write(await release('same', EARLIER), folder)
  await write(await release('other', EARLIER), join(folder, 'de'))
  await put('.git/config', '[core]')
  const other = await textsIn(join(folder, 'de'))
  await rm(record)
  await write(await release('same', LATER), folder)
  expect(await textsIn(join(folder, 'de'))).toEqual(other)
  expect((await textsIn(folder)).get('.git/config')).toBe('[core]')
})

test('a record as earlier versions wrote it, names alone, is one', async () => {
  await write(await release('same', EARLIER), folder)
  await put('CNAME', 'news.example.org')
  const names = Object.keys(JSON.parse(await readFile(record, 'utf8')))
  await writeFile(record, JSON.stringify(names))
  await write(await release('same', LATER), folder)
  expect(await textsIn(folder)).toEqual((await freshTexts(LATER)).set('CNAME', 'news.example.org'))
})

test('compressed forms that others have made stay beside what stays, and go with what is withdrawn', async () => {
  const plain = async (files: Record<string, string>) =>
    write(await release('same', files), folder, false)
  await plain(EARLIER)
  await put('CNAME', 'news.example.org')
  const theirs = ['news/2023-04-06-kept.html', 'news/2023-04-05-withdrawn.html', 'index.html']
  for (const name of theirs) {
    await writeFile(join(folder, `${name}.gz`), gzipSync(await readFile(join(folder, name))))
  }
  await plain(LATER)
  const names = [...(await textsIn(folder)).keys()]
  expect(names.filter((name) => /\.(br|gz)$/.test(name)).sort()).toEqual([
    'index.html.gz',
    'news/2023-04-06-kept.html.gz',
  ])
  expect(names).toContain('CNAME')
})
