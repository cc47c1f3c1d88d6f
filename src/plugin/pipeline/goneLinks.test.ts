import { writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Story } from '../../shared/bundle.ts'
import { storyOf } from '../print/printStory.ts'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { bundleContent } from './bundleContent.ts'
import { runPipeline } from './pipeline.ts'

const GONE = { checked: '2024-01-09', answer: 404, since: '2024-01-01' }

const FILES = {
  '2023-04-05-a.md': newsFile({
    related: [
      { title: 'The bridge holds', webUrl: 'https://weekly.example.org/holds' },
      { title: 'A bridge of glass', webUrl: 'https://monthly.example.org/glass?utm_source=x' },
    ],
  }),
  '2023-04-06-b.md': newsFile({
    title: 'Another',
    webUrl: 'https://daily.example.org/other',
    publishedDateTime: '"2023-04-06T06:07:08Z"',
  }),
}

const settingsOf = (content: string) => ({
  ...{ content: [content], rootTopic: undefined, pageSize: 25, language: 'en' },
  allowEmpty: false,
})

async function run(links: string): Promise<{ stories: Story[]; notices: readonly string[] }> {
  const content = await contentFolder({ ...FILES, 'links.json': links })
  const { arrangement, notices, counts } = await runPipeline(settingsOf(content), Date.now())
  expect(counts.files).toBe(2)
  return { stories: arrangement.stories.map(storyOf), notices }
}

test('a story, and a report, whose page is gone say so, whatever the form of its address', async () => {
  const { stories } = await run(
    JSON.stringify({
      'https://daily.example.org/bridge': GONE,
      'https://www.monthly.example.org/glass/': GONE,
      'https://weekly.example.org/holds': { ...GONE, checked: '2024-01-02' },
      'https://daily.example.org/other': { checked: '2024-01-09', answer: 200 },
    }),
  )
  expect(stories.map(({ gone, reportsGone }) => ({ gone, reportsGone }))).toEqual([
    { gone: undefined, reportsGone: undefined },
    { gone: true, reportsGone: [false, true] },
  ])
})

test('a file that cannot be understood is said, and nothing is gone', async () => {
  for (const links of ['<<<<<<< ours', '{"https://daily.example.org/bridge": 404}']) {
    const { stories, notices } = await run(links)
    expect(stories.some(({ gone }) => gone)).toBe(false)
    expect(notices.join()).toMatch(/links\.json cannot be read: .*npm run content -- links/)
  }
})

test('what is found out of links reaches a bundle of which nothing else has changed', async () => {
  const content = await contentFolder(FILES)
  const [out, cacheFolder] = [await temporaryFolder(), await temporaryFolder()]
  const bundle = () => bundleContent(settingsOf(content), out, Date.now(), { cacheFolder })
  await bundle()
  expect(await bundledText(out)).not.toContain('"gone"')
  const links = { 'https://daily.example.org/bridge': GONE }
  writeFileSync(join(content, 'links.json'), JSON.stringify(links))
  await bundle()
  expect(await bundledText(out)).toContain('"gone":true')
})

async function bundledText(folder: string): Promise<string> {
  const names = await readdir(join(folder, 'stories'))
  const texts = names.map((name) => readFile(join(folder, 'stories', name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}
