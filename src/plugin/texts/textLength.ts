/** A Chinese character is about a word, a sign for a syllable about two letters. */
const WORD_SIGN = /\p{Ideographic}/u
const SYLLABLE_SIGN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Ethiopic}\p{Script=Yi}\p{Script=Cherokee}]/u
const WORD = 3
const SYLLABLE = 2

/**
 * Whether a text says no more than so many letters of an alphabet do, by what it is written in.
 *
 * @param text plain text
 */
export function isAsShortAs(letters: number, text: string): boolean {
  // Two units are one character at most, and most texts are far from the limit.
  if (text.length > letters * 2) return false
  let length = 0
  for (const character of text) length += lettersOf(character)
  return length <= letters
}

function lettersOf(character: string): number {
  if (character < '\u1100') return 1
  if (WORD_SIGN.test(character)) return WORD
  return SYLLABLE_SIGN.test(character) ? SYLLABLE : 1
}
