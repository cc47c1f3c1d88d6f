import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rolldown } from 'vite'

/** The files of a site but its data: how to read each, by its name relative to the site's folder. */
export type SiteFiles = ReadonlyMap<string, () => Promise<Buffer>>

/**
 * What Vite has bundled, and the files of the public folder.
 *
 * @param publicFolder need not exist; '' for none
 */
export async function siteFiles(
  bundled: Rolldown.OutputBundle,
  publicFolder: string,
): Promise<SiteFiles> {
  const files = new Map<string, () => Promise<Buffer>>()
  if (publicFolder !== '' && (await isFolder(publicFolder))) {
    for await (const name of namesBelow(publicFolder)) {
      files.set(name, () => readFile(join(publicFolder, name)))
    }
  }
  for (const [name, file] of Object.entries(bundled)) {
    files.set(name, async () => Buffer.from(file.type === 'chunk' ? file.code : file.source))
  }
  // Hosts without rewrites serve this page for every address that is not a file.
  const page = files.get('index.html')
  if (page) files.set('404.html', page)
  return files
}

/** The names of all files below a folder; links are followed, as Vite does. */
async function* namesBelow(folder: string, prefix = ''): AsyncGenerator<string> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (await isFolder(path)) yield* namesBelow(path, `${prefix}${name}/`)
    else yield `${prefix}${name}`
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
