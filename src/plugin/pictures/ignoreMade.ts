import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Tells version control, once, to keep of a folder of pictures the originals alone. Never throws: whoever runs the site can do
 * so too.
 */
export function ignoreMade(folder: string): void {
  if (!existsSync(folder)) return
  try {
    writeFileSync(join(folder, '.gitignore'), '/sizes/\n/failed\n', { flag: 'wx' })
  } catch {
    // It is there, as its owner wants it, or nothing can be written, which the run says.
  }
}
