/** What a picture may be, by the ending of its name. */
export type PictureType = 'jpg' | 'png' | 'gif' | 'webp' | 'avif'

/** What each begins with, as Latin-1; of two formats the brand stands after four bytes of length. */
const SIGNATURES: Readonly<Record<PictureType, RegExp>> = {
  jpg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF.{4}WEBP/s,
  avif: /^.{4}ftyp(?:avif|avis)/s,
}

/** All endings that pictures are kept with. */
export const PICTURE_TYPES = Object.keys(SIGNATURES)

/** The type of a picture by its bytes: what a host says of it, or its name, may be wrong. Undefined for all else. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const start = startOf(bytes)
  for (const type of ['jpg', 'png', 'gif', 'webp', 'avif'] as const) {
    if (SIGNATURES[type].test(start)) return type
  }
  return undefined
}

/** What bytes that are no picture are, in words. */
export function otherType(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'nothing'
  const start = startOf(bytes)
  if (/<svg[\s>]/i.test(start)) return 'an SVG, which may hold more than a picture'
  if (/^\s*(?:\xef\xbb\xbf)?<(?:!doctype html|html|head|body)/i.test(start)) return 'a page'
  return 'something that is none of JPEG, PNG, GIF, WebP and AVIF'
}

const startOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1')
