import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'
import { BROKEN_OFF, Failed } from './failed.ts'
import type { FetchFailure } from './fetched.ts'

/** More than one coding over another is nothing that hosts do. */
const MOST_CODINGS = 3

/** How many bytes there may be unpacked, and whether those that are more are left out, or are a failure. */
export interface Extent {
  readonly most: number
  readonly isCut: boolean
}

/** Bytes without their packing, and why these are not all. */
export interface Unpacked {
  readonly bytes: Buffer
  readonly cutOff?: FetchFailure | undefined
}

/**
 * Takes off what an answer is packed in: by its own first bytes, where they say so, whatever the header says; else by the header. What
 * cannot be unpacked is taken as not packed; what ends early is unpacked as far as it goes.
 *
 * @param codings `Content-Encoding`
 * @throws Failed for more bytes than there may be
 */
export async function unpack(packed: Buffer, codings: string, extent: Extent): Promise<Unpacked> {
  const named = codings.toLowerCase().split(',').slice(0, MOST_CODINGS)
  // A file that is packed itself may be sent in a further coding, or in none.
  const inOrder = [...named.map((each) => each.trim()).reverse(), 'identity']
  let now: Unpacked = { bytes: packed }
  for (const coding of inOrder) {
    const unpacked = await unpackOne(now.bytes, coding, extent)
    now = { bytes: unpacked.bytes, cutOff: now.cutOff ?? unpacked.cutOff }
  }
  return now
}

type Coding = 'gzip' | 'deflate' | 'raw' | 'br' | 'zstd'

async function unpackOne(bytes: Buffer, named: string, extent: Extent): Promise<Unpacked> {
  const codings = codingsOf(bytes, named)
  const [coding] = codings
  if (coding === undefined || looksPlain(bytes)) return { bytes }
  for (const each of codings) {
    const whole = await inflate(bytes, each, extent, false)
    if (whole.isWhole) return whole
  }
  const part = await inflate(...withoutFrame(bytes, coding), extent, true)
  return part.bytes.length > 0 ? { bytes: part.bytes, cutOff: BROKEN_OFF } : { bytes }
}

/** Markup or JSON, whatever the header says of it: so many bytes that are packed have others among them. */
const looksPlain = (bytes: Buffer): boolean => PLAIN.test(bytes.toString('latin1', 0, 100))

const PLAIN = /^(\xef\xbb\xbf)?[\t\n\f\r ]*[<{][\t\n\f\r\x20-\x7e\x80-\xff]+$/

/** What bytes are packed in, most likely first. */
function codingsOf(bytes: Buffer, named: string): readonly Coding[] {
  const [first = 0, second = 0] = bytes
  if (first === 0x1f && second === 0x8b) return ['gzip']
  if (bytes.length > 3 && bytes.readUInt32LE(0) === 0xfd2fb528) return ['zstd']
  if (named === 'br') return ['br']
  if (named !== 'deflate') return []
  // Half of all programs leave out the two bytes with which it should begin.
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0 ? ['deflate', 'raw'] : ['raw']
}

/**
 * Without the checksum and length at the end, which are missing or wrong where an answer is broken, and because of which all would be
 * taken for broken.
 */
function withoutFrame(bytes: Buffer, coding: Coding): [Buffer, Coding] {
  if (coding === 'deflate') return [bytes.subarray(2), 'raw']
  return coding === 'gzip' ? [bytes.subarray(gzipHeader(bytes)), 'raw'] : [bytes, coding]
}

/** The length of what stands before the packed bytes, by RFC 1952. */
function gzipHeader(bytes: Buffer): number {
  const flags = bytes[3] ?? 0
  const hasExtra = (flags & 4) !== 0
  let end = 10 + (hasExtra && bytes.length > 11 ? 2 + bytes.readUInt16LE(10) : 0)
  // Name and comment.
  for (const flag of [8, 16]) if ((flags & flag) !== 0) end = bytes.indexOf(0, end) + 1 || end
  return end + ((flags & 2) !== 0 ? 2 : 0)
}

function streamOf(coding: Coding, isPart: boolean) {
  const finishFlush = isPart ? constants.Z_SYNC_FLUSH : constants.Z_FINISH
  switch (coding) {
    case 'gzip':
      return createGunzip({ finishFlush })
    case 'deflate':
      return createInflate({ finishFlush })
    case 'raw':
      return createInflateRaw({ finishFlush })
    case 'br':
      return createBrotliDecompress(isPart ? { finishFlush: constants.BROTLI_OPERATION_FLUSH } : {})
    case 'zstd':
      return createZstdDecompress(isPart ? { finishFlush: constants.ZSTD_e_flush } : {})
  }
}

/** @param isPart whether an end that comes too early is expected */
function inflate(
  packed: Buffer,
  coding: Coding,
  { most, isCut }: Extent,
  isPart: boolean,
): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
  const stream = streamOf(coding, isPart)
  const parts: Buffer[] = []
  let length = 0
  return new Promise((resolve, reject) => {
    stream.on('data', (part: Buffer) => {
      length += part.length
      parts.push(part)
      if (length <= most) return
      stream.destroy()
      if (!isCut) reject(new Failed(tooLarge(most)))
      resolve({ bytes: Buffer.concat(parts).subarray(0, most), isWhole: true })
    })
    stream.on('error', () => resolve({ bytes: Buffer.concat(parts), isWhole: false }))
    stream.on('end', () => resolve({ bytes: Buffer.concat(parts), isWhole: true }))
    stream.end(packed)
  })
}

export const tooLarge = (most: number): FetchFailure => ({
  kind: 'too-large',
  reason: `has more than ${Number((most / 1024 / 1024).toPrecision(2))} MB`,
})
