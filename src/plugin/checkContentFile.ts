import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { type CheckedFile, checkFile } from './checkFile.ts'
import type { Fault } from './fault.ts'
import { toProblems } from './problem.ts'

/** Far above any real story, which has at most some tens of kilobytes. */
const LARGEST_BYTES = 2 * 1024 * 1024

/** Reads and checks one file; a file that cannot be read is rejected. Never throws. */
export function checkContentFile(file: string, now: number): CheckedFile {
  let bytes: Buffer
  try {
    const { size } = statSync(file)
    if (size > LARGEST_BYTES) return rejected(file, tooLarge(size))
    bytes = readFileSync(file)
  } catch (error) {
    return rejected(file, unreadable(error))
  }
  if (!isUtf8(bytes)) return rejected(file, NOT_UTF8)
  return checkFile(file, bytes.toString('utf8'), now)
}

function rejected(file: string, fault: Fault): CheckedFile {
  return { outcome: { kind: 'rejected' }, problems: toProblems(file, undefined, [fault]) }
}

const tooLarge = (size: number): Fault => ({
  severity: 'rejected',
  path: [],
  found: `${(size / 1024 / 1024).toFixed(1)} MB`,
  expected: `at most ${LARGEST_BYTES / 1024 / 1024} MB`,
  fix: 'a story is a headline, an excerpt and links: move what is not one of them out of the file',
})

const NOT_UTF8: Fault = {
  severity: 'rejected',
  path: [],
  found: 'bytes that are not UTF-8',
  expected: 'text in UTF-8',
  fix: 'save the file with the encoding UTF-8',
}

const unreadable = (error: unknown): Fault => ({
  severity: 'rejected',
  path: [],
  found: error instanceof Error ? error.message : String(error),
  expected: 'a file that can be read',
  fix: 'check that the file is still there and may be read',
})
