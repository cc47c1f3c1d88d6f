import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { removeHalves, replaceWhole, writeWhole } from './writeWhole.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-whole-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** No process has such a number. */
const NOBODY = 2 ** 30

test('a file gets its text, keeps its mode, and nothing else is left', () => {
  const file = join(folder, 'a.md')
  writeWhole(file, 'one')
  chmodSync(file, 0o640)
  writeWhole(file, 'two')
  expect(readFileSync(file, 'utf8')).toBe('two')
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test.runIf(process.getuid?.() === 0)('a file of another user stays theirs', () => {
  const file = join(folder, 'theirs.md')
  writeWhole(file, 'one')
  chownSync(file, 1234, 1235)
  writeWhole(file, 'two')
  expect(statSync(file)).toMatchObject({ uid: 1234, gid: 1235 })
  rmSync(file)
})

test('a symbolic link is not followed, nor is one in the place of the half file', () => {
  const elsewhere = join(folder, 'elsewhere')
  writeFileSync(elsewhere, 'mine')
  const file = join(folder, 'b.md')
  symlinkSync(elsewhere, file)
  expect(() => writeWhole(file, 'x')).toThrow('b.md is a symbolic link')
  symlinkSync(elsewhere, join(folder, `.c.md.${process.pid}.new`))
  writeWhole(join(folder, 'c.md'), 'x')
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine')
})

test('where a file cannot come, the old one stays and no half is left', () => {
  const file = join(folder, 'd.md')
  mkdirSync(file)
  expect(() => writeWhole(file, 'x')).toThrow('d.md is no file')
  expect(() => writeWhole(join(folder, 'none', 'e.md'), 'x')).toThrow()
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
})

test('halves of killed processes go, those of others stay', () => {
  for (const pid of [NOBODY, process.pid]) writeFileSync(join(folder, `.f.md.${pid}.new`), 'x')
  writeFileSync(join(folder, `.notes.${NOBODY}.new`), 'of a person')
  removeHalves(folder)
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([
    `.f.md.${process.pid}.new`,
    `.notes.${NOBODY}.new`,
  ])
})

test('what somebody else has changed or made meanwhile stays', () => {
  const file = join(folder, 'g.md')
  expect(replaceWhole(file, undefined, 'one')).toBe(true)
  expect(replaceWhole(file, undefined, 'two')).toBe(false)
  expect(replaceWhole(file, 'another', 'two')).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('one')
  expect(replaceWhole(file, 'one', 'two')).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('two')
  expect(replaceWhole(join(folder, 'h.md'), 'gone', 'x')).toBe(false)
})

test('a long text may come in pieces, with letters of any script', () => {
  const file = join(folder, 'i.jsonl')
  const pieces = Array.from({ length: 40 }, (_, i) => `${i} é字👩 `.repeat(900))
  writeWhole(file, pieces)
  expect(readFileSync(file, 'utf8')).toBe(pieces.join(''))
})
