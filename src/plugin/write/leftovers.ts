import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { DATA_FOLDER, MANIFEST } from '../../shared/bundleFiles.ts'
import { ASSETS_FOLDER } from '../host/hostHeaders.ts'
import { PAGE_FOLDERS } from '../host/pageFile.ts'
import { PlainError } from '../problems/plainError.ts'
import { shownPath } from '../problems/shownPath.ts'
import { formsOf } from './compressText.ts'
import { isHashed } from './dataFiles.ts'
import { RECORD } from './record.ts'
import { LOCK } from './withLock.ts'
import type { Written } from './written.ts'

/** What is in every page of ours, see index.html. */
export const PAGE_MARK = '<meta name="generator" content="Broadsheet" />'

/** What builds have left in a folder before. */
export interface Before {
  readonly files: ReadonlySet<string>
  /** Folders in which there is nothing, in places that are the site's. */
  readonly emptyFolders: readonly string[]
}

/**
 * What earlier builds have put into a folder. The record says so. Where it is lost, or is not that of this folder, what is
 * in the folder does, by its place and what it says; that must then explain everything that is there.
 *
 * @param recorded undefined where there is no record that can be read
 * @param current what belongs there now
 * @throws Error where files are there that may be ours as well as others': withdrawn ones must not stay, and those of
 * others must not go
 */
export function filesOfBuildsBefore(
  folder: string,
  recorded: Written | undefined,
  current: Written,
): Before {
  const { files, emptyFolders } = entriesBelow(folder)
  const emptyOwn = emptyFolders.filter((name) => OWN_PLACE.test(name))
  const unrecorded = files.filter((name) => recorded?.has(name) !== true && !isHashed(name))
  // Not their forms: others may have compressed what is there.
  const isStrange = (name: string) => /\.html$/.test(name) && PAGE.test(name)
  const isOfThisFolder = !unrecorded.some((name) => isStrange(name) && isMarked(folder, name))
  if (recorded && isOfThisFolder) {
    return { files: new Set(recorded.keys()), emptyFolders: emptyOwn }
  }
  const ours = files.filter((name) => isHashed(name) || isOurs(folder, name))
  // Nothing was ever built here.
  if (ours.length === 0) return { files: new Set(), emptyFolders: [] }
  const known = new Set([...ours, ...current.keys()].flatMap((name) => [name, ...formsOf(name)]))
  const unknown = files.filter((name) => !known.has(name))
  if (unknown.length > 0) throw unknownFiles(folder, recorded, unknown)
  return { files: new Set(ours), emptyFolders: emptyOwn }
}

/** Places in which no file but ours is a page. */
const PAGE = new RegExp(`^(${PAGE_FOLDERS.join('|')})/.+\\.html(\\.br|\\.gz)?$`)
/** A page, or what may be one, at the top. */
const TOP_PAGE = /^[^/]+(\/index)?\.html(\.br|\.gz)?$/
/** What has a name that is ours alone, whatever it says. */
const OURS = new RegExp(
  `^(${DATA_FOLDER}/${MANIFEST}|(news|topic|publisher)/[^/]+/feed\\.(xml|json)|sitemaps/\\d+\\.xml)(\\.br|\\.gz)?$`,
)
const OWN_PLACE = new RegExp(
  `^(${[...PAGE_FOLDERS, DATA_FOLDER, ASSETS_FOLDER, 'sitemaps'].join('|')})(/|$)`,
)

const isOurs = (folder: string, name: string): boolean =>
  OURS.test(name) || ((PAGE.test(name) || TOP_PAGE.test(name)) && isMarked(folder, name))

/** Whether a page, or a compressed form of one, says that it is ours, or was, before a power cut emptied it. */
function isMarked(folder: string, name: string): boolean {
  const path = join(folder, name)
  const stats = lstatSync(path)
  if (!stats.isFile()) return false
  if (stats.size === 0) return PAGE.test(name)
  const bytes = readFileSync(path)
  try {
    if (name.endsWith('.br')) return brotliDecompressSync(bytes).includes(PAGE_MARK)
    if (name.endsWith('.gz')) return gunzipSync(bytes).includes(PAGE_MARK)
    return bytes.includes(PAGE_MARK)
  } catch {
    // A form of nothing.
    return PAGE.test(name)
  }
}

interface Entries {
  readonly files: readonly string[]
  readonly emptyFolders: readonly string[]
}

const NOTHING: Entries = { files: [], emptyFolders: [] }

/** What is in a folder, but for what is hidden, such as Git's, and other sites, which have a record of their own. */
function entriesBelow(folder: string, below = ''): Entries {
  const entries = readdirSync(join(folder, below), { withFileTypes: true })
  const isOtherSite = below !== '' && entries.some(({ name }) => isOfBuild(name))
  if (isOtherSite) return NOTHING
  if (below !== '' && entries.length === 0) return { files: [], emptyFolders: [below.slice(0, -1)] }
  const parts = entries.map((entry): Entries => {
    const name = `${below}${entry.name}`
    if (entry.isDirectory()) {
      return isHidden(entry.name) ? NOTHING : entriesBelow(folder, `${name}/`)
    }
    return isOfBuild(entry.name) || entry.name === '.git'
      ? NOTHING
      : { files: [name], emptyFolders: [] }
  })
  return {
    files: parts.flatMap(({ files }) => files),
    emptyFolders: parts.flatMap((part) => part.emptyFolders),
  }
}

const isOfBuild = (name: string): boolean => name === RECORD || name.startsWith(LOCK)

const isHidden = (name: string): boolean => name.startsWith('.') && name !== '.well-known'

/** So many names say what is meant. */
const NAMED = 5

function unknownFiles(
  folder: string,
  recorded: Written | undefined,
  unknown: readonly string[],
): Error {
  const shown = shownPath(folder)
  const rest = unknown.length - NAMED
  const names = [...unknown.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
  const record = join(shown, RECORD)
  const what = recorded
    ? `${record} names other files than builds have written to this folder`
    : `${record}, which names what builds have written to this folder, is missing or damaged`
  return new PlainError(
    `${what}. So nobody can say whether these files in it are an earlier build's, and perhaps withdrawn, or yours: ${names}. Nothing was changed. Delete ${shown}, or those of the files that are not yours to keep; put what you keep into public/, or move it away until the build has ended.`,
  )
}
