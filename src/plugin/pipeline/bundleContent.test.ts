import { readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { apply, change } from '../testing/changes.ts'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { bundleContent } from './bundleContent.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What is written now is no longer fresh then, so that a run relies on size and time. */
const soon = () => Date.now() + 10_000

/** Bundles a folder, and gives the findings and the texts of the bundle; without a cache folder it is cold. */
async function bundle(content: string, out: string, cacheFolder?: string, more = {}) {
  const settings = {
    content: [content],
    rootTopic: undefined,
    pageSize: 1,
    language: 'en',
    allowEmpty: true,
    ...more,
  }
  const findings = await bundleContent(settings, out, soon(), { cacheFolder })
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path.slice(out.length + 1), await readFile(path, 'utf8')] as const
  })
  return { findings, texts: new Map((await Promise.all(texts)).sort()) }
}

/** A folder of news that was bundled twice, the second time with nothing to do. */
async function bundledTwice(files: Readonly<Record<string, string>>) {
  const content = await contentFolder(files)
  const [out, cache] = [await temporaryFolder(), await temporaryFolder()]
  const first = await bundle(content, out, cache)
  expect(await bundle(content, out, cache)).toEqual(first)
  return { content, out, cache, first, again: (more = {}) => bundle(content, out, cache, more) }
}

const files = {
  '2021-04-05-a.md': newsFile({ heat: 'hot', webUrl: 'https://a.example/1' }),
  '2022-04-05-b.md': newsFile({ webUrl: 'https://b.example/1' }),
}

const NAMED = { publishers: { 'a.example': 'Example' } }

describe('a bundle', () => {
  test('has the publisher’s own pages as they are now', async () => {
    const { again } = await bundledTwice(files)
    const pages = await contentFolder({ 'about.md': '---\ntitle: About\n---\nBefore.\n' })
    const text = async () => JSON.stringify([...(await again({ pages })).texts.values()])
    expect(await text()).toContain('Before.')
    expect(await text()).toContain('Before.')
    await writeFile(join(pages, 'about.md'), '---\ntitle: About\n---\nAfter.\n')
    expect(await text()).toContain('After.')
    await rm(pages, { recursive: true })
    expect((await again({ pages })).findings.isComplete).toBe(false)
  })

  test('is what a cold run writes, after any edits and after none', async () => {
    const edits = fc.array(fc.option(change), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const { content, again } = await bundledTwice(files)
        for (const one of changes) {
          if (one) await apply(content, one)
          const cold = await bundle(content, await temporaryFolder())
          expect(await again()).toEqual(cold)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('of what has not changed takes no look into any file, and none into what the cache has of it', async () => {
    const { cache, again, first } = await bundledTwice(files)
    const names = await readdir(cache, { recursive: true })
    for (const name of names) if (/-of-|names$/.test(name)) await rm(join(cache, name))
    expect(await again()).toEqual(first)
    expect((await readdir(cache, { recursive: true })).filter((name) => /-of-/.test(name))).toEqual(
      [],
    )
  })

  test('follows the settings', async () => {
    const { content, again } = await bundledTwice(files)
    for (const more of [
      { pageSize: 2 },
      { pageSize: 2, rootTopic: 'Bridges' },
      { language: 'de' },
      NAMED,
      {},
    ]) {
      const cold = await bundle(content, await temporaryFolder(), undefined, more)
      expect(await again(more)).toEqual(cold)
    }
  })

  test('is whole again where somebody has changed its folder', async () => {
    const { out, again, first } = await bundledTwice(files)
    for (const name of first.texts.keys()) {
      await rm(join(out, name))
      expect(await again()).toEqual(first)
    }
    await writeFile(join(out, MANIFEST), '{}')
    await writeFile(join(out, 'pages/0123456789abcdef.json'), 'stale')
    expect(await again()).toEqual(first)
  })

  test('says of a new symbolic link that it was not followed', async () => {
    const { content, again } = await bundledTwice(files)
    await symlink('2021-04-05-a.md', join(content, '2021-04-05-link.md'))
    expect((await again()).findings.notices).toEqual([expect.stringContaining('Symbolic links')])
  })

  test('is mended where one of its files was lost or damaged', async () => {
    const { out, again, first } = await bundledTwice(files)
    const [lost = '', damaged = ''] = [...first.texts.keys()].filter((name) => name.includes('/'))
    await rm(join(out, lost))
    await truncate(join(out, damaged), 10)
    expect((await again()).texts).toEqual(first.texts)
  })

  test('stays as it is where the content folder cannot be read', async () => {
    const { content, again, first } = await bundledTwice(files)
    await rm(content, { recursive: true })
    const { findings, texts } = await again()
    expect(findings.isComplete).toBe(false)
    expect(texts).toEqual(first.texts)
  })
})

test('a bundle stays as it is where no story is left, unless that is allowed', async () => {
  const { content, again, first } = await bundledTwice(files)
  for (const name of Object.keys(files)) {
    await writeFile(join(content, name), newsFile({ published: 'false' }))
  }
  const kept = await again({ allowEmpty: false })
  expect(kept.findings.counts).toMatchObject({ stories: 0, unpublished: 2 })
  expect(kept.texts).toEqual(first.texts)
  expect((await again()).texts).not.toEqual(first.texts)
  expect((await again({ allowEmpty: false })).findings.counts.stories).toBe(0)
})

describe('what is kept of a run', () => {
  const lastRunIn = async (cache: string) =>
    (await readdir(cache, { recursive: true })).find((name) => name.endsWith('last-run'))

  test('is made anew where it is damaged', async () => {
    const { cache, again, first } = await bundledTwice(files)
    await truncate(join(cache, (await lastRunIn(cache)) ?? ''), 200)
    expect(await again()).toEqual(first)
  })

  test('is nothing where the day decides, or a file is too fresh to be told from a changed one', async () => {
    const future = newsFile({ publishedDateTime: '2999-01-01T00:00:00Z' })
    const { cache } = await bundledTwice({ ...files, '2999-01-01-c.md': future })
    expect(await lastRunIn(cache)).toBeUndefined()
    const fresh = await temporaryFolder()
    const settings = {
      content: [await contentFolder(files)],
      rootTopic: undefined,
      pageSize: 1,
      language: 'en',
      allowEmpty: false,
    }
    await bundleContent(settings, await temporaryFolder(), Date.now(), {
      cacheFolder: fresh,
    })
    expect(await lastRunIn(fresh)).toBeUndefined()
  })
})
