import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Rolldown } from 'vite'
import { PAGE_FOLDERS } from '../host/pageFile.ts'
import type { IsPrivate } from '../read/privateFiles.ts'

/** The files of a site but its data: how to read each, by its name relative to the site's folder. */
export type SiteFiles = ReadonlyMap<string, () => Buffer>

/** What a build must have for itself: its record, its lock, where it works, the manifest, and its folders. */
const OWN = /^(\.broadsheet(\.json|\.lock|\/.*)?|data\/manifest\.json|assets|data|sitemaps)$/i
const isOwn = (name: string): boolean => OWN.test(name) || PAGE_FOLDERS.includes(name.toLowerCase())

/**
 * What Vite has bundled, and the files of the public folders.
 *
 * @param publicFolders need not exist; of two files with the same name the first folder's counts
 * @param isPrivate tells the files that are left out, wherever they are
 * @throws Error where a public folder has a file in whose place the build must put something of its own
 */
export function siteFiles(
  bundled: Rolldown.OutputBundle,
  publicFolders: readonly string[],
  isPrivate: IsPrivate,
): SiteFiles {
  const files = new Map<string, () => Buffer>()
  for (const publicFolder of publicFolders.filter(isFolder).reverse()) {
    for (const name of namesBelow(publicFolder)) {
      if (isPrivate(join(publicFolder, name))) continue
      if (isOwn(name)) {
        throw new Error(
          `${join(basename(publicFolder), name)} is in the place of something that the build writes itself. Rename the file, or move it out of the folder.`,
        )
      }
      files.set(name, () => readFileSync(join(publicFolder, name)))
    }
  }
  for (const [name, file] of Object.entries(bundled)) {
    files.set(name, () => Buffer.from(file.type === 'chunk' ? file.code : file.source))
  }
  return files
}

/** The names of all files below a folder; links are followed, as Vite does. */
function* namesBelow(folder: string, prefix = ''): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (isFolder(path)) yield* namesBelow(path, `${prefix}${name}/`)
    else yield `${prefix}${name}`
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
