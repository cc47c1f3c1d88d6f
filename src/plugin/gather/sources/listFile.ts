import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { codeOf } from '../../problems/codeOf.ts'
import { naming } from '../../problems/diskFault.ts'
import { PlainError } from '../../problems/plainError.ts'
import { shownPath } from '../../problems/shownPath.ts'
import { decodeBytes } from '../feed/encoding/decodeBytes.ts'

/**
 * The text of a list to be read, in whatever encoding a program has written it; undefined where there is no such file.
 *
 * @throws Error of the disk
 */
export function listText(file: string): string | undefined {
  const bytes = bytesOf(file)
  return bytes && decodeBytes(bytes, undefined).text
}

/**
 * The text of a list to be added to: written as UTF-8, it is the same bytes; undefined where there is no such file.
 *
 * @throws PlainError where it is in another encoding, as then none of its bytes would stay
 */
export function listToChange(file: string): string | undefined {
  const bytes = bytesOf(file)
  if (bytes === undefined || isUtf8(bytes)) return bytes?.toString('utf8')
  throw new PlainError(
    `${shownPath(file)} is not in UTF-8, so nothing was added to it. Save it as UTF-8, with encoding="UTF-8" in its first line, and run it again.`,
  )
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return naming(file, () => readFileSync(file))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
