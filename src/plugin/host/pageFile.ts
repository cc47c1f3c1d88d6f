import { PATTERNS } from '../../shared/addresses.ts'

/**
 * Names that hosts and file systems can hold as they are: letters, digits and signs that mean nothing to them, no
 * dot or space at an end, none of Windows' devices, and not longer than most file systems allow once an ending
 * has been added.
 */
const PLAIN =
  /^(?![. ]|(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[\p{L}\p{N}\p{M}._~+&,=@!'() -]+(?<![. ])$/iu
const MOST_BYTES = 200

/**
 * The file of an address, relative to the site's folder.
 *
 * @param path see `src/shared/paths.ts`
 * @returns undefined where a part of the path makes no plain name: hosts differ in what they do with it
 */
export function fileOf(path: string): string | undefined {
  const parts = path.slice(1).split('/').map(decodeURIComponent)
  const isPlain = (part: string) => PLAIN.test(part) && Buffer.byteLength(part) <= MOST_BYTES
  return parts.every(isPlain) ? parts.join('/') : undefined
}

/** The same for a page: hosts find it that leave `.html` out of addresses. */
export function pageFile(path: string): string | undefined {
  if (path === '/') return 'index.html'
  const name = fileOf(path)
  return name && `${name}.html`
}

/** The folders that pages lie in, beside which no other file can have the same name: `news`, `topic`, … */
export const PAGE_FOLDERS: readonly string[] = Object.values(PATTERNS)
  .flat()
  .map((pattern) => pattern.split('/'))
  .flatMap(([_, folder = '', ...rest]) => (rest.length > 0 ? [folder] : []))
