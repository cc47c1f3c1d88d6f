import { foldCharacter } from '../../../shared/find/foldCharacter.ts'
import { isDense } from '../../../shared/find/isDense.ts'

/** A character with its marks. */
const CLUSTER = /\P{M}\p{M}*/gu

/** What makes "C++" and "C#" other words than "C". */
const SIGN = /(?<=\p{L})(?:\+\+|#)(?![\p{L}\p{N}])/gu

const folded = new Map<string, string>()
const MOST_KEPT = 5000

/**
 * A text as words are looked for in it: without case, accents and width, a space on either side of each word. Scripts without
 * spaces are one word from their first character to their last.
 */
export function foldWords(text: string): string {
  const before = folded.get(text)
  if (before !== undefined) return before
  if (folded.size > MOST_KEPT) folded.clear()
  const words = fold(text.normalize('NFKC'))
  folded.set(text, words)
  return words
}

function fold(text: string): string {
  const signs = new Map([...text.matchAll(SIGN)].map(({ 0: sign, index }) => [index, sign]))
  let words = ' '
  let wasDense = false
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const letters = foldCharacter(cluster)
    const sign = signs.get(index)
    if (sign !== undefined) words += sign
    else if (letters !== '') {
      const isNowDense = isDense(letters)
      const isNew = isNowDense !== wasDense && !words.endsWith(' ')
      words += `${isNew ? ' ' : ''}${letters}`
      wasDense = isNowDense
    } else if (!JOINS.test(cluster) && !words.endsWith(' ')) words += ' '
  }
  return words.endsWith(' ') ? words : `${words} `
}

/** What is within a word and not to be seen: a soft hyphen, what joins letters. */
const JOINS = /^(?:\u00ad|\u200c|\u200d|\u2060|ـ)/u

/**
 * Whether a text has a word or phrase, whole: "art" is not in "start". In scripts without spaces it may be anywhere.
 *
 * @param phrase as `foldWords` gives it
 */
export function hasWords(text: string, phrase: string): boolean {
  const words = phrase.trim()
  if (words === '') return false
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0)
  const last = Array.from(words).at(-1) ?? ''
  return foldWords(text).includes(`${isDense(first) ? '' : ' '}${words}${isDense(last) ? '' : ' '}`)
}
