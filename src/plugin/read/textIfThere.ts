import { readFileSync } from 'node:fs'
import { codeOf } from '../problems/codeOf.ts'

/**
 * The text of a file, its BOM with it; undefined where there is none, as it may have been removed just now.
 *
 * @throws Error where it cannot be read
 */
export function textIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
