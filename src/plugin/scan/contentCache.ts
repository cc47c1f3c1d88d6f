import { hash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Rules } from '../check/rules.ts'
import { makeFolder } from '../run/makeFolder.ts'

/** Where a run keeps what the next one need not find out again. It may be deleted at any time. */
export interface Cache {
  readonly folder: string
  /** What the files of the cache must have been written with. */
  readonly salt: string
}

/** Folder of all caches, below Vite's own cache folder. */
export const cacheFolder = (viteCacheFolder: string): string => join(viteCacheFolder, 'broadsheet')

/** So many collections of content keep their caches; those used longest ago go. */
const COLLECTIONS = 4

/**
 * Opens the cache of a collection of content folders.
 *
 * @param parent folder of all caches
 * @param roots content folders as the publisher typed them: the messages of a run repeat them
 * @param rules by which they are checked: what is found by others is kept apart
 * @throws Error where there can be no folder
 */
export function openCache(parent: string, roots: readonly string[], rules: Rules): Cache {
  const collection = JSON.stringify([rules, roots.map((root) => [root, resolve(root)])])
  const folder = join(parent, hash('sha256', collection).slice(0, 16))
  makeFolder(folder)
  try {
    const now = new Date()
    utimesSync(folder, now, now)
    removeUnused(parent)
  } catch {
    // What can only be read is of use all the same.
  }
  return { folder, salt: programSalt() }
}

function removeUnused(parent: string): void {
  const byUse = readdirSync(parent)
    .map((name) => join(parent, name))
    .map((folder) => ({ folder, used: statSync(folder).mtimeMs }))
    .sort((a, b) => b.used - a.used)
  for (const { folder } of byUse.slice(COLLECTIONS))
    rmSync(folder, { recursive: true, force: true })
}

const SOURCES = [join(import.meta.dirname, '..'), join(import.meta.dirname, '../../shared')]
const LOCK = join(import.meta.dirname, '../../../package-lock.json')

/** The source files of plugin and schema in all their rooms, without tests and what only these need. */
export function programSources(): string[] {
  return SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?!(\w+[\\/])*testing[\\/])(\w+[\\/])*[\w-]+\.ts$/.test(name))
      .sort()
      .map((name) => join(folder, name)),
  )
}

/**
 * Differs between programs that may find different things in the same file: the source of plugin and
 * schema, the parser and everything else in the lock file, and Node with its Unicode tables.
 */
function programSalt(): string {
  const texts = [...programSources(), LOCK].map((file) => readFileSync(file, 'utf8'))
  return hash('sha256', [process.version, ...texts].join('\n')).slice(0, 16)
}
