import type { Fault } from '../problems/fault.ts'

/**
 * The fault of a file that is not in UTF-8.
 *
 * @param text what its bytes were decoded to
 */
export const notUtf8 = (bytes: Buffer, text: string): Fault => ({
  severity: 'rejected',
  code: 'file-not-utf8',
  path: [],
  found: 'bytes that are not UTF-8',
  expected: 'text in UTF-8',
  fix: 'save the file with the encoding UTF-8',
  at: locationOfBadByte(bytes, text),
})

const MARK = Buffer.from('\uFFFD')

/**
 * Where decoding put the first mark for bytes that it could not read; a file may hold such marks of its own.
 *
 * @param text what the bytes were decoded to
 */
function locationOfBadByte(bytes: Buffer, text: string): { line: number; column: number } {
  const mark = MARK.toString('utf8')
  let offset = 0
  let end = 0
  for (let i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, end)) {
    offset += Buffer.byteLength(text.slice(end, i))
    if (!bytes.subarray(offset, offset + MARK.length).equals(MARK)) {
      const before = text.slice(0, i).split('\n')
      return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
    }
    offset += MARK.length
    end = i + 1
  }
  return { line: 1, column: 1 }
}
