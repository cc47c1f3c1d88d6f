import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { news, PATIENCE, watching } from '../testing/watching.ts'

describe.each([
  ['events', undefined],
  ['polling', 10],
])('by %s', (_, pollInterval) => {
  test('a file that is made, written, renamed or removed is told', async () => {
    const { folder, at } = await news()
    const { hears, updates, forget } = await watching([folder], pollInterval)
    writeFileSync(at('a.md'), 'one')
    await hears('news/a.md')
    forget()
    writeFileSync(at('a.md'), 'other')
    await hears('news/a.md')
    forget()
    renameSync(at('a.md'), at('b.md'))
    await hears('news/a.md', 'news/b.md')
    forget()
    rmSync(at('b.md'))
    await hears('news/b.md')
    expect(updates).toEqual([['news/b.md']])
  })

  test('a save by way of a second file that is moved over the first is told', async () => {
    const { folder, at } = await news({ 'news/a.md': 'one' })
    const { hears, updates } = await watching([folder], pollInterval)
    writeFileSync(at('.a.md.tmp'), 'two')
    renameSync(at('.a.md.tmp'), at('a.md'))
    await hears('news/a.md')
    expect(updates).toEqual([['news/a.md']])
  })

  test('500 changes at once are one update', async () => {
    const names = Array.from({ length: 500 }, (_, i) => `news/${i}.md`)
    const { folder, at } = await news(Object.fromEntries(names.map((name) => [name, 'one'])))
    const { hears, updates } = await watching([folder], pollInterval)
    for (let i = 0; i < 500; i++) {
      rmSync(at(`${i}.md`))
      writeFileSync(at(`${i}.md`), 'two')
    }
    await hears('news/499.md')
    expect(updates).toEqual([names.toSorted()])
  })

  test('all files of a renamed folder are told, and what changes in it later', async () => {
    const { folder, at } = await news({ 'news/old/a.md': 'one', 'news/old/deep/b.md': 'two' })
    const { hears, forget } = await watching([folder], pollInterval)
    renameSync(at('old'), at('new'))
    await hears('news/old/a.md', 'news/old/deep/b.md', 'news/new/a.md', 'news/new/deep/b.md')
    forget()
    writeFileSync(at('new/deep/b.md'), 'changed')
    await hears('news/new/deep/b.md')
  })

  test('the files of a folder that is moved in or out are told', async () => {
    const { folder, at } = await news()
    const outside = await contentFolder({ 'in/a.md': 'one', 'in/deep/b.md': 'two' })
    const { hears, forget } = await watching([folder], pollInterval)
    renameSync(join(outside, 'in'), at('in'))
    await hears('news/in/a.md', 'news/in/deep/b.md')
    forget()
    renameSync(at('in'), join(outside, 'in'))
    await hears('news/in/a.md', 'news/in/deep/b.md')
  })

  test('files that are made in new folders at once are told, and changed later too', async () => {
    const { folder, at } = await news()
    const { hears, forget } = await watching([folder], pollInterval)
    const names = Array.from({ length: 20 }, (_, i) => `${i}/deep/deeper/a.md`)
    for (const name of names) {
      mkdirSync(dirname(at(name)), { recursive: true })
      writeFileSync(at(name), 'one')
    }
    await hears(...names.map((name) => `news/${name}`))
    forget()
    writeFileSync(at('7/deep/deeper/a.md'), 'changed')
    await hears('news/7/deep/deeper/a.md')
  })

  test('a folder that is withdrawn by its name, and brought back, is told', async () => {
    const { folder, at } = await news({ 'news/2020/a.md': 'one' })
    const { hears, forget } = await watching([folder], pollInterval)
    renameSync(at('2020'), at('_2020'))
    await hears('news/2020/a.md')
    forget()
    writeFileSync(at('_2020/b.md'), 'two')
    renameSync(at('_2020'), at('2020'))
    await hears('news/2020/a.md', 'news/2020/b.md')
  })

  test('a content folder may be missing, come, go and come back', async () => {
    const { folder, at } = await news()
    rmSync(folder, { recursive: true })
    const { hears, forget, complaints } = await watching([folder], pollInterval)
    mkdirSync(at('deep'), { recursive: true })
    writeFileSync(at('deep/a.md'), 'one')
    await hears('news/deep/a.md')
    forget()
    rmSync(folder, { recursive: true })
    await hears('news/deep/a.md')
    forget()
    mkdirSync(folder)
    writeFileSync(at('b.md'), 'two')
    await hears('news/b.md')
    forget()
    writeFileSync(at('b.md'), 'changed')
    await hears('news/b.md')
    expect(complaints).toEqual([])
  })

  test('content folders may lie in each other, and be links', async () => {
    const { folder, at } = await news({ 'news/_drafts/a.md': 'one', 'news/b.md': 'two' })
    const link = `${folder}-link`
    symlinkSync(folder, link)
    const { hears } = await watching([folder, at('_drafts'), link], pollInterval)
    writeFileSync(at('_drafts/a.md'), 'changed')
    writeFileSync(at('b.md'), 'changed')
    await hears('news/_drafts/a.md', 'news/b.md', 'news-link/b.md')
  })

  test('what is no content is not told', async () => {
    const { folder, at } = await news({ 'news/_old/a.md': 'one', 'news/.git/a.md': 'one' })
    const { hears, updates } = await watching([folder], pollInterval)
    for (const name of ['_old/a.md', '.git/a.md', '.hidden.md', 'notes.txt', 'a.md~', '4913']) {
      writeFileSync(at(name), 'changed')
    }
    writeFileSync(at('last.md'), 'one')
    await hears('news/last.md')
    expect(updates).toEqual([['news/last.md']])
  })

  test('what changes while an update runs is told after it', async () => {
    const { folder, at } = await news()
    const running: string[] = []
    const { hears, updates } = await watching([folder], pollInterval, async () => {
      running.push('begin')
      if (running.length === 1) {
        writeFileSync(at('b.md'), 'two')
        // Longer than the moment of quiet: the second update would begin now.
        await new Promise((done) => setTimeout(done, 200))
      }
      running.push('end')
    })
    writeFileSync(at('a.md'), 'one')
    await hears('news/a.md', 'news/b.md')
    expect(updates).toEqual([['news/a.md'], ['news/b.md']])
    await vi.waitFor(() => expect(running).toEqual(['begin', 'end', 'begin', 'end']), PATIENCE)
  })

  test('an update that fails is told, and the next one comes', async () => {
    const { folder, at } = await news()
    const { hears, complaints, forget } = await watching([folder], pollInterval, async () => {
      throw new Error('no room')
    })
    writeFileSync(at('a.md'), 'one')
    await hears('news/a.md')
    forget()
    writeFileSync(at('a.md'), 'changed')
    await hears('news/a.md')
    expect(complaints[0]).toContain('no room')
  })
})

test.each([
  ['by events', undefined],
  ['by looking', 20],
])(
  'single files beside the news are followed, also when they come later: %s',
  async (_, interval) => {
    const { folder, at } = await news({ 'list.opml': 'one' })
    const files = ['../list.opml', '../state.jsonl'].map((name) => at(name))
    const { updates, hears } = await watching([folder], interval, undefined, files)
    writeFileSync(files[1] ?? '', 'two')
    await hears('state.jsonl')
    writeFileSync(files[0] ?? '', 'other')
    await hears('list.opml')
    expect(updates.flat()).not.toContain('news/.keep')
  },
)
