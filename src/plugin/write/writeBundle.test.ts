import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PrintedFile } from '../print/printedFile.ts'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { writeBundle } from './writeBundle.ts'

const hashed = (digit: string): PrintedFile => [
  `pages/${digit.repeat(16)}.json`,
  () => `{"a":${digit}}`,
]
const manifest = (text: string): PrintedFile => ['manifest.json', () => text]

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.includes('.')).sort()
}

test('a bundle is written whole; what the next one does not name goes, what it has stays', async () => {
  const folder = join(await temporaryFolder(), 'new')
  writeBundle([hashed('1'), hashed('2'), manifest('{"m":1}')], folder)
  const before = await stat(join(folder, hashed('2')[0]))
  writeBundle([hashed('2'), hashed('3'), hashed('3'), manifest('{"m":2}')], folder)
  expect(await namesIn(folder)).toEqual(['manifest.json', hashed('2')[0], hashed('3')[0]])
  expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe('{"m":2}')
  expect((await stat(join(folder, hashed('2')[0]))).ino).toBe(before.ino)
})

test('a run that dies half-way leaves the last complete bundle', async () => {
  const folder = await temporaryFolder()
  writeBundle([hashed('1'), manifest('{"m":1}')], folder)
  function* dying(): Generator<PrintedFile> {
    yield hashed('2')
    throw new Error('killed')
  }
  expect(() => writeBundle(dying(), folder)).toThrow('killed')
  expect(await readFile(join(folder, hashed('1')[0]), 'utf8')).toBe(hashed('1')[1]())
  expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe('{"m":1}')
  writeBundle([hashed('3'), manifest('{"m":3}')], folder)
  expect(await namesIn(folder)).toEqual(['manifest.json', hashed('3')[0]])
})

test('a file that cannot be written is an error, and the manifest stays', async () => {
  const folder = await temporaryFolder()
  writeBundle([hashed('1'), manifest('{"m":1}')], folder)
  await mkdir(join(folder, `${hashed('2')[0]}.part`), { recursive: true })
  expect(() => writeBundle([hashed('2'), manifest('{"m":2}')], folder)).toThrow('EISDIR')
  expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe('{"m":1}')
})

test('files of others in the folder are left alone', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'pages'))
  await writeFile(join(folder, 'package.json'), '{}')
  await writeFile(join(folder, 'pages', 'notes.json'), '{}')
  writeBundle([manifest('{}')], folder)
  expect(await namesIn(folder)).toEqual(['manifest.json', 'package.json', 'pages/notes.json'])
})
