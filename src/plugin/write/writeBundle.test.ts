import { hash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PrintedFile } from '../files/printedFile.ts'
import { temporaryFolder } from '../testing/contentFolder.ts'
import * as bundles from './writeBundle.ts'

function hashed(digit: string): PrintedFile {
  const text = `{"a":${digit}}`
  return [`pages/${hash('sha256', text).slice(0, 16)}.json`, () => text]
}
const manifest = (text: string): PrintedFile => ['manifest.json', () => text]

const writeBundle = (bundle: Iterable<PrintedFile>, folder: string) =>
  bundles.writeBundle(bundle, folder, () => undefined)

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.includes('.')).sort()
}

test('a bundle is written whole; what the next one does not name goes, what it has stays', async () => {
  const folder = join(await temporaryFolder(), 'new')
  await writeBundle([hashed('1'), hashed('2'), manifest('{"m":1}')], folder)
  const before = await stat(join(folder, hashed('2')[0]))
  await writeBundle([hashed('2'), hashed('3'), hashed('3'), manifest('{"m":2}')], folder)
  expect(await namesIn(folder)).toEqual(['manifest.json', hashed('2')[0], hashed('3')[0]].sort())
  expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe('{"m":2}')
  expect((await stat(join(folder, hashed('2')[0]))).ino).toBe(before.ino)
})

test('a file whose name is there is not printed again', async () => {
  const folder = await temporaryFolder()
  await writeBundle([hashed('1'), manifest('{"m":1}')], folder)
  const unprinted: PrintedFile = [hashed('1')[0], () => expect.unreachable()]
  await writeBundle([unprinted, manifest('{"m":2}')], folder)
  expect(await namesIn(folder)).toEqual(['manifest.json', hashed('1')[0]])
})

test.each([
  ['half of it', (text: string) => text.slice(0, 3)],
  ['nothing, as after a power cut', () => ''],
  ['something else of the same length', (text: string) => text.replace('1', '7')],
])('a file that holds %s is made anew, whatever its name says', async (_, damaged) => {
  const folder = await temporaryFolder()
  const bundle = [hashed('1'), hashed('2'), manifest('{"m":1}')]
  await writeBundle(bundle, folder)
  const [name, text] = hashed('1')
  await writeFile(join(folder, name), damaged(text()))
  await writeBundle(bundle, folder)
  expect(await readFile(join(folder, name), 'utf8')).toBe(text())
})

test('a run that dies half-way leaves the last complete bundle', async () => {
  const folder = await temporaryFolder()
  await writeBundle([hashed('1'), manifest('{"m":1}')], folder)
  function* dying(): Generator<PrintedFile> {
    yield hashed('2')
    throw new Error('killed')
  }
  await expect(writeBundle(dying(), folder)).rejects.toThrow('killed')
  expect(await readFile(join(folder, hashed('1')[0]), 'utf8')).toBe(hashed('1')[1]())
  expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe('{"m":1}')
  await writeBundle([hashed('3'), manifest('{"m":3}')], folder)
  expect(await namesIn(folder)).toEqual(['manifest.json', hashed('3')[0]])
})

test('a file that cannot be written is an error, and the manifest stays', async () => {
  const folder = await temporaryFolder()
  await writeBundle([hashed('1'), manifest('{"m":1}')], folder)
  await writeFile(join(folder, 'years'), 'a file of others')
  const year: PrintedFile = [`years/${'2'.repeat(16)}.json`, () => '{}']
  await expect(writeBundle([year, manifest('{"m":2}')], folder)).rejects.toThrow(
    'years is a file that no build has put there',
  )
  expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe('{"m":1}')
})

test('files of others in the folder are left alone', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'pages'))
  await writeFile(join(folder, 'package.json'), '{}')
  await writeFile(join(folder, 'pages', 'notes.json'), '{}')
  await writeBundle([manifest('{}')], folder)
  expect(await namesIn(folder)).toEqual(['manifest.json', 'package.json', 'pages/notes.json'])
})
