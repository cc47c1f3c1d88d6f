/**
 * Settings and mutes in the fragment of a link, which no server gets to see: their records as JSON, deflated, in the letters
 * of base64url.
 */
import * as v from 'valibot'
import { CARRIED, KINDS } from './kinds.ts'

const PREFIX = '#take='

/** More than this is no link of ours, and nobody waits for it. */
const MOST_BYTES = 1_000_000

/** The fragment with what holds here. */
export async function printFragment(): Promise<string> {
  const records = Object.fromEntries(CARRIED.map((name) => [name, KINDS[name].printValues()]))
  const bytes = new TextEncoder().encode(JSON.stringify(records))
  return `${PREFIX}${lettersOf(await through(new CompressionStream('deflate-raw'), bytes))}`
}

/** Whether an address has such a fragment. */
export const isCarrying = (hash: string): boolean => hash.startsWith(PREFIX)

/** The records of a fragment, by the names of their kinds; undefined where it is broken. */
export async function readFragment(hash: string): Promise<Map<string, unknown> | undefined> {
  try {
    const bytes = bytesOf(hash.slice(PREFIX.length))
    const text = await through(new DecompressionStream('deflate-raw'), bytes)
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text))
    return new Map(Object.entries(v.parse(recordsSchema, parsed)))
  } catch {
    return undefined
  }
}

const recordsSchema = v.object({ settings: v.unknown(), mutes: v.unknown() })

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  // Not by `for await`, which Safari lacks.
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer())
    length += value.length
    if (length > MOST_BYTES) throw new Error('too long')
    pieces.push(new Uint8Array(value))
  }
}

const lettersOf = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
