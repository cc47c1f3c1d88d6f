import { foldCharacter } from '../../shared/find/foldCharacter.ts'

/** A character with its marks, or what stands between words. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/**
 * A text as it is compared: without case, accents and width, its words parted by single spaces. Signs are no part of words.
 */
export const fold = (text: string): string => foldedParts(text).folded

/** The same, and for each character of it, and for its end, where it stands in the text. */
export function foldedParts(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const letters = foldCharacter(cluster)
    const isGap = letters === '' && /[\s\p{P}\p{S}]/u.test(cluster)
    if (isGap && (folded === '' || folded.endsWith(' '))) continue
    for (const letter of isGap ? ' ' : letters) {
      // Some take two units of UTF-16.
      for (let unit = 0; unit < letter.length; unit++) places.push(index)
      folded += letter
    }
  }
  places.push(text.length)
  return { folded, places }
}
