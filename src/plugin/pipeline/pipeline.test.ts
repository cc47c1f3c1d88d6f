import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headOf, manifestOf, storyOf, textsOf, topicsOf } from '../testing/bundleReader.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { inShort, NOW, newsFile, topicFile } from '../testing/newsFile.ts'
import { runPipeline } from './pipeline.ts'

/** A run on these folders. */
async function run(content: string[], rootTopic?: string) {
  const result = await runPipeline({ content, rootTopic, pageSize: 25, language: 'en' }, NOW)
  const bundle = textsOf(result.bundle)
  return { ...result, bundle, ids: headOf(bundle, manifestOf(bundle).feed).map(({ id }) => id) }
}

const good = newsFile()
const link = (name: string) => newsFile({ webUrl: `https://daily.example.org/${name}` })

describe('a folder of news', () => {
  test('becomes a bundle of its good stories, with the counts of all files', async () => {
    const folder = await contentFolder({
      '2023-04-05-lf.md': link('lf'),
      '2023-04-05-crlf.md': link('crlf').replaceAll('\n', '\r\n'),
      'more/2023-04-05-bom.md': `\uFEFF${link('bom')}`,
      '2023-04-05-unpublished.md': newsFile({ published: 'false' }),
      '2023-04-05-folded.md': newsFile({ heat: '-1' }),
      '2023-04-05-recipe.md': newsFile({ category: 'recipes' }),
      '2023-04-05-empty.md': '',
      '2023-04-05-broken.md': '---\ntitle: A\n',
      '.draft.md': 'not news',
      '_archive/2023-04-05-withdrawn.md': good,
      'roads.yaml': topicFile('Roads'),
    })
    const { ids, counts, problems, notices } = await run([folder])
    expect(ids).toEqual(['2023-04-05-bom', '2023-04-05-crlf', '2023-04-05-lf'])
    expect(counts).toEqual({
      files: 9,
      stories: 3,
      unpublished: 1,
      folded: 1,
      rejected: 1,
      topics: 1,
    })
    expect(inShort(problems)).toEqual(['rejected', 'warning category'])
    expect(notices).toEqual([])
  })

  test('may be called _news, and may be one of several', async () => {
    const folder = await contentFolder({
      '_news/2023-04-05-a.md': link('a'),
      'more/2023-04-05-b.md': link('b'),
      'topics/roads.yml': topicFile('Roads'),
    })
    const { ids, counts } = await run(
      ['_news', 'more', 'topics'].map((name) => `${folder}/${name}`),
    )
    expect(ids).toEqual(['2023-04-05-a', '2023-04-05-b'])
    expect(counts.topics).toBe(1)
  })

  test('keeps the first of the files with one name and rejects the others', async () => {
    const folder = await contentFolder({
      'a/2023-04-05-Bridge.md': newsFile({ title: 'First' }),
      'b/2023-04-05-bridge.md': newsFile({ title: 'Second', published: 'false' }),
    })
    const { ids, counts, problems } = await run([`${folder}/b`, `${folder}/a`])
    expect(ids).toEqual(['2023-04-05-Bridge'])
    expect(counts).toMatchObject({ stories: 1, unpublished: 0, rejected: 1 })
    expect(problems).toMatchObject([
      { file: `${folder}/b/2023-04-05-bridge.md`, line: 1, column: 1, source: '---' },
    ])
  })

  test('reports what shows only beside other files at its place in the file', async () => {
    const folder = await contentFolder({
      '2023-04-05-a.md': newsFile({ heat: '5' }),
      '2023-04-06-b.md': newsFile({ heat: '70' }),
      'bridges.yaml': topicFile('Bridges', { parent: 'Nowhere' }),
    })
    const { problems } = await run([folder])
    expect(problems.map(({ line, column, field }) => [line, column, field])).toEqual([
      [4, 9, 'webUrl'],
      [3, 9, 'parent'],
    ])
  })

  test('prints nothing of where the files are', async () => {
    const folder = await contentFolder({ '2023-04-05-a.md': good, 'b.yaml': topicFile('B') })
    const { bundle } = await run([folder])
    expect([...bundle].join()).not.toContain(folder)
    const elsewhere = await contentFolder({ 'x/2023-04-05-a.md': good, 'y/b.yaml': topicFile('B') })
    const other = await runPipeline(
      { content: [elsewhere], rootTopic: undefined, pageSize: 25, language: 'en' },
      0,
    )
    expect([...textsOf(other.bundle)]).toEqual([...bundle])
  })

  test('has a root topic by the settings, which is not among the topics of a story', async () => {
    const topics = '[Bridges, All]'
    const folder = await contentFolder({ '2023-04-05-a.md': newsFile({ topics }) })
    const { bundle, notices } = await run([folder], 'all')
    expect(topicsOf(bundle)).toMatchObject({ root: { slug: 'all' }, topics: [{ slug: 'bridges' }] })
    expect(storyOf(bundle, '2023-04-05-a')?.topics).toEqual([{ slug: 'bridges', name: 'Bridges' }])
    expect(notices).toEqual([])
    expect((await run([folder], 'None')).notices).toEqual([
      'The root topic "None" is on no story and in no topic file.',
    ])
  })
})

describe('nothing to show', () => {
  test.each([
    ['an empty folder', {}],
    ['a folder without news', { 'README.txt': 'Hello', 'roads.yaml': topicFile('Roads') }],
    ['a folder of unpublished news', { '2023-04-05-a.md': newsFile({ published: 'false' }) }],
  ])('%s gives an empty bundle and a notice', async (_, files) => {
    const { ids, notices } = await run([await contentFolder(files)])
    expect(ids).toEqual([])
    expect(notices).toEqual([expect.stringContaining('the reader will be empty')])
  })

  test('a missing folder is named, and the others are read', async () => {
    const folder = await contentFolder({ '2023-04-05-a.md': good })
    const { ids, notices } = await run([folder, `${folder}/none`])
    expect(ids).toEqual(['2023-04-05-a'])
    expect(notices).toEqual([`Cannot read the folder ${folder}/none: there is no such folder.`])
  })
})

test('symbolic links are not followed, and it is said', async () => {
  const folder = await contentFolder({ '2023-04-05-a.md': good })
  await symlink(join(folder, '2023-04-05-a.md'), join(folder, '2023-04-06-b.md'))
  await symlink(folder, join(folder, 'circle'))
  const { ids, notices } = await run([folder])
  expect(ids).toEqual(['2023-04-05-a'])
  expect(notices).toEqual([expect.stringContaining(`${folder}/2023-04-06-b.md and 1 others`)])
})

test('one broken file among many does not stop the others, nor do many', async () => {
  const files = Array.from({ length: 300 }, (_, i) => [
    `2023-04-05-${i}.md`,
    i % 3 === 0 ? '---\ntitle: "A\n---\n' : link(String(i)),
  ])
  const { counts } = await run([await contentFolder(Object.fromEntries(files))])
  expect(counts).toMatchObject({ files: 300, stories: 200, rejected: 100 })
})
