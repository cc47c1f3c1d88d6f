import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { RULES, type Rules, rulesOf } from '../check/rules.ts'
import { storyOf, textsOf } from '../testing/bundleReader.ts'
import { age, apply, change } from '../testing/changes.ts'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { newsFile, topicFile } from '../testing/newsFile.ts'
import { runPipeline } from './pipeline.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What a run on a folder gives to readers and to the publisher; without a cache folder it is cold. */
async function run(folder: string, cacheFolder?: string, now = Date.now(), rules?: Rules) {
  const settings = { content: [folder], rootTopic: undefined, pageSize: 1, language: 'en' }
  const { arrangement: _, end, ...rest } = await runPipeline(settings, now, { cacheFolder, rules })
  return { ...rest, bundle: textsOf(rest.bundle), ended: end() }
}

/** Files of the cache by name, with the inode, which changes when a file is written anew. */
async function inodesIn(folder: string): Promise<Map<string, number>> {
  const names = await readdir(folder, { recursive: true })
  const entries = names.map(async (name) => [name, (await stat(join(folder, name))).ino] as const)
  return new Map(await Promise.all(entries))
}

describe('the cache', () => {
  test('never changes what a run gives: after any edits it is what a cold run gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const images = [{ url: '/a.png', attribution: 'B' }]
        const folder = await contentFolder({
          '2021-04-05-a.md': newsFile({ images, publishedDateTime: '2021-04-05' }),
          '2022-04-05-b.md': newsFile({ images, publishedDateTime: '2022-04-06' }),
          '2023-05-01-c.md': newsFile({ images, publishedDateTime: '2023-05-01' }),
        })
        const cache = await temporaryFolder()
        await run(folder, cache)
        for (const one of changes) {
          await apply(folder, one)
          const { notices, ...cached } = await run(folder, cache)
          const { notices: coldNotices, ...cold } = await run(folder)
          expect(cached).toEqual(cold)
          expect(notices).toEqual(coldNotices)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('keeps what the dev server shows apart from what builds do', async () => {
    const folder = await contentFolder({
      '2021-04-05-a.md': newsFile({ published: 'false', title: 'XSECRET' }),
      '2022-04-05-b.md': newsFile({ webUrl: 'https://daily.example.org/b' }),
    })
    const cache = await temporaryFolder()
    for (let i = 0; i < 2; i++) {
      const shown = await run(folder, cache, undefined, { ...RULES, showsUnpublished: true })
      expect([...shown.bundle.values()].join()).toContain('XSECRET')
      const built = await run(folder, cache)
      expect(built).toEqual(await run(folder))
      expect([...built.bundle.values()].join()).not.toContain('XSECRET')
    }
  })

  test('keeps what is found by other names of fields apart', async () => {
    const fields = { webUrl: undefined, link: 'https://daily.example.org/b' }
    const folder = await contentFolder({ '2022-04-05-b.md': newsFile(fields) })
    const cache = await temporaryFolder()
    for (let i = 0; i < 2; i++) {
      expect((await run(folder, cache)).counts).toMatchObject({ stories: 0, rejected: 1 })
      const mapped = rulesOf({ fields: { link: 'webUrl' } })
      const { counts } = await run(folder, cache, undefined, mapped)
      expect(counts).toMatchObject({ stories: 1, rejected: 0 })
    }
  })

  test('sees what a change of one file means for a story far from it', async () => {
    const related = [{ title: 'Report', webUrl: 'https://other.example.net/x' }]
    const folder = await contentFolder({
      '2021-01-01-a.md': newsFile({ publishedDateTime: '2021-01-01', related, topics: '[ai]' }),
      '2022-01-01-b.md': newsFile({ publishedDateTime: '2022-01-01' }),
      '2023-01-01-c.md': newsFile({ publishedDateTime: '2023-01-01' }),
    })
    const cache = await temporaryFolder()
    await run(folder, cache)
    await writeFile(
      join(folder, '2023-01-01-c.md'),
      newsFile({ publishedDateTime: '2023-01-01', webUrl: 'https://other.example.net/x' }),
    )
    const linked = await run(folder, cache)
    expect(storyOf(linked.bundle, '2021-01-01-a')?.reportStories).toEqual(['2023-01-01-c'])
    expect(linked.bundle).toEqual((await run(folder)).bundle)
    await writeFile(join(folder, 'ai.yaml'), topicFile('AI'))
    const named = await run(folder, cache)
    expect(storyOf(named.bundle, '2021-01-01-a')?.topics).toEqual([{ slug: 'ai', name: 'AI' }])
    expect(named.bundle).toEqual((await run(folder)).bundle)
  })

  test('is not written again where nothing changed, or only `secured` or the file times', async () => {
    const file = (secured: string) => newsFile({ secured })
    const folder = await contentFolder({ '2023-04-05-a.md': file('x') })
    const path = join(folder, '2023-04-05-a.md')
    const cache = await temporaryFolder()
    const first = await run(folder, cache)
    const names = async () =>
      (await inodesIn(cache)).entries().filter(([name]) => name.endsWith('names'))
    const before = [...(await names())]
    await writeFile(path, file('y'))
    await age(path)
    expect(await run(folder, cache)).toEqual(first)
    expect([...(await names())]).toEqual(before)
  })

  test('sees a change that keeps size and time of the file', async () => {
    const folder = await contentFolder({ '2023-04-05-a.md': newsFile({ title: 'One' }) })
    const path = join(folder, '2023-04-05-a.md')
    await age(path)
    const cache = await temporaryFolder()
    await run(folder, cache)
    await writeFile(path, newsFile({ title: 'Two' }))
    await age(path)
    expect([...(await run(folder, cache)).bundle.values()].join()).toContain('"Two"')
  })

  test.each<[string, (path: string) => Promise<unknown>]>([
    ['cut off', (path) => truncate(path, 100)],
    ['empty', (path) => truncate(path, 0)],
    ['of another program', (path) => writeFile(path, '[{"file":"a"}]')],
    [
      'damaged in one byte',
      async (path) => writeFile(path, (await readFile(path, 'latin1')).replace('bridge', 'fridge')),
    ],
    [
      'of another version',
      async (path) =>
        writeFile(
          path,
          (await readFile(path, 'latin1')).replace(/^broadsheet \w+/, 'broadsheet 0'),
        ),
    ],
  ])('that is %s is ignored with a notice, and made anew', async (_, damage) => {
    const folder = await contentFolder({ '2023-04-05-a.md': newsFile() })
    const cache = await temporaryFolder()
    const first = await run(folder, cache)
    const shard = [...(await inodesIn(cache)).keys()].find((name) => name.endsWith('0-of-1')) ?? ''
    await damage(join(cache, shard))
    const second = await run(folder, cache)
    expect(second.notices).toEqual([
      expect.stringMatching(/^The cache in .* was damaged or of another/),
    ])
    expect(second.bundle).toEqual(first.bundle)
    expect((await run(folder, cache)).notices).toEqual([])
  })

  test('may be deleted at any time, and a folder that cannot be written is said and does no harm', async () => {
    const folder = await contentFolder({ '2023-04-05-a.md': newsFile() })
    const cache = await temporaryFolder()
    const first = await run(folder, cache)
    await rm(cache, { recursive: true })
    expect(await run(folder, cache)).toEqual(first)
    const file = join(folder, '2023-04-05-a.md')
    const { notices, bundle } = await run(folder, file)
    expect(notices).toEqual([
      `There is no cache, so that every run reads everything. ${file} cannot be used: a part of its path is a file, and a folder is expected.`,
    ])
    expect(bundle).toEqual(first.bundle)
  })

  test('keeps nothing of a date in the future, which is past one day', async () => {
    const publishedDateTime = '2030-01-01T00:00:00Z'
    const folder = await contentFolder({ '2023-04-05-a.md': newsFile({ publishedDateTime }) })
    const cache = await temporaryFolder()
    const codesAt = async (day: string) =>
      (await run(folder, cache, Date.parse(day))).problems.map(({ code }) => code)
    expect(await codesAt('2029-01-01')).toEqual(['date-future'])
    expect(await codesAt('2030-01-02')).toEqual([])
  })

  test('that can no longer be written does no harm', async () => {
    const folder = await contentFolder({ '2023-04-05-a.md': newsFile() })
    const cache = await temporaryFolder()
    const first = await run(folder, cache)
    for (const name of (await inodesIn(cache)).keys()) {
      if (!/(names|0-of-1)$/.test(name)) continue
      await rm(join(cache, name))
      await mkdir(join(cache, name, 'in the way'), { recursive: true })
    }
    const { notices, bundle } = await run(folder, cache)
    expect(notices).toEqual([
      expect.stringMatching(
        /^The cache in \S+ cannot be written, so that the next run reads everything again: it is a folder, and a file is expected\.$/,
      ),
    ])
    expect(bundle).toEqual(first.bundle)
  })

  test('holds nothing of a story that is not shown, nor of `secured`', async () => {
    const folder = await contentFolder({
      '2023-04-05-a.md': newsFile({ title: 'XSECRET', published: 'false' }),
      '2023-04-05-b.md': newsFile({ secured: '"XSECRET"', heat: 'hot' }),
    })
    const cache = await temporaryFolder()
    await run(folder, cache)
    const names = (await inodesIn(cache)).keys().filter((name) => /[\\/]/.test(name))
    const texts = await Promise.all(names.map((name) => readFile(join(cache, name), 'utf8')))
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.join()).not.toContain('XSECRET')
  })
})
