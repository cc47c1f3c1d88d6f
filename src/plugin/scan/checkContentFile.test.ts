import { execFileSync } from 'node:child_process'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findContentFiles } from '../read/contentFiles.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { checkContentFile } from './checkContentFile.ts'

test('a file of 100 megabytes is not even read', async () => {
  const folder = await contentFolder({ '2023-04-05-huge.md': newsFile() })
  await truncate(join(folder, '2023-04-05-huge.md'), 100 * 1024 * 1024)
  const { outcome, problems } = checkContentFile(join(folder, '2023-04-05-huge.md'), NOW)
  expect(outcome.kind).toBe('rejected')
  expect(problems).toMatchObject([
    { code: 'file-too-large', found: '100.0 MB', expected: 'at most 2 MB' },
  ])
})

test('lines may end with CR alone, as old programs for the Mac write them', async () => {
  const text = newsFile({ published: 'false', heat: 'many' })
  const folder = await contentFolder({ '2023-04-05-a.md': text.replaceAll('\n', '\r') })
  const { outcome, problems } = checkContentFile(join(folder, '2023-04-05-a.md'), NOW)
  expect(outcome.kind).toBe('story')
  expect(problems).toMatchObject([{ code: 'number-invalid', source: 'heat: many' }])
})

test.each<[string, (string | number)[], number, number]>([
  ['in the first line', ['---\xFF'], 1, 4],
  ['after text of several bytes', ['---\n', 'title: Zürich ', 0xe9], 2, 15],
  ['after a mark for bad bytes that is text', ['---\ntitle: \uFFFD\uFFFD ', 0xc3, '\n'], 2, 11],
])('bytes that are not UTF-8 are found %s', async (_, parts, line, column) => {
  const bytes = Buffer.concat(
    parts.map((part) =>
      typeof part === 'number'
        ? Buffer.from([part])
        : Buffer.from(part, part.includes('\xFF') ? 'latin1' : 'utf8'),
    ),
  )
  const folder = await contentFolder({})
  await writeFile(join(folder, '2023-04-05-a.md'), bytes)
  const { problems } = checkContentFile(join(folder, '2023-04-05-a.md'), NOW)
  expect(problems).toMatchObject([{ code: 'file-not-utf8', line, column }])
})

test.each([
  ['a pipe, without waiting for it', (path: string) => execFileSync('mkfifo', [path]), /a pipe/],
  ['a folder', (path: string) => mkdir(path), /a folder/],
  ['nothing', () => {}, /no such file any more/],
  ['a link to itself', (path: string) => symlink(path, path), /in a circle/],
])('what has taken the place of a file is rejected: %s', async (_, make, found) => {
  const folder = await contentFolder({})
  const file = join(folder, '2023-04-05-a.md')
  await make(file)
  const { outcome, problems } = checkContentFile(file, NOW)
  expect(outcome.kind).toBe('rejected')
  expect(problems).toMatchObject([{ code: 'file-unreadable', line: 1, column: 1 }])
  expect(problems[0]?.found).toMatch(found)
})

test('a file whose name is not in UTF-8 cannot be found by it, which is said', async () => {
  const folder = await contentFolder({})
  const path = Buffer.concat([
    Buffer.from(`${folder}/2023-04-05-caf`),
    Buffer.from([0xe9]),
    Buffer.from('.md'),
  ])
  await writeFile(path, newsFile())
  const { files } = findContentFiles([folder])
  expect(files).toHaveLength(1)
  const { outcome, problems } = checkContentFile(files[0] ?? '', NOW)
  expect(outcome.kind).toBe('rejected')
  expect(problems).toMatchObject([
    {
      code: 'file-unreadable',
      found: 'a name that is not in UTF-8',
      fix: expect.stringContaining('Latin-1'),
    },
  ])
})
