import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { makeFolder } from './makeFolder.ts'

test('a folder comes with those above it, and may be there already', async () => {
  const folder = join(await contentFolder({}), 'a/b/c')
  makeFolder(folder)
  makeFolder(folder)
  expect(existsSync(folder)).toBe(true)
})

test('a place that is there and takes nothing in is an error of the disk, not an endless try', async () => {
  const file = join(await contentFolder({ a: '' }), 'a')
  expect(() => makeFolder(join(file, 'b'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }))
  if (!existsSync('/proc/self')) return
  expect(() => makeFolder('/proc/none/below')).toThrow(
    expect.objectContaining({ path: '/proc/none' }),
  )
})
