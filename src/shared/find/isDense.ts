/** Scripts without spaces between words, and the long vowel of katakana. */
const DENSE =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u

/** Whether a text begins in a script without spaces. */
export const isDense = (text: string): boolean => DENSE.test(text)
