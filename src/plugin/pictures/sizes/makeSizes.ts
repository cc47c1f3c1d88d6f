import { hash } from 'node:crypto'
import type { Sharp } from 'sharp'
import { Unfetched } from '../fetch/failure.ts'
import {
  AVIF,
  AVIF_OF_DRAWINGS,
  JPEG,
  LEAST_SIDE,
  MOST_PIXELS,
  SECONDS,
  type Size,
  SMALL,
  shownSize,
  WEBP,
  widthsOf,
} from './recipe.ts'

/** The files that a picture is made into, and what is said of it. */
export interface Made extends Size {
  /** Made from all bytes: the same name is the same picture. */
  readonly name: string
  /** Of which there is an AVIF and a WebP each; none of what is shown small, which is one WebP. */
  readonly widths: readonly number[]
  /** The color that most of it has; none where it lets light through. */
  readonly color: string | undefined
  /** By what their names have behind the picture's. */
  readonly files: ReadonlyMap<string, Buffer>
}

/** What the name of the JPEG ends in that programs without sizes show. */
export const WHOLE = '.jpg'

/** What a picture is used as. */
export type Use = 'picture' | keyof typeof SMALL

/**
 * Makes a picture in the sizes that views show. What a camera wrote beside the pixels, such as a place, goes.
 *
 * @throws Error where it cannot be read as a picture, or is only a point or a line
 */
export async function makeSizes(bytes: Buffer, use: Use): Promise<Made> {
  const { default: sharp } = await import('sharp')
  const open = () =>
    sharp(bytes, { autoOrient: true, failOn: 'error', limitInputPixels: MOST_PIXELS }).timeout({
      seconds: SECONDS,
    })
  if (use === 'icon') return madeSmall(open, SMALL.icon)
  const { autoOrient, format } = await open().metadata()
  if (Math.min(autoOrient.width, autoOrient.height) < LEAST_SIDE) throw tooSmall(autoOrient)
  if (use === 'thumbnail') return madeSmall(open, SMALL.thumbnail)
  const avif = format === 'png' || format === 'gif' ? AVIF_OF_DRAWINGS : AVIF
  const size = shownSize(autoOrient)
  const { isOpaque, dominant } = await open().resize({ width: 64, height: 64, fit: 'fill' }).stats()
  const forms = widthsOf(size).flatMap((width): [string, () => Sharp][] => {
    const sized = () => open().resize({ width, height: heightAt(width, size), fit: 'fill' })
    return [
      [`-${width}.avif`, () => sized().avif(avif)],
      [`-${width}.webp`, () => sized().webp(WEBP)],
    ]
  })
  const whole = () =>
    open()
      .resize({ ...size, fit: 'fill' })
      .flatten({ background: '#fff' })
  const files = await made([...forms, [WHOLE, () => whole().jpeg(JPEG)]])
  return {
    ...size,
    name: nameOf(files),
    widths: widthsOf(size),
    color: isOpaque ? hexOf(dominant) : undefined,
    files,
  }
}

const tooSmall = ({ width, height }: Size): Unfetched =>
  new Unfetched({
    kind: 'picture',
    reason: `has ${width} × ${height} pixels, too few for a picture`,
  })

async function madeSmall(
  open: () => Sharp,
  { side, quality }: (typeof SMALL)[keyof typeof SMALL],
): Promise<Made> {
  const { data, info } = await open()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality })
    .toBuffer({ resolveWithObject: true })
  const files = new Map([['.webp', data]])
  const { width, height } = info
  return { name: nameOf(files), width, height, widths: [], color: undefined, files }
}

/** One after the other: several pictures are made at a time. */
async function made(forms: readonly [string, () => Sharp][]): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const [ending, form] of forms) files.set(ending, await form().toBuffer())
  return files
}

const heightAt = (width: number, { width: whole, height }: Size): number =>
  Math.max(1, Math.round((height * width) / whole))

const nameOf = (files: ReadonlyMap<string, Buffer>): string =>
  hash('sha256', Buffer.concat([...files.values()])).slice(0, 16)

const hexOf = ({ r, g, b }: { r: number; g: number; b: number }): string =>
  `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
