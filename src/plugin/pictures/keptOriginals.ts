import { hash } from 'node:crypto'
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decoded } from '../../shared/addresses.ts'
import { makeFolder } from '../run/makeFolder.ts'
import type { Download } from './fetch/download.ts'
import { PICTURE_TYPES } from './fetch/pictureType.ts'

/**
 * The pictures of other hosts as they were when they were fetched, each a file: `daily.example/harvest-0123456789abcdef.jpg`. They
 * are kept for good, as hosts go: only who runs the site removes one.
 */
export class KeptOriginals {
  readonly #folder: string
  /** Names of files without their endings, and the files, by host. */
  readonly #hosts = new Map<string, Map<string, string>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The file of a picture that is kept. */
  find(address: string): string | undefined {
    const { host, name } = placeOf(address)
    return this.#filesOf(host).get(name)
  }

  /**
   * Keeps a picture: whole, or not at all.
   *
   * @returns its file
   * @throws Error where it cannot be written
   */
  keep(address: string, { bytes, type }: Download): string {
    const { host, name } = placeOf(address)
    const folder = join(this.#folder, host)
    makeFolder(folder)
    const file = join(folder, `${name}.${type}`)
    const part = `${file}.${process.pid}.part`
    try {
      writeFileSync(part, bytes)
      renameSync(part, file)
    } finally {
      rmSync(part, { force: true })
    }
    this.#filesOf(host).set(name, file)
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
        const [, name = '', type = ''] = /^(.*)\.([a-z]+)$/.exec(file) ?? []
        const isPicture = PICTURE_TYPES.includes(type)
        return isPicture ? [[name, join(this.#folder, host, file)] as const] : []
      }),
    )
    this.#hosts.set(host, files)
    return files
  }
}

/** The folder and the name, by which a person finds a picture: its host, and the last words of its address. */
function placeOf(address: string): { host: string; name: string } {
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
    name: `${words || 'picture'}-${hash('sha256', address).slice(0, 16)}`,
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
