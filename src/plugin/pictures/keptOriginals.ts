import { hash } from 'node:crypto'
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decoded } from '../../shared/addresses.ts'
import { makeFolder } from '../run/makeFolder.ts'
import type { Download } from './fetch/download.ts'
import { PICTURE_TYPES } from './fetch/pictureType.ts'

/**
 * The pictures of other hosts as they were when they were fetched, each a file: `daily.example/harvest-0123456789abcdef.jpg`. They
 * are kept for good, as hosts go: only who runs the site removes one, or a better copy of the same picture takes its place.
 */
export class KeptOriginals {
  readonly #folder: string
  /** The files by what the ends of their names are made from, see `placeOf`, by host. */
  readonly #hosts = new Map<string, Map<string, string>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The file of a picture that is kept. */
  find(address: string): string | undefined {
    const { host, id } = placeOf(address)
    return this.#filesOf(host).get(id)
  }

  /**
   * Keeps a picture in the place of what there was at its address: whole, or not at all.
   *
   * @returns its file
   * @throws Error where it cannot be written
   */
  keep(address: string, { bytes, type }: Download): string {
    const { host, words, id } = placeOf(address)
    const folder = join(this.#folder, host)
    makeFolder(folder)
    const file = join(folder, `${words}-${id}.${type}`)
    const part = `${file}.${process.pid}.part`
    try {
      writeFileSync(part, bytes)
      renameSync(part, file)
    } finally {
      rmSync(part, { force: true })
    }
    const before = this.#filesOf(host).get(id)
    if (before !== undefined && before !== file) rmSync(before, { force: true })
    this.#filesOf(host).set(id, file)
    return file
  }

  /** How many files there are that are not one of some. */
  othersThan(files: ReadonlySet<string>): number {
    const hosts = foldersIn(this.#folder)
    const all = hosts.flatMap((host) => [...this.#filesOf(host).values()])
    return all.filter((file) => !files.has(file)).length
  }

  #filesOf(host: string): Map<string, string> {
    const known = this.#hosts.get(host)
    if (known) return known
    const files = new Map(
      namesIn(join(this.#folder, host)).flatMap((file) => {
        const [, id = '', type = ''] = /-([0-9a-f]{16})\.([a-z]+)$/.exec(file) ?? []
        const isPicture = PICTURE_TYPES.includes(type)
        return isPicture ? [[id, join(this.#folder, host, file)] as const] : []
      }),
    )
    this.#hosts.set(host, files)
    return files
  }
}

/** By what a person finds a picture, its host and the last words of its address, and by what a build does: the end of its name. */
function placeOf(address: string): { host: string; words: string; id: string } {
  const { host, pathname } = new URL(address)
  const last =
    decoded(pathname)
      ?.split('/')
      .findLast((part) => part !== '') ?? ''
  const words = last
    .replace(/\.\w{2,5}$/, '')
    .replace(/[^a-z\d]+/gi, '-')
    .slice(0, 40)
  return {
    host: host.replaceAll(':', '_'),
    words: words || 'picture',
    id: hash('sha256', address).slice(0, 16),
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  } catch {
    return []
  }
}
