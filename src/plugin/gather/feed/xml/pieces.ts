import { type Tag, tagAt } from './tags.ts'

/** What a document consists of besides text. */
export type Piece =
  | Tag
  /** What is in CDATA, word for word. */
  | { readonly what: 'cdata'; readonly text: string; readonly end: number }
  /** What a DOCTYPE declares between its brackets. */
  | { readonly what: 'doctype'; readonly subset: string; readonly end: number }
  /** Comments, instructions, other declarations. */
  | { readonly what: 'nothing'; readonly end: number }

const CDATA = '<![CDATA['

/**
 * What begins at a `<`; undefined where it is a sign like any other, and null where the text ends before it does.
 *
 * @param hasDoctype there was one already: no other is looked into
 */
export function pieceAt(text: string, open: number, hasDoctype: boolean): Piece | null | undefined {
  const next = text[open + 1]
  if (next === '?') return nothing(text.indexOf('>', open), 1)
  if (next !== '!') return tagAt(text, open)
  if (text.startsWith('<!--', open)) return nothing(text.indexOf('-->', open + 4), 3)
  if (text.startsWith(CDATA, open)) return cdata(text, open + CDATA.length)
  return declaration(text, open, hasDoctype)
}

const nothing = (at: number, length: number): Piece | null =>
  at === -1 ? null : { what: 'nothing', end: at + length }

/** Where a section is not closed, all that is left belongs to it; it may be what is left of it. */
function cdata(text: string, from: number): Piece {
  const end = text.indexOf(']]>', from)
  if (end === -1) return { what: 'cdata', text: text.slice(from), end: text.length + 1 }
  return { what: 'cdata', text: text.slice(from, end), end: end + 3 }
}

/** No list of entities that means well is longer. */
const LONGEST = 200_000

/** A DOCTYPE, of which only the entities are of interest. */
function declaration(text: string, open: number, hasDoctype: boolean): Piece | null {
  const close = text.indexOf('>', open)
  if (hasDoctype || !/^<!doctype$/i.test(text.slice(open, open + 9))) return nothing(close, 1)
  const bracket = text.slice(open, close === -1 ? text.length : close).indexOf('[')
  if (bracket === -1) return nothing(close, 1)
  const subset = text.slice(open + bracket + 1, open + bracket + LONGEST)
  const end = /\]\s{0,100}>/.exec(subset)
  if (end === null) return close === -1 ? null : { what: 'doctype', subset: '', end: close + 1 }
  return {
    what: 'doctype',
    subset: subset.slice(0, end.index),
    end: open + bracket + 1 + end.index + end[0].length,
  }
}
