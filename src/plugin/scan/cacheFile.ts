import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { codeOf } from '../problems/codeOf.ts'
import { diskReason } from '../problems/diskFault.ts'
import { messageOf } from '../problems/messageOf.ts'

/** What is in a file of the cache, or why there is nothing. */
export type Cached = { readonly body: Buffer } | { readonly missing: 'absent' | 'unusable' }

/**
 * Reads what `writeCacheFile` wrote. Never throws.
 *
 * @param salt of the program that may use it
 * @returns `unusable` for what another version wrote, or what was damaged since
 */
export function readCacheFile(path: string, salt: string): Cached {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return { missing: codeOf(error) === 'ENOENT' ? 'absent' : 'unusable' }
  }
  const end = bytes.indexOf('\n')
  const body = bytes.subarray(end + 1)
  const isOurs = bytes.toString('latin1', 0, Math.max(0, end)) === firstLine(salt, body)
  return isOurs ? { body } : { missing: 'unusable' }
}

/**
 * Writes a file whole or not at all. Never throws: without it the next run only takes longer.
 *
 * @returns why it could not be written
 */
export function writeCacheFile(path: string, salt: string, body: Uint8Array): string | undefined {
  // Other programs may write the same file at the same time.
  const part = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(part, Buffer.concat([Buffer.from(`${firstLine(salt, body)}\n`), body]))
    renameSync(part, path)
    return undefined
  } catch (error) {
    removeFile(part)
    return diskReason(error) ?? messageOf(error)
  }
}

/** Removes a file where that can be done. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It takes room, and does no harm.
  }
}

const firstLine = (salt: string, body: Uint8Array): string => `broadsheet ${salt} ${crc32(body)}`
