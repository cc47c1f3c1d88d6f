import type { ArticleJson, ArticleRecord } from '../check/articleRecord.ts'
import type { Examined } from './checkContentFile.ts'

/**
 * Files as bytes, to hand them over between threads and to keep them in the cache: a line of JSON with all
 * but the records' own JSON, then a line for each record with that, which thus holds neither line breaks nor
 * tabs. It is neither escaped again nor read before it is needed.
 */
export function encodeFiles(files: readonly Examined[]): Uint8Array<ArrayBuffer> {
  const lines = files.flatMap((file) => {
    const record = recordIn(file)
    return record ? encodeJson(record.json()) : []
  })
  // What is a function, as `json` is, JSON leaves out.
  return new TextEncoder().encode([JSON.stringify(files), ...lines].join('\n'))
}

/** @param bytes as `encodeFiles` gave them */
export function decodeFiles(bytes: Buffer): Examined[] {
  const endOfFirst = endOfLine(bytes, 0)
  const files: Examined[] = JSON.parse(bytes.toString('utf8', 0, endOfFirst))
  // A copy, so that the first line is not kept as long as the others are.
  const lines = Buffer.from(bytes.subarray(endOfFirst + 1))
  let start = 0
  return files.map((file) => {
    const record = recordIn(file)
    if (!record) return file
    const end = endOfLine(lines, start)
    const line = lines.subarray(start, end)
    start = end + 1
    const json = () => decodeJson(line.toString('utf8'))
    return { ...file, outcome: { kind: 'story', record: { ...record, json } } }
  })
}

function recordIn({ outcome }: Examined): ArticleRecord | undefined {
  return outcome.kind === 'story' && !('hidden' in outcome.record) ? outcome.record : undefined
}

function endOfLine(bytes: Buffer, start: number): number {
  const end = bytes.indexOf('\n', start)
  return end === -1 ? bytes.length : end
}

const encodeJson = ({ summary, details }: ArticleJson): string => `${summary}\t${details}`

function decodeJson(line: string): ArticleJson {
  const end = line.indexOf('\t')
  return { summary: line.slice(0, end), details: line.slice(end + 1) }
}
