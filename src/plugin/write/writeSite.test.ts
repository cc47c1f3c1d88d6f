import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, test, vi } from 'vitest'
import { runPipeline } from '../pipeline/pipeline.ts'
import type { PrintedFile } from '../print/printedFile.ts'
import { bucketsOf, headOf, manifestOf, pagesOf, topicsOf } from '../testing/bundleReader.ts'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { addText } from './addText.ts'
import type { SiteFiles } from './siteFiles.ts'
import { writeSite } from './writeSite.ts'

/** How many more changes the disk takes; at the one after, the process is as good as killed. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }))

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>()
  const takeOne = () => {
    if (disk.left === 0) throw new Error('killed')
    disk.left--
  }
  return {
    ...real,
    renameSync: (from: string, to: string) => {
      takeOne()
      real.renameSync(from, to)
    },
    rmSync: (path: string, options: object) => {
      takeOne()
      real.rmSync(path, options)
    },
    writeFileSync: (path: string, content: string | Buffer) => {
      const isLast = disk.left === 0
      disk.left = Math.max(0, disk.left - 1)
      real.writeFileSync(path, isLast ? content.slice(0, content.length / 2) : content)
      if (isLast) throw new Error('killed')
    },
  }
})

beforeEach(() => {
  disk.left = Number.POSITIVE_INFINITY
})

/** A site of one release: every file of it names the release. */
interface Release {
  readonly files: SiteFiles
  readonly bundle: readonly PrintedFile[]
  readonly page: string
}

const texts = (files: Record<string, string>): SiteFiles =>
  new Map(Object.entries(files).map(([name, text]) => [name, () => Buffer.from(text)]))

async function release(name: string, more: Record<string, string> = {}): Promise<Release> {
  const content = await contentFolder({
    '2023-04-05-same.md': newsFile({ title: 'In both releases', topics: '[]' }),
    '2023-04-06-other.md': newsFile({
      title: `In ${name}`,
      topics: `[${name}]`,
      publishedDateTime: '2023-04-06T10:00:00Z',
    }),
  })
  const settings = { content: [content], rootTopic: undefined, pageSize: 1 }
  const { bundle } = await runPipeline(settings, 0)
  // Long enough to be worth compressing.
  const page = `<title>${name}</title><script src="assets/app-${name}.js">${`<p>${name}`.repeat(300)}`
  const files = texts({
    [`assets/app-${name}.js`]: `console.log("${name}")`,
    'assets/style.css': 'body {}',
    'pictures/same.svg': '<svg/>',
    '404.html': page,
    ...more,
  })
  return { files, bundle: [...bundle], page }
}

/** Brings a release into a folder; its front page is finished when the data is there, as in a build. */
const write = ({ files, bundle, page }: Release, folder: string) => {
  const add = async () => addText(folder, 'index.html', Buffer.from(page), true)
  const pages = () => ({ names: ['index.html'], add })
  return writeSite({ files, bundle, pages, precompress: true }, folder)
}

async function textsIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const read = async (path: string): Promise<[string, string]> => [
    path.slice(folder.length + 1),
    await readFile(path, 'utf8'),
  ]
  return new Map(await Promise.all(paths.map(read)))
}

/** Compressed forms must be those of the files beside them, as hosts serve them instead. */
function expectFittingForms(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const form of names.filter((name) => /\.(br|gz)$/.test(name))) {
    const decompress = form.endsWith('.br') ? brotliDecompressSync : gunzipSync
    const plain = readFileSync(join(folder, form.slice(0, -3)))
    expect(decompress(readFileSync(join(folder, form))).equals(plain), form).toBe(true)
  }
}

/** Reads all that a browser can reach, and gives the release of the page and that of the data. */
async function visibleIn(folder: string): Promise<string> {
  const there = await textsIn(folder)
  const page = there.get('index.html')
  if (page === undefined) return 'none'
  const [, name] = /<title>(.*)<\/title><script src="(.*)">/.exec(page) ?? []
  expect(there.get(`assets/app-${name}.js`)).toBe(`console.log("${name}")`)
  expect(there.get('assets/style.css')).toBe('body {}')
  expect(there.get('pictures/same.svg')).toBe('<svg/>')
  const data = [...there].filter(([path]) => path.startsWith('data/'))
  const bundle = new Map(data.map(([path, text]) => [path.slice('data/'.length), text]))
  const { feed } = manifestOf(bundle)
  const stories = [...bucketsOf(bundle).values()].flat().map(({ title }) => title)
  expect(pagesOf(bundle, feed).flat()).toHaveLength(2)
  expect(stories.sort()).toEqual(['In both releases', headOf(bundle, feed)[0]?.title].sort())
  for (const { list } of topicsOf(bundle).topics) expect(pagesOf(bundle, list)).toHaveLength(1)
  return `page ${name}, data ${topicsOf(bundle).topics[0]?.name}`
}

/**
 * Lets a build die at each change of the disk in turn, from the first to the last, and another one mend it.
 *
 * @returns what was visible after each death, in order
 */
async function dieEverywhere(before: Release | undefined, next: Release): Promise<string[]> {
  const third = await release('third')
  const fresh = await temporaryFolder()
  await write(third, fresh)
  const visible: string[] = []
  for (let changes = 0; ; changes++) {
    const folder = await temporaryFolder()
    if (before) await write(before, folder)
    disk.left = changes
    const death = await write(next, folder).catch((error: unknown) => error)
    disk.left = Number.POSITIVE_INFINITY
    if (death === undefined) return visible
    expect(String(death)).toBe('Error: killed')
    visible.push(await visibleIn(folder))
    expectFittingForms(folder)
    if (before) {
      await write(before, folder)
      expectFittingForms(folder)
    }
    await write(third, folder)
    expect(await textsIn(folder)).toEqual(await textsIn(fresh))
    expectFittingForms(folder)
  }
}

test('a build that dies at any step leaves the last site or the new one, and the next mends it', async () => {
  const visible = await dieEverywhere(await release('old'), await release('new'))
  expect([...new Set(visible)]).toEqual([
    'page old, data old',
    'page old, data new',
    'page new, data new',
  ])
}, 30_000)

test('a first build that dies at any step leaves no page, or the whole site', async () => {
  const visible = await dieEverywhere(undefined, await release('new'))
  expect([...new Set(visible)]).toEqual(['none', 'page new, data new'])
}, 30_000)

test('what builds wrote and the last one does not have goes; what others put there stays', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'CNAME'), 'news.example.org')
  await writeFile(join(folder, 'assets', 'photo-portrait.js'), '')
  await write(await release('old', { 'pictures/old.svg': '<svg/>' }), folder)
  const kept = await stat(join(folder, 'pictures/same.svg'))
  await write(await release('new', { 'pictures/new.svg': '<svg/>' }), folder)
  const names = [...(await textsIn(folder)).keys()].filter(
    (name) => !/^data\/|\.(br|gz)$/.test(name),
  )
  expect(names.sort()).toEqual([
    '.broadsheet.json',
    '404.html',
    'CNAME',
    'assets/app-new.js',
    'assets/photo-portrait.js',
    'assets/style.css',
    'index.html',
    'pictures/new.svg',
    'pictures/same.svg',
  ])
  expect((await stat(join(folder, 'pictures/same.svg'))).ino).toBe(kept.ino)
})

test('a file that cannot be written is an error, and the last site stays', async () => {
  const folder = await temporaryFolder()
  await write(await release('old'), folder)
  await mkdir(join(folder, 'assets/app-new.js'))
  await expect(write(await release('new'), folder)).rejects.toThrow('EISDIR')
  expect(await visibleIn(folder)).toBe('page old, data old')
})

test('a record of other places is not followed', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'theirs.txt'), '')
  await mkdir(join(folder, 'site'))
  await writeFile(join(folder, 'site/.broadsheet.json'), '["a/../../theirs.txt"]')
  await write(await release('new'), join(folder, 'site'))
  expect(await readdir(folder)).toContain('theirs.txt')
})
