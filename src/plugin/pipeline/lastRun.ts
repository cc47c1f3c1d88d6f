import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gatherPlaces } from '../gather/sources/gatherPlaces.ts'
import { headOf } from '../gather/state/lines/linesOf.ts'
import { linksFile } from '../links/linksFile.ts'
import type { Findings } from '../problems/findings.ts'
import { fileStats } from '../read/fileStats.ts'
import { readCacheFile, writeCacheFile } from '../scan/cacheFile.ts'
import type { Cache } from '../scan/contentCache.ts'
import { isAsBefore } from '../scan/fileState.ts'
import { isLasting } from '../scan/isLasting.ts'
import type { FoundContent } from './findContent.ts'
import type { ContentSettings } from './pipeline.ts'
import type { ReadContent } from './readContent.ts'

/** What a run found and printed: all that there is to do where nothing has changed since. */
export interface LastRun {
  readonly findings: Findings
  /** Names of the bundle's files. */
  readonly names: readonly string[]
  /** Text of the bundle's manifest; what is in the other files is in their names. */
  readonly manifest: string
}

/** What the bundle and the findings come from: where it is the same, so are they. */
interface Origin {
  readonly rootTopic: string | undefined
  readonly pageSize: number
  readonly language: string
  readonly bodies: boolean
  /** The publisher's own pages, as `textStates` gives them. */
  readonly texts: string
  /** What is known of links, and what the robot knows and its list has: the texts of their files. */
  readonly known: string
  readonly links: readonly string[]
  /** In order of their paths, with size and time as in `FileState`. */
  readonly files: readonly (readonly [file: string, size: number, time: number])[]
}

/**
 * The last run that was kept, where nothing has changed since: neither the settings nor a file, by size and time, nor
 * which files there are.
 *
 * @param now milliseconds
 */
export function lastRun(
  { files, links, unreadable, cache }: FoundContent,
  { rootTopic, pageSize, language, pages, content, siteFolder, bodies = false }: ContentSettings,
  now: number,
): LastRun | undefined {
  const cached = cache && readCacheFile(pathIn(cache), cache.salt)
  if (!cached || !('body' in cached) || unreadable.length > 0) return undefined
  // Written by this very program, and whole: its form needs no other check.
  const { origin, run }: { origin: Origin; run: LastRun } = JSON.parse(cached.body.toString())
  const isSame =
    origin.rootTopic === rootTopic &&
    origin.pageSize === pageSize &&
    origin.language === language &&
    origin.bodies === bodies &&
    origin.texts === textStates(pages) &&
    origin.known === knownStates({ content, siteFolder }) &&
    isDeepStrictEqual(origin.links, links) &&
    origin.files.length === files.length &&
    origin.files.every(
      ([file, size, time], i) => file === files[i] && isAsBefore(file, { size, time }, now),
    )
  return isSame ? run : undefined
}

/** Keeps a run for the next one, where it would find the same at any time and every file can be told from a changed one. */
export function keepRun(
  cache: Cache | undefined,
  { checked, links, notices }: ReadContent,
  { rootTopic, pageSize, language, pages, content, siteFolder, bodies = false }: ContentSettings,
  run: LastRun,
): void {
  const examined = [...checked.values()]
  const isKept = examined.every((file) => isLasting(file) && file.state?.time !== 0)
  if (!cache || !isKept || !run.findings.isComplete || notices.length > 0) return
  const files = examined.flatMap(({ file, state }) =>
    state ? [[file, state.size, state.time]] : [],
  )
  const texts = textStates(pages)
  const known = knownStates({ content, siteFolder })
  const origin = { rootTopic, pageSize, language, bodies, texts, known, links, files }
  writeCacheFile(pathIn(cache), cache.salt, Buffer.from(JSON.stringify({ origin, run })))
}

/** What tells the publisher's own pages from changed ones: their texts, which are few. */
function textStates(folder: string | undefined): string {
  if (folder === undefined) return ''
  try {
    const names = readdirSync(folder).toSorted()
    const texts = names.map((name) => [name, contentOf(join(folder, name))])
    return hash('sha256', JSON.stringify([folder, texts]))
  } catch {
    // To read them says why.
    return 'unreadable'
  }
}

/** What tells what programs know of a site from what they knew. */
function knownStates(settings: Pick<ContentSettings, 'content' | 'siteFolder'>): string {
  const { list, memory } = gatherPlaces(settings)
  // Of all that the robot remembers its sources alone are in the bundle.
  const head = fileStats(memory)?.isFile() ? [...headOf(memory)].join('\n') : ''
  const texts = [contentOf(linksFile(settings.content)), contentOf(list), head]
  return texts.map((text) => hash('sha256', text)).join(' ')
}

const contentOf = (file: string): string =>
  fileStats(file)?.isFile() ? readFileSync(file, 'latin1') : ''

const pathIn = (cache: Cache): string => join(cache.folder, 'last-run')
