import { extname } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { textType } from '../host/textTypes.ts'

/** The names that a file's compressed forms have. */
export const formsOf = (name: string): string[] => [`${name}.br`, `${name}.gz`]

/** A file that fits into a single packet arrives no sooner when it is smaller. */
const WORTH_BYTES = 1024

/**
 * How hard Brotli tries. The few files of the app are worth half a second: 7 % less to download before
 * the first view is live. At that quality a page of 40 KB takes 40 ms for 1 KB less; a site has thousands.
 */
const QUALITY_OF_APP = 11
const QUALITY = 6

/**
 * The compressed forms of a file, which hosts serve in its place.
 *
 * @param name the file's name, which says whether it is text
 * @returns names that end with `.br` and `.gz`, and their bytes; none where it does not pay
 */
export function compressText(name: string, bytes: Uint8Array): [name: string, bytes: Buffer][] {
  if (textType(name) === undefined || bytes.length < WORTH_BYTES) return []
  const forms: [string, Buffer][] = [
    [`${name}.br`, brotli(bytes, isOfApp(name) ? QUALITY_OF_APP : QUALITY)],
    [`${name}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })],
  ]
  return forms.filter(([, compressed]) => compressed.length < bytes.length)
}

const isOfApp = (name: string): boolean => ['.css', '.js'].includes(extname(name))

const brotli = (bytes: Uint8Array, quality: number): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
