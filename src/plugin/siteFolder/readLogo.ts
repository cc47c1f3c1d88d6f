import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import type { Logo } from '../../shared/site.ts'

/** The files that a logo may be, in a public folder. */
const NAMES = ['logo.svg', 'logo.png', 'logo.webp', 'logo.jpg']

/**
 * The logo of a site, which stands for its title on top of the pages.
 *
 * @returns the first that there is, or a notice where it is no picture
 */
export function readLogo(publicFolders: readonly string[]): { logo?: Logo; notice?: string } {
  for (const folder of publicFolders) {
    const name = NAMES.find((each) => existsSync(join(folder, each)))
    if (name !== undefined) return logoIn(folder, name)
  }
  return {}
}

function logoIn(folder: string, name: string): { logo?: Logo; notice?: string } {
  try {
    const { width, height } = imageSize(readFileSync(join(folder, name)))
    const dark = name.replace('.', '-dark.')
    return {
      logo: {
        path: `/${name}`,
        ...(existsSync(join(folder, dark)) && { darkPath: `/${dark}` }),
        width: Math.round(width),
        height: Math.round(height),
      },
    }
  } catch {
    return {
      notice: `${join(folder, name)} is no picture whose size can be found, so the title stands in its place. An SVG needs width and height, or a viewBox.`,
    }
  }
}
