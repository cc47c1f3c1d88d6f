import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { PlainError } from '../problems/plainError.ts'
import { shownPath } from '../problems/shownPath.ts'

/**
 * The stale files that have to go before what is new can come to its place: one that is where a folder belongs now, and
 * those in a folder where a file belongs.
 *
 * @param names of files and folders that come
 * @throws Error where something of others is there
 */
export function filesInTheWay(
  folder: string,
  names: readonly string[],
  stale: ReadonlySet<string>,
): string[] {
  const parents = new Set(names.flatMap(foldersAbove))
  const files = [...parents].filter((name) => statsOf(folder, name)?.isDirectory() === false)
  const below = names
    .filter((name) => statsOf(folder, name)?.isDirectory())
    .map((name) => ({ name, files: filesBelow(folder, name) }))
  const theirFile = files.find((name) => !stale.has(name))
  if (theirFile !== undefined) throw inTheWay(folder, theirFile, 'file', 'folder')
  const theirs = below.find(
    (one) => one.files.length === 0 || one.files.some((name) => !stale.has(name)),
  )
  if (theirs) throw inTheWay(folder, theirs.name, 'folder', 'file')
  return [...files, ...below.flatMap((one) => one.files)]
}

/** What is in a place, without following a link; undefined for nothing. */
export function statsOf(folder: string, name: string): Stats | undefined {
  try {
    return lstatSync(join(folder, name))
  } catch {
    return undefined
  }
}

function foldersAbove(name: string): string[] {
  const parent = posix.dirname(name)
  return parent === '.' ? [] : [...foldersAbove(parent), parent]
}

const filesBelow = (folder: string, name: string): string[] =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

const inTheWay = (folder: string, name: string, found: string, expected: string): Error =>
  new PlainError(
    `${shownPath(join(folder, name))} is a ${found} that no build has put there, and the build needs its place for a ${expected}. Nothing was changed. Rename it, or move it away.`,
  )
