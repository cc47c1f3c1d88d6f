import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { codeOf } from '../problems/codeOf.ts'
import { diskReason } from '../problems/diskFault.ts'
import { messageOf } from '../problems/messageOf.ts'
import { isIn, namedParts } from './namedParts.ts'

/** The settings of a site, which make a content folder the folder of one. */
export const SITE_FILE = 'site.yaml'

/** What lies beside the news in the folder of a site. */
const PARTS: ReadonlySet<string> = new Set([SITE_FILE, 'pages', 'public', 'theme.css', 'README.md'])

/**
 * Whether something in a content folder is not news but another part of a site: one with a name of its own, at the top,
 * or what the settings name, wherever it is.
 *
 * @param root the content folder
 * @param path relative to it
 */
export function isSitePart(root: string, path: string): boolean {
  const [top = ''] = path.split(sep, 1)
  const site = join(root, SITE_FILE)
  return PARTS.has(top) ? existsSync(site) : isIn(namedParts(site), resolve(root, path))
}

/** The files of the content folders, and the folders that could not be read. */
export interface ContentFiles {
  /** Paths as the publisher would type them, `/` between the parts, in order of code units. */
  readonly files: readonly string[]
  /** Symbolic links, which were not followed: they could lead out of the folder, or in a circle. */
  readonly links: readonly string[]
  readonly unreadable: readonly { readonly folder: string; readonly reason: string }[]
}

/**
 * Finds all content files below the roots. Dot files, and folders below a root whose name begins with
 * `_` or `.`, or is `node_modules`, are not news and are skipped; so are symbolic links, and the other parts of a site in
 * its folder.
 *
 * @param roots folders; the names of the roots themselves may begin with anything
 */
export function findContentFiles(roots: readonly string[]): ContentFiles {
  const files: string[] = []
  const links: string[] = []
  const unreadable: { folder: string; reason: string }[] = []
  const pending = [...new Set(roots)]
  const named = roots.flatMap((root) => namedParts(join(root, SITE_FILE)))
  const isNamed = (path: string) => named.length > 0 && isIn(named, resolve(path))
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = typedPath(folder, entry.name)
        if ((roots.includes(folder) && isSitePart(folder, entry.name)) || isNamed(path)) continue
        if (entry.isDirectory() && !isSkippedFolder(entry.name)) pending.push(path)
        if (entry.isFile() && isContentFile(entry.name)) files.push(path)
        if (entry.isSymbolicLink()) links.push(path)
      }
    } catch (error) {
      unreadable.push({ folder, reason: reasonOf(error) })
    }
  }
  return {
    files: [...new Set(files)].sort(byCodeUnit),
    links: links.sort(byCodeUnit),
    unreadable: unreadable.sort(byFolder),
  }
}

/**
 * A file's path as `findContentFiles` gives it.
 *
 * @param path of a file anywhere
 * @returns undefined where it is no content file of these roots
 */
export function contentPath(roots: readonly string[], path: string): string | undefined {
  for (const root of roots) {
    const folders = relative(resolve(root), resolve(path)).split(sep)
    const name = folders.pop() ?? ''
    // What lies outside of the root begins with "..", which is skipped too.
    const isNews = isContentFile(name) && !folders.some(isSkippedFolder)
    if (isNews && !isSitePart(root, join(...folders, name))) {
      return typedPath(root, ...folders, name)
    }
  }
  return undefined
}

/**
 * Whether `findContentFiles` would find a content file now: it is an ordinary file, and there is no
 * symbolic link on the way to it from one of the roots.
 */
export function isFound(roots: readonly string[], file: string): boolean {
  try {
    const isWithoutLinks = (root: string) =>
      realpathSync(file) === join(realpathSync(root), relative(resolve(root), resolve(file)))
    return (
      contentPath(roots, file) !== undefined &&
      lstatSync(file).isFile() &&
      roots.some(isWithoutLinks)
    )
  } catch {
    return false
  }
}

/** The roots that have disappeared since they were read. */
export function disappeared(roots: readonly string[], known: ContentFiles['unreadable']) {
  return roots
    .filter((root) => !existsSync(root) && !known.some(({ folder }) => folder === root))
    .map((folder) => ({ folder, reason: 'it disappeared while its files were read' }))
}

/** The parts of a path as one, as the publisher would type it. Only Windows reads a backslash as a slash. */
export const typedPath = (...parts: string[]): string => join(...parts).replaceAll(sep, '/')

/** Whether a folder of this name below a root is not news. */
export const isSkippedFolder = (name: string): boolean =>
  /^[_.]/.test(name) || name === 'node_modules'

/** Whether a file with this path can be a story or a topic, by its ending. */
export const isReadFile = (path: string): boolean => /\.(md|ya?ml)$/i.test(path)

/** Other endings of Markdown, and other files that are named as a story is: whoever wrote them expects to see them. */
const WRITTEN =
  /\.(markdown|mdx|mdown|mkdn?|mdwn|mdtext|[rq]md)$|^\d{4}-\d\d-\d\d[^.]*(\.(te?xt|html?|json|toml|rst|adoc|org|md\.txt|ya?ml\.txt))?$/i

/** Whether a file of this name is a story or a topic, or may be meant to be one, which is then said. */
export const isContentFile = (name: string): boolean =>
  !name.startsWith('.') && (isReadFile(name) || WRITTEN.test(name))

const byFolder = (a: { folder: string }, b: { folder: string }) => byCodeUnit(a.folder, b.folder)

export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'there is no such folder'
  if (code === 'ENOTDIR') return 'it is a file, not a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  return diskReason(error) ?? messageOf(error)
}
