import type { Rules } from '../check/rules.ts'
import { PrintMemory } from '../files/printMemory.ts'
import { shownPath } from '../problems/shownPath.ts'
import { type ContentFiles, disappeared } from '../read/contentFiles.ts'
import type { OnProgress } from '../run/progress.ts'
import { type CheckedContent, type CheckedFiles, checkContent } from '../scan/checkContent.ts'
import type { Cache } from '../scan/contentCache.ts'
import { type FoundContent, findContent } from './findContent.ts'

/** How a run is done, which has no part in what it gives. */
export interface Running {
  /** Folder that keeps what the next run need not find out again; without one there is no cache. */
  readonly cacheFolder?: string | undefined
  readonly onProgress?: OnProgress | undefined
  readonly rules?: Rules | undefined
}

/** The content as it was read: the checked files in order of their paths, and what was not read. */
export interface ReadContent extends Omit<ContentFiles, 'files'> {
  readonly checked: CheckedFiles
  /** Of the names of printed files, kept with the content's cache. */
  readonly memory: PrintMemory
  /** What was wrong with the cache. */
  readonly notices: readonly string[]
}

/**
 * Reads and checks what was found. Never throws for what is in the files or gone.
 *
 * @param now milliseconds, to warn of future dates
 */
export async function readFound(
  { folders, files, links, unreadable, cache, rules, notices }: FoundContent,
  now: number,
  onProgress?: OnProgress,
): Promise<ReadContent> {
  const { checked, ...state } = await checkContent(files, now, cache, onProgress, rules)
  return {
    checked,
    links,
    unreadable: [...unreadable, ...disappeared(folders, unreadable)],
    memory: new PrintMemory(cache),
    notices: [...notices, ...cacheNotices(cache, state)],
  }
}

/** What is wrong with the cache, once. */
function cacheNotices(
  cache: Cache | undefined,
  { unusableCaches, unwritable }: Omit<CheckedContent, 'checked'>,
): string[] {
  if (!cache) return []
  const place = shownPath(cache.folder)
  if (unwritable !== undefined) {
    return [
      `The cache in ${place} cannot be written, so that the next run reads everything again: ${unwritable}.`,
    ]
  }
  if (unusableCaches === 0) return []
  return [`The cache in ${place} was damaged or of another version; it was ignored and made anew.`]
}

/** Finds, reads and checks all files of the content folders, as of `now`. */
export const readContent = (
  folders: readonly string[],
  now: number,
  { cacheFolder, onProgress, rules }: Running = {},
): Promise<ReadContent> => readFound(findContent(folders, cacheFolder, rules), now, onProgress)
