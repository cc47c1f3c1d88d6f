/** The size that a picture gets at most: what is larger fills the widest place twice over. */
export const LARGEST = { width: 1200, height: 1600 }
/**
 * Beside the largest, in pixels. The narrow one fills a square of 104 pixels on a fine screen, whose picture is twice as wide
 * as what is seen of it; the other a phone, or half of a column.
 */
const WIDTHS = [384, 768]
/** Narrower by less than this a picture saves too little. */
const WORTH = 0.8

/**
 * What is shown small is made once. Icons are shown at 20 pixels, at three times of that on the finest screens; pictures of reports
 * at up to 96, of which there are so many that no host would take several files of each.
 */
export const SMALL = {
  icon: { side: 60, quality: 90 },
  thumbnail: { side: 320, quality: 72 },
}

/** Of photographs: with more effort (2) it takes five times as long, and as many bytes. */
export const AVIF = { quality: 50, effort: 0 }
/** Of drawings, whose edges suffer without it. */
export const AVIF_OF_DRAWINGS = { ...AVIF, effort: 2 }
export const WEBP = { quality: 72 }
/** For feeds, link previews and old browsers. */
export const JPEG = { quality: 78, progressive: true }

/** So many pixels a picture may have before it is made smaller: a file of some kilobytes can hold thousands of millions. */
export const MOST_PIXELS = 50_000_000
/** What is narrower or lower is no picture: hosts send one pixel in the place of a lost one, or to count readers. */
export const LEAST_SIDE = 16
/** So long making one size may take. */
export const SECONDS = 30

/** Raised wherever a picture would be made otherwise than before. */
export const RECIPE = 'recipe-2'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of a picture as it is shown: it is never made larger. */
export function shownSize({ width, height }: Size): Size {
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height)
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

/** The widths that a picture is made in, narrow ones first. */
export const widthsOf = ({ width }: Size): number[] => [
  ...WIDTHS.filter((each) => each < width * WORTH),
  width,
]
