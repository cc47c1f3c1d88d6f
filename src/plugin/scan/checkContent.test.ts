import { readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { checkContent } from './checkContent.ts'
import { checkContentFile, type Examined } from './checkContentFile.ts'
import { checkShard } from './checkShard.ts'

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

test('a file of the cache that cannot even be looked at any more is rejected, and the others stay', async () => {
  const folder = await contentFolder({
    '2023-04-05-a.md': newsFile(),
    '2023-04-05-b.md': newsFile(),
  })
  const files = [join(folder, '2023-04-05-a.md'), join(folder, '2023-04-05-b.md')]
  const cache = { path: join(folder, 'cache'), salt: '' }
  const later = Date.now() + 10_000
  checkShard({ files, cache }, later)
  await rm(join(folder, '2023-04-05-a.md'))
  await symlink('2023-04-05-a.md', join(folder, '2023-04-05-a.md'))
  const kinds = checkShard({ files, cache }, later).files.map(({ outcome }) => outcome.kind)
  expect(kinds).toEqual(['rejected', 'story'])
})

test('what killed runs have not written to the end goes from the cache, once none can be writing it', async () => {
  const folder = await temporaryFolder()
  const yesterday = new Date(Date.now() - 86_400_000)
  await writeFile(join(folder, '0-of-1.7.part'), 'half')
  await utimes(join(folder, '0-of-1.7.part'), yesterday, yesterday)
  await writeFile(join(folder, '0-of-1.8.part'), 'half')
  await checkContent([], NOW, { folder, salt: '' })
  expect(await readdir(folder)).toEqual(['0-of-1.8.part'])
})
