import { cpSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { bucketsOf, headOf, manifestOf, pagesOf, topicsOf } from '../testing/bundleReader.ts'
import { temporaryFolder } from '../testing/contentFolder.ts'
import {
  expectFittingForms,
  type Release,
  release,
  textsIn,
  withoutEditionBefore,
  writeRelease as write,
} from '../testing/release.ts'

/** How many more changes the disk takes; at the one after, the process is as good as killed. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }))

function takeOne(): void {
  if (disk.left === 0) throw new Error('killed')
  disk.left--
}

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>()
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
    rmdirSync: (path: string) => {
      takeOne()
      real.rmdirSync(path)
    },
    writeFileSync: (path: string, content: string | Buffer, options?: object) => {
      const isLast = disk.left === 0
      disk.left = Math.max(0, disk.left - 1)
      real.writeFileSync(path, isLast ? content.slice(0, content.length / 2) : content, options)
      if (isLast) throw new Error('killed')
    },
  }
})

// A build for each change of the disk, twice.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(() => {
  disk.left = Number.POSITIVE_INFINITY
})

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

/** A folder with a release, and what is in it. */
async function written(of: Release) {
  const folder = await temporaryFolder()
  await write(of, folder)
  const texts = await textsIn(folder)
  expect([...texts.keys()].filter((name) => /^\.broadsheet(?!\.json$)/.test(name))).toEqual([])
  return { release: of, folder, texts }
}

/**
 * Lets a build die at each change of the disk in turn, from the first to the last, and another one mend it: one of
 * the last release or of a third, in turn.
 *
 * @returns what was visible after each death, in order
 */
async function dieEverywhere(before: Release | undefined, next: Release): Promise<string[]> {
  const old = before && (await written(before))
  const third = await written(await release('third'))
  const visible: string[] = []
  for (let changes = 0; ; changes++) {
    const folder = await temporaryFolder()
    if (old) cpSync(old.folder, folder, { recursive: true })
    disk.left = changes
    const death = await write(next, folder).catch((error: unknown) => error)
    disk.left = Number.POSITIVE_INFINITY
    if (death === undefined) return visible
    expect(String(death)).toBe('Error: killed')
    visible.push(await visibleIn(folder))
    expectFittingForms(folder)
    const mending = changes % 2 === 0 ? (old ?? third) : third
    await write(mending.release, folder)
    expect(withoutEditionBefore(await textsIn(folder))).toEqual(mending.texts)
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
})

test('a first build that dies at any step leaves no page, or the whole site', async () => {
  const visible = await dieEverywhere(undefined, await release('new'))
  expect([...new Set(visible)]).toEqual(['none', 'page new, data new'])
})
