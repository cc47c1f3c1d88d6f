import type { Rules } from '../check/rules.ts'
import { readCacheFile, writeCacheFile } from './cacheFile.ts'
import { checkContentFile, type Examined } from './checkContentFile.ts'
import { decodeFiles, encodeFiles } from './examinedFiles.ts'
import { isAsBefore } from './fileState.ts'
import { isLasting } from './isLasting.ts'

/** A part of the content that is checked in one go and has a cache file of its own. */
export interface Shard {
  readonly files: readonly string[]
  /** Its file in the cache, and the salt of the program. */
  readonly cache?: { readonly path: string; readonly salt: string } | undefined
  readonly rules?: Rules | undefined
}

export interface CheckedShard {
  /** In the order of the files. */
  readonly files: readonly Examined[]
  /** Whether the cache file could not be used: damaged, or of another version. */
  readonly isCacheUnusable: boolean
  /** Why the cache file could not be written, where it should have been. */
  readonly unwritable?: string | undefined
  /** The files as `encodeFiles` gives them, where that had to be done. */
  readonly bytes?: Uint8Array<ArrayBuffer>
}

/**
 * Reads and checks the files of a shard, or takes over what the cache says of those that are as they
 * were: by size and time without a look inside, else by the text.
 *
 * @param now milliseconds, to warn of future dates
 */
export function checkShard({ files, cache, rules }: Shard, now: number): CheckedShard {
  if (!cache) {
    return {
      files: files.map((file) => checkContentFile(file, now, undefined, rules)),
      isCacheUnusable: false,
    }
  }
  const { known, isUnusable } = readKnown(cache)
  const examined = files.map((file) => examine(file, known.get(file), now, rules))
  const kept = examined.filter(isLasting)
  if (kept.length === known.size && kept.every((entry) => known.get(entry.file) === entry)) {
    return { files: examined, isCacheUnusable: isUnusable }
  }
  const bytes = encodeFiles(kept)
  return {
    files: examined,
    isCacheUnusable: isUnusable,
    unwritable: writeCacheFile(cache.path, cache.salt, bytes),
    ...(kept.length === examined.length && { bytes }),
  }
}

function readKnown({ path, salt }: NonNullable<Shard['cache']>) {
  const cached = readCacheFile(path, salt)
  // Written by this very program, and whole: its form needs no other check.
  const entries = 'body' in cached ? decodeFiles(cached.body) : []
  return {
    known: new Map(entries.map((entry) => [entry.file, entry])),
    isUnusable: 'missing' in cached && cached.missing === 'unusable',
  }
}

function examine(
  file: string,
  known: Examined | undefined,
  now: number,
  rules: Rules | undefined,
): Examined {
  const isKnown = known?.state !== undefined && isAsBefore(file, known.state, now)
  return isKnown ? known : checkContentFile(file, now, known, rules)
}
