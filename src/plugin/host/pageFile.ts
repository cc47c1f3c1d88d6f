import { PATTERNS } from '../../shared/addresses.ts'
import { isPlainName } from '../../shared/plainName.ts'
import type { Settings } from '../run/settings.ts'

/**
 * The file of an address, relative to the site's folder.
 *
 * @param path see `src/shared/paths.ts`
 * @returns undefined where a part of the path makes no plain name: hosts differ in what they do with it
 */
export function fileOf(path: string): string | undefined {
  const parts = path.slice(1).split('/').map(decodeURIComponent)
  return parts.every(isPlainName) ? parts.join('/') : undefined
}

/** The same for a page: hosts find it that leave `.html` out of addresses, or those that look into folders. */
export function pageFile(
  path: string,
  addresses: Settings['addresses'] = 'names',
): string | undefined {
  if (path === '/') return 'index.html'
  const name = fileOf(path)
  return name && (addresses === 'folders' ? `${name}/index.html` : `${name}.html`)
}

/** The folders that pages lie in, beside which no other file can have the same name: `news`, `topic`, … */
export const PAGE_FOLDERS: readonly string[] = Object.values(PATTERNS)
  .flat()
  .map((pattern) => pattern.split('/'))
  .flatMap(([_, folder = '', ...rest]) => (rest.length > 0 ? [folder] : []))
