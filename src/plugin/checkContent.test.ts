import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkContent } from './checkContent.ts'
import { checkContentFile } from './checkContentFile.ts'
import { contentFolder } from './contentFolder.testing.ts'
import { NOW, newsFile } from './newsFile.testing.ts'

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
  for (const file of files) expect(checked.get(file)).toEqual(asJson(checkContentFile(file, NOW)))
  expect(checked.get(join(folder, 'gone.md'))?.outcome.kind).toBe('rejected')
})

/** What threads hand over: absent fields instead of undefined ones. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
