import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { basename, resolve } from 'node:path'
import { isContentFile, isSitePart, isSkippedFolder, typedPath } from '../read/contentFiles.ts'
import { fileStats } from '../read/fileStats.ts'

/** A mount, a folder that is made or whose parent is renamed: a root's own watch does not tell. */
const LOOK_AT_ROOTS_MILLISECONDS = 500
/**
 * Linux queues 16,384 events and then drops them without a word that Node would pass on. After this many
 * between two updates every file counts as changed.
 */
const FLOOD_EVENTS = 8000

interface WatchedFolder {
  /** Tells the folder from another one that has taken its place. */
  readonly identity: string | undefined
  /** Missing where the system has no watch left. */
  readonly watcher: FSWatcher | undefined
  /** Names of its content files. */
  readonly files: Set<string>
}

/** Who is told what. */
interface Listener {
  /** A content file was perhaps written, made or removed; its path is as `findContentFiles` gives it. */
  readonly changed: (file: string) => void
  /** A folder cannot be watched. */
  readonly failed: (folder: string, error: Error) => void
}

/**
 * Watches the content folders with one watch for each folder, whatever number of files it has. Of a folder
 * that is made, moved or removed, all files are told.
 */
export class FolderWatcher {
  readonly #roots: readonly string[]
  readonly #listener: Listener
  readonly #watched = new Map<string, WatchedFolder>()
  readonly #timer: NodeJS.Timeout
  #events = 0

  constructor(roots: readonly string[], listener: Listener) {
    this.#roots = roots
    this.#listener = listener
    for (const root of roots) this.#open(root)
    this.#timer = setInterval(() => this.#lookAtRoots(), LOOK_AT_ROOTS_MILLISECONDS).unref()
  }

  /** After so many events that some may be lost, tells of every file. */
  recover(): void {
    if (this.#events >= FLOOD_EVENTS) for (const root of this.#roots) this.#renew(root)
    this.#events = 0
  }

  close(): void {
    clearInterval(this.#timer)
    for (const { watcher } of this.#watched.values()) watcher?.close()
    this.#watched.clear()
  }

  #lookAtRoots(): void {
    for (const root of this.#roots) {
      if (identityOf(root) !== this.#watched.get(root)?.identity) this.#renew(root)
    }
  }

  /** What is in a folder is unknown: tells of all files that were or are in it. */
  #renew(folder: string): void {
    for (const file of [...this.#forget(folder), ...this.#open(folder)]) {
      this.#listener.changed(file)
    }
  }

  /** Watches a folder and those below it. The watch comes first, so that nothing is missed between. */
  #open(folder: string): string[] {
    if (this.#watched.has(folder)) return []
    const identity = identityOf(folder)
    if (identity === undefined) return []
    const watcher = this.#watch(folder)
    const entries = entriesOf(folder).filter(({ name }) => !this.#isPart(folder, name))
    const files = entries.filter((entry) => entry.isFile() && isContentFile(entry.name))
    const names = files.map(({ name }) => name)
    this.#watched.set(folder, { identity, watcher, files: new Set(names) })
    const folders = entries.filter((entry) => entry.isDirectory() && !isSkippedFolder(entry.name))
    return [
      ...names.map((name) => typedPath(folder, name)),
      ...folders.flatMap(({ name }) => this.#open(typedPath(folder, name))),
    ]
  }

  #watch(folder: string): FSWatcher | undefined {
    try {
      const watcher = watch(folder, { persistent: false })
      watcher.on('change', (event, name) => this.#look(folder, event, name))
      watcher.on('error', () => this.#renew(folder))
      return watcher
    } catch (error) {
      if (error instanceof Error) this.#listener.failed(folder, error)
      return undefined
    }
  }

  /** Ends the watches of a folder and of those below it. */
  #forget(folder: string): string[] {
    const below = [...this.#watched].filter(
      ([path]) => path === folder || path.startsWith(`${folder}/`),
    )
    return below.flatMap(([path, { watcher, files }]) => {
      watcher?.close()
      this.#watched.delete(path)
      return [...files].map((name) => typedPath(path, name))
    })
  }

  #look(folder: string, event: string, name: string | Buffer | null): void {
    this.#events++
    const isRoot = this.#roots.includes(folder)
    // A root that is moved or removed says so under its own name.
    if (name === null || (isRoot && name === basename(resolve(folder)))) this.#renew(folder)
    else if (!this.#isPart(folder, String(name))) this.#lookAt(folder, event, String(name))
  }

  /** Whether it belongs to the site of the folder, and is no news. */
  #isPart(folder: string, name: string): boolean {
    return this.#roots.includes(folder) && isSitePart(folder, name)
  }

  #lookAt(folder: string, event: string, name: string): void {
    const path = typedPath(folder, name)
    const isFolder = fileStats(path)?.isDirectory() === true
    const isWatched = this.#watched.has(path)
    // A folder that is only touched needs nothing; one that came may have taken the place of another.
    const isTouched = isFolder && isWatched && event === 'change'
    if (!isTouched && (isWatched || (isFolder && !isSkippedFolder(name)))) this.#renew(path)
    if (!isFolder && isContentFile(name)) {
      this.#watched.get(folder)?.files.add(name)
      this.#listener.changed(path)
    }
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // It is gone again, which is an event of its own, or it cannot be read, which the check reports.
    return []
  }
}

/** Undefined where there is no folder. A root may be a symbolic link. */
function identityOf(folder: string): string | undefined {
  try {
    const stats = statSync(folder, { bigint: true, throwIfNoEntry: false })
    return stats?.isDirectory() ? `${stats.dev}:${stats.ino}` : undefined
  } catch {
    return undefined
  }
}
