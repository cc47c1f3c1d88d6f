import { isDense } from '../isDense.ts'
import type { Query, TextField } from '../query.ts'
import type { TermLanguage } from '../termLanguage.ts'
import { type Cut, cutTerms } from '../termsOf.ts'

/** From this many letters on (a syllable of Hangul has two or three) a word stands for longer ones as well: of "ai" there would be "air" and "aim". */
export const SHORTEST_BEGINNING = 3

/** How a text is looked for. */
export interface Asked {
  readonly language: TermLanguage
  /** Where; undefined: anywhere. */
  readonly field: TextField | undefined
}

/**
 * What a word stands for: itself in all its forms, and longer words that begin with it. A word with signs in it, such as
 * "self-driving", and a text without spaces stand for its parts beside one another.
 *
 * @param isOpen the reader may still be typing it
 */
export function wordQuery(text: string, asked: Asked, isOpen: boolean): Query {
  const cuts = askedCuts(text, asked)
  const [only] = cuts
  if (!only) return { kind: 'all', queries: [] }
  if (cuts.length === 1) return oneWord(only, text, asked)
  const parts = phrase(cuts, asked)
  return anyOf([parts, ...(isOpen ? unfinished(cuts, text, asked) : []), ...joined(text, asked)])
}

/** What a text in quotation marks stands for: its words beside one another; a single word without longer ones. */
export function phraseQuery(text: string, asked: Asked, isOpen: boolean): Query {
  const cuts = askedCuts(text, asked)
  const [only] = cuts
  if (!only) return { kind: 'all', queries: [] }
  if (isOpen) return wordQuery(text, asked, isOpen)
  return cuts.length === 1 ? term(only.term, asked) : phrase(cuts, asked)
}

/** What is excluded: a word in all its forms, and no longer one, or -art would take the artificial away. */
export const excludedQuery = (text: string, asked: Asked): Query => phraseQuery(text, asked, false)

/** One of some; that one where there is only one. */
export function anyOf(queries: readonly Query[]): Query {
  const [only] = queries
  return queries.length === 1 && only ? only : { kind: 'any', queries }
}

/** Terms without the last single characters of runs that the index has for single characters alone. */
function askedCuts(text: string, { language }: Asked): Cut[] {
  const cuts = cutTerms(text, language)
  return cuts.filter(({ start, end }, i) => {
    const before = cuts[i - 1]
    return !(before && before.end === end && before.start < start)
  })
}

const term = (text: string, { field }: Asked, isPrefix = false): Query => ({
  kind: 'term',
  term: text,
  isPrefix,
  field,
})

const phrase = (cuts: readonly Cut[], { field }: Asked): Query => ({
  kind: 'phrase',
  terms: cuts.map((cut) => cut.term),
  field,
})

function oneWord(cut: Cut, text: string, asked: Asked, shortest = SHORTEST_BEGINNING): Query {
  const typed = unstemmed(text.slice(cut.start, cut.end), asked)
  const [, letters, digits] = LETTERS_AND_DIGITS.exec(typed) ?? []
  if (letters && digits) {
    const parts = { kind: 'phrase', terms: [letters, digits], field: asked.field } as const
    return anyOf([term(cut.term, asked), parts])
  }
  if (!isBeginning(typed, shortest, asked)) return term(cut.term, asked)
  const stems = [...new Set([cut.term, ...stemsOfLonger(typed, asked)])]
  const others = stems.filter((stem) => !stem.startsWith(typed)).map((stem) => term(stem, asked))
  return anyOf([...others, term(typed, asked, true)])
}

/** Whether letters may be the beginning of a word: numbers are not; of texts without spaces a single character is. */
function isBeginning(typed: string, shortest: number, { language }: Asked): boolean {
  if (isDense(typed)) return cutTerms(typed, language).length === 1
  return /[\p{L}\p{M}]$/u.test(typed) && Array.from(typed.normalize('NFD')).length >= shortest
}

/** "GPT4" is also written "GPT-4". */
const LETTERS_AND_DIGITS = /^(\p{L}+)([\p{N}.]+)$/u

/** As the index would have it without inflection. */
const unstemmed = (text: string, { language }: Asked): string =>
  cutTerms(text, { ...language, stem: SAME })[0]?.term ?? ''
const SAME = (word: string): string => word

/** Who types "computin" will end at "computing", whose stem is shorter. */
const stemsOfLonger = (typed: string, { language }: Asked): string[] =>
  language.endings
    .map((ending) => language.stem(typed + ending))
    .filter((stem) => typed.startsWith(stem))

/** All but the last part, and the last one as a beginning. */
function unfinished(cuts: readonly Cut[], text: string, asked: Asked): Query[] {
  const last = cuts.at(-1)
  if (!last) return []
  // Beside other words the beginning of a word may be shorter.
  const beginning = oneWord(last, text, asked, 2)
  if (beginning.kind === 'term' && !beginning.isPrefix) return []
  const before = cuts.slice(0, -1)
  const [only] = before
  const first = before.length === 1 && only ? term(only.term, asked) : phrase(before, asked)
  return [{ kind: 'all', queries: [first, beginning] }]
}

/** "e-mail" and "GPT-4" are also written as one word. */
function joined(text: string, asked: Asked): Query[] {
  if (!/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+$/u.test(text)) return []
  const [cut, more] = cutTerms(text.replaceAll('-', ''), asked.language)
  return cut && !more ? [term(cut.term, asked)] : []
}
