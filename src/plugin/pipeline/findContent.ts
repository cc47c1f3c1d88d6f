import { RULES, type Rules } from '../check/rules.ts'
import { diskReason } from '../problems/diskFault.ts'
import { messageOf } from '../problems/messageOf.ts'
import { shownPath } from '../problems/shownPath.ts'
import { type ContentFiles, findContentFiles } from '../read/contentFiles.ts'
import { type Cache, openCache } from '../scan/contentCache.ts'

/** The files of the content folders, and the cache of what was found in them before. */
export interface FoundContent extends ContentFiles {
  readonly folders: readonly string[]
  readonly cache: Cache | undefined
  readonly rules: Rules
  /** Why there is no cache. */
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
    const reason = diskReason(error) ?? messageOf(error)
    const notice = `There is no cache, so that every run reads everything. ${shownPath(cacheFolder)} cannot be used: ${reason}.`
    return { ...found, cache: undefined, notices: [notice] }
  }
}
