import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes. */
const PIECE = 1 << 16

const LINE_FEED = 10

/**
 * The lines of a file one after the other, without what ends them: a file of a hundred megabytes is never in memory as a whole.
 *
 * @throws Error of the disk
 */
export function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r')
  try {
    let rest = Buffer.alloc(0)
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE)
      const read = piece.subarray(0, readSync(descriptor, piece))
      if (read.length === 0) break
      const bytes = rest.length === 0 ? read : Buffer.concat([rest, read])
      const end = bytes.lastIndexOf(LINE_FEED) + 1
      if (end > 0) yield* textOf(bytes.subarray(0, end - 1)).split('\n')
      rest = bytes.subarray(end)
    }
    if (rest.length > 0) yield textOf(rest)
  } finally {
    closeSync(descriptor)
  }
}

/** Those of them that are of runs and feeds, which stand first: a hundredth of the file. */
export function* headOf(file: string): Generator<string> {
  for (const line of linesOf(file)) {
    if (line.startsWith('{"report"') || line.startsWith('{"story"')) return
    yield line
  }
}

const textOf = (bytes: Buffer): string => bytes.toString('utf8').replaceAll('\r\n', '\n')
