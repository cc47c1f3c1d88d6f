import { RULES, type Rules } from '../check/rules.ts'
import { PrintMemory } from '../print/printMemory.ts'
import { messageOf } from '../problems/messageOf.ts'
import { type ContentFiles, disappeared, findContentFiles } from '../read/contentFiles.ts'
import type { OnProgress } from '../run/progress.ts'
import { type CheckedFiles, checkContent } from '../scan/checkContent.ts'
import { type Cache, openCache } from '../scan/contentCache.ts'

/** How a run is done, which has no part in what it gives. */
export interface Running {
  /** Folder that keeps what the next run need not find out again; without one there is no cache. */
  readonly cacheFolder?: string | undefined
  readonly onProgress?: OnProgress | undefined
  readonly rules?: Rules | undefined
}

/** The files of the content folders, and the cache of what was found in them before. */
export interface FoundContent extends ContentFiles {
  readonly folders: readonly string[]
  readonly cache: Cache | undefined
  readonly rules: Rules
  /** Why there is no cache. */
  readonly notices: readonly string[]
}

/** The content as it was read: the checked files in order of their paths, and what was not read. */
export interface ReadContent extends Omit<ContentFiles, 'files'> {
  readonly checked: CheckedFiles
  /** Of the names of printed files, kept with the content's cache. */
  readonly memory: PrintMemory
  /** What was wrong with the cache. */
  readonly notices: readonly string[]
}

/** Finds all files of the content folders, and the cache. Never throws. */
export function findContent(
  folders: readonly string[],
  cacheFolder?: string,
  rules: Rules = RULES,
): FoundContent {
  const found = { folders, rules, ...findContentFiles(folders) }
  if (cacheFolder === undefined) return { ...found, cache: undefined, notices: [] }
  try {
    return { ...found, cache: openCache(cacheFolder, folders, rules), notices: [] }
  } catch (error) {
    const notice = `There is no cache, so that every run reads everything: ${messageOf(error)}`
    return { ...found, cache: undefined, notices: [notice] }
  }
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
  const { checked, unusableCaches } = await checkContent(files, now, cache, onProgress, rules)
  const unusable = `The cache in ${cache?.folder} was damaged or of another version; it was ignored and made anew.`
  return {
    checked,
    links,
    unreadable: [...unreadable, ...disappeared(folders, unreadable)],
    memory: new PrintMemory(cache),
    notices: unusableCaches > 0 ? [...notices, unusable] : notices,
  }
}

/** Finds, reads and checks all files of the content folders, as of `now`. */
export const readContent = (
  folders: readonly string[],
  now: number,
  { cacheFolder, onProgress, rules }: Running = {},
): Promise<ReadContent> => readFound(findContent(folders, cacheFolder, rules), now, onProgress)
