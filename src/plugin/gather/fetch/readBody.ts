import type { IncomingMessage } from 'node:http'
import { BROKEN_OFF, Failed, TOO_SLOW } from './failed.ts'
import type { FetchFailure } from './fetched.ts'
import { tooLarge, type Unpacked, unpack } from './unpack.ts'

/** The first look at what has come, where its beginning may be enough. */
const FIRST_LOOK = 16 * 1024

/** How an answer is read. */
export interface Reading {
  readonly bytes: number
  /** Whether so much of it, unpacked, is enough. What is more than the limit is left out then. */
  readonly isEnough?: (bytes: Buffer) => boolean
  /** Aborted where time is up, which ends the connection. */
  readonly late: AbortSignal
}

/**
 * Reads an answer, unpacked. Where it ends early, for whatever reason, that what has come counts.
 *
 * @throws Failed where it is too large, or nothing at all has come
 */
export async function readBody(
  response: IncomingMessage,
  { bytes: most, isEnough, late }: Reading,
): Promise<Unpacked> {
  const extent = { most, isCut: isEnough !== undefined }
  const coding = response.headers['content-encoding'] ?? ''
  if (!isEnough && Number(response.headers['content-length'] ?? 0) > most) {
    throw new Failed(tooLarge(most))
  }
  const parts: Buffer[] = []
  let length = 0
  let look = FIRST_LOOK
  let cutOff: FetchFailure | undefined
  try {
    for await (const part of response) {
      if (!Buffer.isBuffer(part)) continue
      length += part.length
      parts.push(part)
      if (isEnough && (length >= look || length > most)) {
        const { bytes } = await unpack(Buffer.concat(parts), coding, extent)
        if (length > most || bytes.length >= most || isEnough(bytes)) return { bytes }
        look = length * 2
      } else if (length > most) throw new Failed(tooLarge(most))
    }
  } catch (error) {
    if (length === 0 || error instanceof Failed) throw error
    cutOff = late.aborted ? TOO_SLOW : BROKEN_OFF
  }
  const unpacked = await unpack(Buffer.concat(parts), coding, extent)
  return { bytes: unpacked.bytes, cutOff: cutOff ?? unpacked.cutOff }
}
