/**
 * Names that every host and file system can hold as they are: letters, digits and a few signs, no dot in front,
 * and not longer than most file systems allow once an ending has been added.
 */
const PLAIN = /^(?:[\p{L}\p{N}_~-][\p{L}\p{N}\p{M}._~-]*)$/u
const MOST_BYTES = 200

/**
 * The file of an address, as hosts find it that leave `.html` out of addresses.
 *
 * @param path of a page, see `src/shared/paths.ts`
 * @returns relative to the site's folder; undefined where a part of the path makes no plain name: hosts differ
 *   in what they do with it
 */
export function pageFile(path: string): string | undefined {
  if (path === '/') return 'index.html'
  const parts = path.slice(1).split('/').map(decodeURIComponent)
  const isPlain = (part: string) => PLAIN.test(part) && Buffer.byteLength(part) <= MOST_BYTES
  return parts.every(isPlain) ? `${parts.join('/')}.html` : undefined
}
