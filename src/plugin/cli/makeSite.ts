import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { SITE_FILE } from '../read/contentFiles.ts'

/** What a new site begins with. */
const TEMPLATE = join(import.meta.dirname, 'template')

/** What may be in a folder that is as good as empty. */
const NOTHING: ReadonlySet<string> = new Set(['.git', '.gitignore', '.DS_Store'])

/**
 * Makes the folder of a site, which is called as the folder is.
 *
 * @throws Error where something is there already
 */
export function makeSite(folder: string): void {
  if (existsSync(folder)) refuseUnlessEmpty(folder)
  cpSync(TEMPLATE, folder, { recursive: true })
  const file = join(folder, SITE_FILE)
  const title = JSON.stringify(titleFrom(basename(resolve(folder))))
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^title: .*$/m, () => `title: ${title}`),
  )
}

function refuseUnlessEmpty(folder: string): void {
  if (!statSync(folder).isDirectory()) {
    throw new Error(`${folder} is a file: name a folder that is empty, or none yet.`)
  }
  const first = readdirSync(folder).find((name) => !NOTHING.has(name))
  if (first === undefined) return
  throw new Error(
    `${folder} is not empty (${first}), so nothing was made: name a folder that is empty, or none yet.`,
  )
}

/** `my-garden` is "My garden". */
function titleFrom(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim()
  const [first = 'Broadsheet', ...rest] = words === '' ? [] : [...words]
  return [first.toUpperCase(), ...rest].join('').slice(0, 80)
}
