import { join } from 'node:path'
import { readCacheFile, writeCacheFile } from '../scan/cacheFile.ts'
import type { Cache } from '../scan/contentCache.ts'

/**
 * Remembers the names of printed files by a key of what they are made from. A file that is made from the
 * same things has the same text, hence the same name, and need not be printed to know it.
 */
export class PrintMemory {
  readonly #cache: Cache | undefined
  #before: ReadonlyMap<string, string>
  #now = new Map<string, string>()

  /** @param cache where the names of the last run are, if there is a cache */
  constructor(cache?: Cache) {
    this.#cache = cache
    const cached = cache ? readCacheFile(pathIn(cache), cache.salt) : { missing: 'absent' as const }
    this.#before = new Map('body' in cached ? JSON.parse(cached.body.toString()) : [])
  }

  /** The name of the file with this key; `name` finds it out where the key is new. */
  nameOf(key: string, name: () => string): string {
    const known = this.#now.get(key) ?? this.#before.get(key) ?? name()
    this.#now.set(key, known)
    return known
  }

  /** At the end of a run: forgets the names that it did not need, and keeps the others for the next. */
  keep(): void {
    const hasChanged =
      this.#now.size !== this.#before.size || this.#now.keys().some((key) => !this.#before.has(key))
    this.#before = this.#now
    this.#now = new Map()
    if (this.#cache && hasChanged) {
      const { salt } = this.#cache
      const body = Buffer.from(JSON.stringify([...this.#before]))
      writeCacheFile(pathIn(this.#cache), salt, body)
    }
  }
}

const pathIn = (cache: Cache): string => join(cache.folder, 'names')
