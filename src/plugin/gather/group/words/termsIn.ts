import { isDense } from '../../../../shared/find/isDense.ts'
import type { TermLanguage } from '../../../../shared/find/termLanguage.ts'
import { cutTerms, runsOf } from '../../../../shared/find/termsOf.ts'

/** A word of a text. */
export interface Term {
  /** Without case, accents and inflection: what words of two texts are the same by. */
  readonly key: string
  /** As it stands in the text. */
  readonly written: string
}

const HAS_DENSE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag)
  if (known) return known
  const made = new Intl.Segmenter(tag, { granularity: 'word' })
  segmenters.set(tag, made)
  return made
}

/**
 * A text in pieces, whose words follow one another and do not depend on the other pieces. Scripts without spaces are cut by
 * the dictionaries of `Intl.Segmenter`; the others as the search cuts them, which gives the same words in a tenth of the time.
 */
export function piecesOf(text: string, { tag }: TermLanguage): string[] {
  if (!HAS_DENSE.test(text)) return runsOf(text)
  const pieces: string[] = []
  for (const { segment, isWordLike } of segmenterOf(tag).segment(text)) {
    if (isWordLike) pieces.push(segment)
  }
  return pieces
}

/** The words of a piece: several in `l’état`. */
export function termsIn(piece: string, language: TermLanguage): Term[] {
  if (isDense(piece)) return [{ key: piece.normalize('NFKC'), written: piece }]
  return cutTerms(piece, language).map(({ term, start, end }) => ({
    key: term,
    written: piece.slice(start, end),
  }))
}
