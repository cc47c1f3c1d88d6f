import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { NOW, newsFile, topicFile } from '../testing/newsFile.ts'
import { runPipeline } from './pipeline.ts'

test('of several folders, one without a file is named: it has perhaps not come', async () => {
  const root = await contentFolder({
    'news/2023-04-05-a.md': newsFile(),
    'topics/a.yaml': topicFile('A'),
  })
  const [news = '', topics = '', submodule = ''] = ['news', 'topics', 'submodule'].map((name) =>
    join(root, name),
  )
  mkdirSync(submodule)
  const noticesOf = async (...content: string[]) =>
    (await runPipeline({ content, rootTopic: undefined, pageSize: 25, language: 'en' }, NOW))
      .notices
  expect(await noticesOf(news, topics, submodule)).toEqual([
    `The folder ${submodule} holds no file of news. If it is a submodule of Git, fetch it: git submodule update --init.`,
  ])
  expect(await noticesOf(news, topics)).toEqual([])
})
