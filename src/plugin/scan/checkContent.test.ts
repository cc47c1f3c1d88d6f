import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { checkContent } from './checkContent.ts'
import { checkContentFile, type Examined } from './checkContentFile.ts'

vi.setConfig({ testTimeout: 120_000 })

test('threads, which many files are checked on, find what one thread finds, in the same order', async () => {
  const texts = [newsFile(), newsFile({ title: undefined }), newsFile({ published: '"yes"' }), '']
  const names = Array.from({ length: 5100 }, (_, i) => `2023-04-05-${i}.md`)
  const folder = await contentFolder(
    Object.fromEntries(names.map((name, i) => [name, texts[i % texts.length] ?? ''])),
  )
  const files = names.map((name) => join(folder, name))
  const { checked } = await checkContent([...files, join(folder, 'gone.md')], NOW)
  expect([...checked.keys()].slice(0, -1)).toEqual(files)
  for (const file of files) {
    expect(inFull(checked.get(file))).toEqual(inFull(checkContentFile(file, NOW)))
  }
  expect(checked.get(join(folder, 'gone.md'))?.outcome.kind).toBe('rejected')
})

/** All that is known of a file, the JSON of its record as well. */
function inFull(file: Examined | undefined): unknown {
  const { outcome } = file ?? {}
  const record = outcome?.kind === 'story' ? outcome.record : undefined
  const json = record && 'json' in record ? record.json() : undefined
  // Threads leave out what is undefined.
  return JSON.parse(JSON.stringify({ file, json }))
}
