import { foldCharacter } from '../../shared/find/foldCharacter.ts'

/** A character with its marks, or marks by themselves. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu
/** What stands between words. */
const GAP = /[\s\p{P}\p{S}]/u

const ASCII = /^[\0-\x7f]*$/
const ASCII_GAPS = /[^a-z0-9]+/g

/** Names that were folded before: they are the same at each letter that is typed. */
const known = new Map<string, string>()
const MOST_KNOWN = 10_000

/**
 * A text as it is compared: without case, accents and width, its words parted by single spaces. Signs are no part of words.
 */
export function fold(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size > MOST_KNOWN) known.clear()
  const folded = ASCII.test(text)
    ? text.toLowerCase().replace(ASCII_GAPS, ' ').trimStart()
    : foldedParts(text).folded
  known.set(text, folded)
  return folded
}

/** The same, and for each character of it, and for its end, where it stands in the text. */
export function foldedParts(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const letters = foldCharacter(cluster)
    const isGap = letters === '' && GAP.test(cluster)
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
