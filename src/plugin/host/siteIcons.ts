import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** An icon of a site, a file at the top of a public folder. */
export interface Icon {
  readonly name: string
  readonly type: string
  readonly sizes: string
  /** As a web app manifest names its purpose; an icon without it is not for one. */
  readonly purpose?: 'any' | 'maskable'
}

/** The icons that a site may have. */
export const ICONS: readonly Icon[] = [
  { name: 'favicon.ico', type: 'image/x-icon', sizes: '48x48' },
  { name: 'icon-192.png', type: 'image/png', sizes: '192x192', purpose: 'any' },
  { name: 'icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
  { name: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  { name: 'apple-touch-icon.png', type: 'image/png', sizes: '180x180' },
  { name: 'icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
]

/** The project's own, in its public folder. */
export const OUR_ICONS: readonly Icon[] = ICONS.filter(({ name }) => name !== 'favicon.ico')

/**
 * The icons of a site: those of the first public folder that has any. One of its own is enough, beside which none of
 * another site must be seen.
 */
export function siteIcons(publicFolders: readonly string[]): {
  readonly folder: string | undefined
  readonly icons: readonly Icon[]
} {
  for (const folder of publicFolders) {
    const icons = ICONS.filter(({ name }) => existsSync(join(folder, name)))
    if (icons.length > 0) return { folder, icons }
  }
  return { folder: undefined, icons: [] }
}
