import { readFileSync } from 'node:fs'
import type { Rolldown } from 'vite'
import { PAGE_FOLDERS } from '../host/pageFile.ts'
import { naming } from '../problems/diskFault.ts'
import { PlainError } from '../problems/plainError.ts'
import { shownPath } from '../problems/shownPath.ts'
import type { PublicFiles } from './publicFiles.ts'

/** The files of a site but its data: how to read each, by its name relative to the site's folder. */
export type SiteFiles = ReadonlyMap<string, () => Buffer>

/** What a build must have for itself: the manifest, and its folders. */
const OWN = /^(data\/manifest\.json|assets|data|sitemaps)$/i
const isOwn = (name: string): boolean => OWN.test(name) || PAGE_FOLDERS.includes(name.toLowerCase())

/**
 * What Vite has bundled, and the files of the public folders.
 *
 * @throws Error where a public folder has a file in whose place the build must put something of its own
 */
export function siteFiles(
  bundled: Rolldown.OutputBundle,
  publicFiles: PublicFiles['files'],
): SiteFiles {
  const files = new Map<string, () => Buffer>()
  for (const [name, path] of publicFiles) {
    if (isOwn(name)) {
      throw new PlainError(
        `${shownPath(path)} is in the place of something that the build writes itself. Rename the file, or move it out of the folder.`,
      )
    }
    files.set(name, () => naming(path, () => readFileSync(path)))
  }
  for (const [name, file] of Object.entries(bundled)) {
    files.set(name, () => Buffer.from(file.type === 'chunk' ? file.code : file.source))
  }
  return files
}
