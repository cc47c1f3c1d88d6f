import { readFileSync } from 'node:fs'
import { type CheckedFile, checkFile } from './checkFile.ts'
import { toProblems } from './problem.ts'

/** Reads and checks one file; a file that cannot be read is rejected. Never throws. */
export function checkContentFile(file: string, now: number): CheckedFile {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const fault = {
      severity: 'rejected' as const,
      path: [],
      found: error instanceof Error ? error.message : String(error),
      expected: 'a file that can be read',
      fix: 'check that the file is still there and may be read',
    }
    return { outcome: { kind: 'rejected' }, problems: toProblems(file, undefined, [fault]) }
  }
  return checkFile(file, text, now)
}
