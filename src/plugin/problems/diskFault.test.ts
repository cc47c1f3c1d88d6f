import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { diskFault, naming } from './diskFault.ts'
import { messageOf } from './messageOf.ts'
import { inPlainWords } from './plainError.ts'

function errorOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: raw words, open '${path}'`), { code, ...(path && { path }) })

test.each<[string, (folder: string) => unknown, RegExp]>([
  [
    'a folder',
    (at) => naming(at, () => readFileSync(at)),
    /cannot be used: it is a folder, and a file is expected/,
  ],
  ['nothing', (at) => readFileSync(join(at, 'none')), /none cannot be used: it is not there/],
  ['below a file', (at) => writeFileSync(join(at, 'a/b'), ''), /b cannot be used: a part of its/],
  ['a file', (at) => mkdirSync(join(at, 'a')), /a cannot be used: something else is in its place/],
  ['no folder', (at) => readdirSync(join(at, 'a')), /a cannot be used: a part of its path is/],
  [
    'a place to which a file comes',
    (at) => renameSync(join(at, 'a'), join(at, 'none/b')),
    /none\/b cannot be used/,
  ],
])(
  'an error of %s is told by its place, what is wrong and how to mend it',
  async (_, work, words) => {
    const folder = await contentFolder({ a: '' })
    const error = errorOf(() => work(folder))
    expect(messageOf(error)).toMatch(words)
    expect(messageOf(error)).toMatch(/^\S+ cannot be used: [^.]+\. [^.]+, then run it again\.$/)
    expect(messageOf(error)).not.toMatch(/E[A-Z]{4,}/)
  },
)

test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'ENOTEMPTY', 'EIO'])(
  '%s is told in words',
  (code) => {
    expect(diskFault(systemError(code, '/srv/dist/a.html'))).toMatch(
      /^\/srv\/dist\/a\.html cannot be used: .+\. .+, then run it again\.$/,
    )
  },
)

test('an error without a place is told as well, and one of another kind stays as it is', () => {
  expect(diskFault(systemError('EMFILE'))).toMatch(/^A file cannot be used: too many files/)
  expect(diskFault(new TypeError('x'))).toBeUndefined()
  const bug = new TypeError('x')
  expect(inPlainWords(bug)).toBe(bug)
  expect(inPlainWords(systemError('EROFS', '/a'))).toMatchObject({
    stack: expect.not.stringContaining('   at '),
  })
})
