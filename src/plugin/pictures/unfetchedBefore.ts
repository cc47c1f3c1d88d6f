import { statSync } from 'node:fs'
import { join } from 'node:path'
import { FailedBefore } from './failedBefore.ts'
import type { Failure } from './fetch/failure.ts'
import type { Keeping } from './keepPictures.ts'
import { KeptOriginals } from './keptOriginals.ts'
import { isOwn, type Wanted } from './wantedPictures.ts'

/**
 * Which wanted pictures the last build could not have, by address, from what it has kept: nobody is asked. Those are left out
 * whose files were put there, or mended, since.
 */
export function unfetchedBefore(
  wanted: readonly Wanted[],
  { folder, ownFile, now }: Pick<Keeping, 'folder' | 'ownFile' | 'now'>,
): ReadonlyMap<string, Failure> {
  const originals = new KeptOriginals(join(folder, 'originals'))
  const failed = new FailedBefore(folder, now).all()
  return new Map(
    wanted.flatMap(({ address }) => {
      const failure = failed.get(address)
      if (!failure) return []
      const file = isOwn(address) ? ownFile(address) : originals.find(address)
      const isMended = file !== undefined && changedAt(file) > failure.at
      return isMended ? [] : [[address, failure] as const]
    }),
  )
}

/** Milliseconds. Programs set back the time of a file's content, but not that of the file. */
function changedAt(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats ? Math.max(stats.mtimeMs, stats.ctimeMs) : 0
}
