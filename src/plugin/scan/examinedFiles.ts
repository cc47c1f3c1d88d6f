import type { ArticleJson, ArticleRecord } from '../check/articleRecord.ts'
import type { Examined } from './checkContentFile.ts'

/**
 * Files as bytes, to hand them over between threads and to keep them in the cache: a line of JSON with all
 * but the records' own JSON, then a line for each record with that, which thus holds neither line breaks nor
 * tabs. It is neither escaped again nor read before it is needed.
 */
export function encodeFiles(files: readonly Examined[]): Uint8Array<ArrayBuffer> {
  // What is a function, as `json` is, JSON leaves out.
  const first = JSON.stringify(files)
  const records = files.flatMap((file) => recordIn(file)?.json() ?? [])
  // Written one after the other: to join them first would take as long again.
  const space = Buffer.allocUnsafeSlow(mostBytes(first, records))
  let end = space.write(first, 0)
  for (const { summary, details } of records) {
    space[end++] = LINE_BREAK
    end += space.write(summary, end)
    space[end++] = TAB
    end += space.write(details, end)
  }
  return new Uint8Array(space.subarray(0, end))
}

const LINE_BREAK = 10
const TAB = 9
/** What UTF-8 needs at most for a unit of UTF-16. */
const MOST_BYTES = 3

function mostBytes(first: string, records: readonly ArticleJson[]): number {
  const lengths = records.map(({ summary, details }) => summary.length + details.length + 2)
  return MOST_BYTES * lengths.reduce((sum, length) => sum + length, first.length)
}

/** @param bytes as `encodeFiles` gave them */
export function decodeFiles(bytes: Buffer): Examined[] {
  const endOfFirst = endOfLine(bytes, 0)
  const files: Examined[] = JSON.parse(bytes.toString('utf8', 0, endOfFirst))
  // A copy, so that the first line is not kept as long as the others are.
  const lines = Buffer.from(bytes.subarray(endOfFirst + 1))
  let next = 0
  for (const file of files) {
    const record = recordIn(file)
    if (!record) continue
    const start = next
    const end = endOfLine(lines, start)
    next = end + 1
    Object.assign(record, { json: () => decodeJson(lines.toString('utf8', start, end)) })
  }
  return files
}

function recordIn({ outcome }: Examined): ArticleRecord | undefined {
  return outcome.kind === 'story' && !('hidden' in outcome.record) ? outcome.record : undefined
}

function endOfLine(bytes: Buffer, start: number): number {
  const end = bytes.indexOf('\n', start)
  return end === -1 ? bytes.length : end
}

function decodeJson(line: string): ArticleJson {
  const end = line.indexOf('\t')
  return { summary: line.slice(0, end), details: line.slice(end + 1) }
}
