import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { join, posix } from 'node:path'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { ASSETS_FOLDER } from '../host/hostHeaders.ts'
import { formsOf } from './compressText.ts'
import { isHashed } from './dataFiles.ts'
import type { Before } from './leftovers.ts'
import { filesInTheWay, statsOf } from './obstacles.ts'
import { stageFolder } from './stage.ts'
import type { Written } from './written.ts'

/**
 * Puts what is staged into its place, by renaming alone, then removes what is stale. First come names that are made
 * from the content, to which nothing leads yet, then the data's manifest, and pages last.
 *
 * Killed at any moment, it leaves the old site or the new one. Between the manifest and a page, the old
 * page reads the new data: tabs that are open over a release do so anyway, and the schema's version is
 * raised where they could misread it; they then say that they cannot load it. The other way round, a new
 * page could miss in old data what was added without raising the version.
 *
 * @param before what builds have brought into the folder before: nothing else there is ours to remove
 * @param current what belongs there now
 * @throws Error where something of others is in the place of what is new; then nothing has changed
 */
export function publish(folder: string, before: Before, current: Written): void {
  const stage = stageFolder(folder)
  const stale = staleFiles(folder, before.files, current)
  // A file comes before its forms, whose names are longer.
  const moves = movesTo(folder).sort((a, b) => a.turn - b.turn || byCodeUnit(a.name, b.name))
  const names = moves.map(({ name }) => name)
  removeFiles(folder, filesInTheWay(folder, names, new Set(stale)))
  // Folders first: what can have no place is found out before anything is seen.
  for (const parent of new Set(names.map((name) => posix.dirname(name)))) {
    mkdirSync(join(folder, parent), { recursive: true })
  }
  for (const { name } of moves) {
    if (!isHashed(name)) {
      // Whatever form is there at any moment is that of the file.
      const isOld = (form: string) => !current.has(form) || existsSync(join(stage, form))
      for (const form of formsOf(name)) if (isOld(form)) rmSync(join(folder, form), { force: true })
    }
    renameSync(join(stage, name), join(folder, name))
  }
  removeFiles(folder, stale)
  for (const each of before.emptyFolders) removeEmpty(folder, each)
}

interface Move {
  readonly name: string
  readonly turn: number
}

/**
 * What is staged and in which turn it goes to its place: a file, or a folder as a whole where there is none yet and
 * all that is in it has the same turn.
 *
 * @param below a folder with a slash, or nothing
 */
function movesTo(folder: string, below = ''): Move[] {
  const entries = readdirSync(join(stageFolder(folder), below), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const name = `${below}${entry.name}`
    if (!entry.isDirectory()) return { name, turn: turnOf(name) }
    const moves = movesTo(folder, `${name}/`)
    const [turn = 0, ...others] = new Set(moves.map((move) => move.turn))
    return others.length > 0 || existsSync(join(folder, name)) ? moves : { name, turn }
  })
}

function turnOf(name: string): number {
  const file = name.replace(/\.(br|gz)$/, '')
  if (isHashed(file) || file.startsWith(`${ASSETS_FOLDER}/`)) return 0
  if (posix.basename(file) === MANIFEST) return 1
  return file.endsWith('.html') ? 3 : 2
}

/** What builds have written before and the site does not have now, with its forms, whoever made them, which come first. */
function staleFiles(folder: string, earlier: Iterable<string>, current: Written): string[] {
  const alike = new Map([...current.keys()].map((name) => [name.toLowerCase(), name]))
  const stale = [...earlier].filter(
    (name) => !current.has(name) && !isSameFile(folder, name, alike.get(name.toLowerCase())),
  )
  const forms = stale.flatMap(formsOf).filter((form) => !current.has(form))
  return [...new Set([...stale, ...forms])].sort((a, b) => byCodeUnit(b, a))
}

/**
 * Whether a file is there under another name: where case does not count, one that changed in case alone.
 *
 * @param alike the name that is the same but for case
 */
function isSameFile(folder: string, name: string, alike: string | undefined): boolean {
  if (alike === undefined) return false
  const one = statsOf(folder, name)
  return one !== undefined && one.ino === statsOf(folder, alike)?.ino
}

/** Removes files, and the folders that this leaves empty. */
function removeFiles(folder: string, names: readonly string[]): void {
  for (const name of names) {
    // A folder has come to the place of a file.
    if (statsOf(folder, name)?.isDirectory() === false) rmSync(join(folder, name), { force: true })
  }
  for (const each of new Set(names.map((name) => posix.dirname(name)))) removeEmpty(folder, each)
}

/** Removes a folder and those above it as long as they are empty. */
function removeEmpty(folder: string, name: string): void {
  if (name === '.') return
  try {
    rmdirSync(join(folder, name))
  } catch {
    return
  }
  removeEmpty(folder, posix.dirname(name))
}
