import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Bundle } from './print.ts'

/**
 * Writes a bundle into a folder. The manifest comes last and by renaming, so that a reader never sees
 * one that names files which are not there yet.
 */
export async function writeBundle(bundle: Bundle, folder: string): Promise<void> {
  const folders = new Set([...bundle.keys()].map((name) => dirname(join(folder, name))))
  for (const path of folders) await mkdir(path, { recursive: true })
  for (const [name, text] of bundle) {
    const path = join(folder, name)
    await writeFile(`${path}.part`, text)
    await rename(`${path}.part`, path)
  }
}
