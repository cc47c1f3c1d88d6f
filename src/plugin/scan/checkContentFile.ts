import { isUtf8 } from 'node:buffer'
import { hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { type ArticleRecord, type HiddenRecord, recordOf } from '../check/articleRecord.ts'
import { checkFile, type Outcome } from '../check/checkFile.ts'
import { locateFaults } from '../check/locateFaults.ts'
import { RULES, type Rules } from '../check/rules.ts'
import { storyId } from '../check/story/fileName.ts'
import { codeOf } from '../problems/codeOf.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import { diskReason } from '../problems/diskFault.ts'
import type { Fault } from '../problems/fault.ts'
import { messageOf } from '../problems/messageOf.ts'
import { dropSecured } from '../read/frontMatter.ts'
import { notUtf8 } from '../read/notUtf8.ts'
import { changeTime, type FileState } from './fileState.ts'

/** What became of a file of the content folders: as `Outcome`, of a story its record. */
export type FileOutcome =
  | { readonly kind: 'story'; readonly record: ArticleRecord | HiddenRecord }
  | Exclude<Outcome, { kind: 'story' }>

/** A file with what it was like when it was checked; without a state, it could not be read. */
export interface Examined {
  readonly file: string
  readonly outcome: FileOutcome
  readonly problems: readonly Diagnostic[]
  readonly state?: FileState | undefined
}

/** Far above any real story, which has at most some tens of kilobytes. */
const LARGEST_BYTES = 2 * 1024 * 1024

/** What is no ordinary file, a pipe for one, must not make the opening wait; Windows has neither. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Reads and checks one file; a file that cannot be read is rejected. Never throws.
 *
 * @param now milliseconds, to warn of future dates
 * @param known what was found in the file before: taken over where the text is still the same
 */
export function checkContentFile(
  file: string,
  now: number,
  known?: Examined,
  rules: Rules = RULES,
): Examined {
  const read = readContentFile(file, now)
  if ('fault' in read) return rejected(file, undefined, read.fault)
  const { bytes, size, time } = read
  const whole = withLines(bytes.toString('utf8'))
  if (!isUtf8(bytes)) return rejected(file, whole, notUtf8(bytes, whole))
  const text = dropSecured(whole)
  const state = { size, time, digest: digestOf(file, text) }
  if (known?.state?.digest === state.digest) return { ...known, state }
  const { outcome, problems } = checkFile(file, text, now, rules)
  if (outcome.kind !== 'story') return { file, state, outcome, problems }
  const record = recordOf(outcome.article, state.digest, rules)
  return { file, state, outcome: { kind: 'story', record }, problems }
}

/**
 * What tells a file's content from any other.
 *
 * @param text without `secured`
 */
export const digestOf = (file: string, text: string): string =>
  hash('sha256', `${storyId(file)}\n${text}`).slice(0, 32)

/** Old programs for the Mac end lines with CR alone. */
const withLines = (text: string): string =>
  text.includes('\n') ? text : text.replaceAll('\r', '\n')

/** The bytes of an ordinary file of a reasonable size. */
function readContentFile(file: string, now: number) {
  let handle: number | undefined
  try {
    handle = openSync(file, READ)
    const stats = fstatSync(handle)
    if (!stats.isFile()) return { fault: unreadable('it is a folder, a pipe or a device') }
    if (stats.size > LARGEST_BYTES) return { fault: tooLarge(stats.size) }
    return { bytes: readBytes(handle), size: stats.size, time: changeTime(stats, now) }
  } catch (error) {
    return { fault: isNamedInUtf8(file) ? unreadable(reasonOf(error)) : NOT_UTF8_NAME }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** For one file at a time; a new one for each would be most of the memory that is used. */
const space = Buffer.allocUnsafeSlow(LARGEST_BYTES + 1)

/** The bytes of a file, until the next is read. What has just grown beyond the limit is cut there. */
function readBytes(handle: number): Buffer {
  let length = 0
  for (let read = -1; read !== 0; length += read) {
    read = readSync(handle, space, length, space.length - length, null)
  }
  return space.subarray(0, length)
}

function rejected(file: string, text: string | undefined, fault: Fault): Examined {
  return { file, outcome: { kind: 'rejected' }, problems: locateFaults(file, text, [fault]) }
}

const tooLarge = (size: number): Fault => ({
  severity: 'rejected',
  code: 'file-too-large',
  path: [],
  found: `${(size / 1024 / 1024).toFixed(1)} MB`,
  expected: `at most ${LARGEST_BYTES / 1024 / 1024} MB`,
  fix: 'a story is a headline, an excerpt and links: move what is not one of them out of the file',
})

/** Bytes of a name that are no UTF-8 have become this sign, by which the system knows no file. */
const isNamedInUtf8 = (file: string): boolean => !file.includes('\uFFFD')

const NOT_UTF8_NAME: Fault = {
  severity: 'rejected',
  code: 'file-unreadable',
  path: [],
  found: 'a name that is not in UTF-8',
  expected: 'a name in UTF-8, by which the file can be found',
  fix: 'rename the file; its name has letters in an older encoding, such as Latin-1',
}

const unreadable = (reason: string): Fault => ({
  severity: 'rejected',
  code: 'file-unreadable',
  path: [],
  found: reason,
  expected: 'a file that can be read',
  fix: 'check that the file is still there and may be read',
})

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file any more'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'ELOOP') return 'symbolic links in a circle'
  return diskReason(error) ?? messageOf(error)
}
