import { byCodeUnit } from '../../../shared/byCodeUnit.ts'

/** So short a word may begin any other one. */
const LEAST = 4
/** So many letters an ending may have. */
const ENDING = 3

/**
 * What words have in common that differ in their ending alone: "hack", "hacks" and "hacked" are one. It is found among the
 * words themselves, so that it works in languages for which nobody has listed the endings: a word is another one with an
 * ending where it begins with it, and has up to three letters more.
 *
 * @param words as `foldWord` gives them
 * @returns the stem of each
 */
export function stemsOf(words: Iterable<string>): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  let stem = ''
  // "study" is the stem of "studies".
  const sorted = [...new Set(words)]
    .map((word) => ({ word, letters: word.replace(/y$/, 'i') }))
    .sort((a, b) => byCodeUnit(a.letters, b.letters) || byCodeUnit(a.word, b.word))
  for (const { word, letters } of sorted) {
    const isKin =
      stem.length >= LEAST && letters.startsWith(stem) && letters.length - stem.length <= ENDING
    if (!isKin) stem = letters
    stems.set(word, stem)
  }
  return stems
}
