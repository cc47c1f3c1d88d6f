import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { counted } from '../problems/counted.ts'
import { shownPath } from '../problems/shownPath.ts'
import { type IsPrivate, isInside } from '../read/privateFiles.ts'

/** The files of the public folders that a site takes over as they are. */
export interface PublicFiles {
  /** Their paths, by their names relative to the site's folder. */
  readonly files: ReadonlyMap<string, string>
  /** What is left out, and why, in sentences. */
  readonly notices: readonly string[]
}

/**
 * Finds the files of public folders. Links are followed where they lead to a place that is the publisher's as well. What
 * systems leave in folders is passed over; what may be a secret, or can be no file of a site, is left out with a notice.
 *
 * @param folders need not exist; of two files of the same name the first one counts
 * @param within the folders that links may lead into, besides these
 * @param isPrivate tells the files that nobody may read as they are
 * @throws Error where a folder cannot be read
 */
export function publicFiles(
  folders: readonly string[],
  within: readonly string[],
  isPrivate: IsPrivate = () => false,
): PublicFiles {
  const files = new Map<string, string>()
  const leftOut = new Map<Reason, string[]>()
  const allowed = [...folders, ...within].flatMap((folder) => realPath(folder) ?? [])
  for (const folder of folders) {
    if (statsOf(folder)?.isDirectory() !== true) continue
    for (const { name, path, reason: first } of entriesBelow(folder, allowed)) {
      const reason = first ?? (isPrivate(path) ? 'content' : undefined)
      if (reason === undefined) {
        if (!files.has(name)) files.set(name, path)
      } else leftOut.set(reason, [...(leftOut.get(reason) ?? []), shownPath(path)])
    }
  }
  return { files, notices: [...leftOut].map(([reason, paths]) => noticeOf(reason, paths)) }
}

/**
 * Why a file or folder is in no site; undefined where it is.
 *
 * @param within see `publicFiles`; real paths
 */
export function reasonToLeaveOut(path: string, within: readonly string[]): Reason | undefined {
  const real = realPath(path)
  if (real === undefined) return 'nowhere'
  const root = within.find((folder) => isInside(folder, real))
  if (root === undefined) return 'outside'
  if (relative(root, real).split(sep).some(isHidden)) return 'hidden'
  const stats = statsOf(real)
  return stats?.isDirectory() || stats?.isFile() ? undefined : 'special'
}

/** What systems put into any folder that they show. */
const OF_SYSTEMS =
  /^(\.ds_store|\._.*|\.appledouble|\.spotlight-v100|\.trashes|\.fseventsd|\.directory|icon\r|__macosx|(eh)?thumbs\.db|desktop\.ini|\$recycle\.bin|\.git(ignore|keep|attributes)|\.keep)$/i

/** Whether a name is one of those. */
export const isOfSystem = (name: string): boolean => OF_SYSTEMS.test(name)

/** What begins with a dot and is made for hosts and the world. */
const MADE_FOR_HOSTS = new Set(['.well-known', '.nojekyll', '.htaccess', '.domains'])

/** Whether a name is one of those that keys, passwords and histories have. */
export const isHidden = (name: string): boolean =>
  name.startsWith('.') && name !== '..' && !MADE_FOR_HOSTS.has(name)

const REASONS = {
  hidden: [
    'as names that begin with a dot are those of settings and secrets',
    'Rename it if readers may have it',
  ],
  outside: [
    'as it is a link to a place outside of the project',
    'Put a copy of it there if readers may have it',
  ],
  nowhere: ['as it is a link to nothing, or to itself', 'Remove it, or mend it'],
  circle: ['as it is a link to a folder that it is in', 'Remove it'],
  content: ['as it is content, of which readers get the pages alone', 'Move it out of the folder'],
  special: ['as it is no ordinary file', 'Remove it'],
} as const

type Reason = keyof typeof REASONS

interface Entry {
  readonly name: string
  readonly path: string
  readonly reason?: Reason
}

/** @param above the real paths of the folders on the way, so that no link leads back */
function* entriesBelow(
  folder: string,
  within: readonly string[],
  prefix = '',
  above: readonly string[] = [],
): Generator<Entry> {
  const way = [...above, realpathSync(folder)]
  const entries = readdirSync(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (isOfSystem(entry.name)) continue
    const path = join(folder, entry.name)
    const name = `${prefix}${entry.name}`
    const reason = reasonIn(entry, path, within, way)
    if (reason !== undefined) yield { name, path, reason }
    else if (!isFolder(entry, path)) yield { name, path }
    else yield* entriesBelow(path, within, `${name}/`, way)
  }
}

function reasonIn(
  entry: Dirent,
  path: string,
  within: readonly string[],
  way: readonly string[],
): Reason | undefined {
  if (isHidden(entry.name)) return 'hidden'
  if (entry.isFile() || entry.isDirectory()) return undefined
  const reason = reasonToLeaveOut(path, within)
  const isCircle = reason === undefined && way.includes(realpathSync(path))
  return isCircle ? 'circle' : reason
}

const isFolder = (entry: Dirent, path: string): boolean =>
  entry.isDirectory() || (entry.isSymbolicLink() && statsOf(path)?.isDirectory() === true)

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** So many names say what is meant. */
const NAMED = 3

function noticeOf(reason: Reason, paths: readonly string[]): string {
  const [why, mending] = REASONS[reason]
  const rest = paths.length - NAMED
  const more = rest > 0 ? `, and ${counted(rest, 'other')}` : ''
  return `Left out of the site: ${paths.slice(0, NAMED).join(', ')}${more}, ${why}. ${mending}.`
}
