import type { Query } from '../query.ts'

/** Of shorter words too many others are one letter away. */
const SHORTEST = 4
/** Words of this length may have two mistakes. */
const LONG = 8

/** In how many stories terms are. */
export type TermCounts = ReadonlyMap<string, number>

/** How many mistakes are taken for such in a word. */
export const mistakesIn = (term: string): number =>
  term.length < SHORTEST || /\p{N}/u.test(term) ? 0 : term.length < LONG ? 1 : 2

/**
 * The word that was meant, where a word is in no story: of those that are few mistakes away the one with the fewest, then the
 * one in most stories. Undefined where none is near.
 */
export function nearestTerm(term: string, candidates: TermCounts): string | undefined {
  const most = mistakesIn(term)
  let best: { term: string; distance: number; count: number } | undefined
  for (const [candidate, count] of candidates) {
    const distance = distanceUpTo(term, candidate, Math.min(most, best?.distance ?? most))
    if (distance === undefined || distance === 0) continue
    if (!best || distance < best.distance || count > best.count) {
      best = { term: candidate, distance, count }
    }
  }
  return best?.term
}

/**
 * How many letters were left out, added, exchanged for others or for their neighbours; undefined where these are more than
 * `most`.
 */
export function distanceUpTo(from: string, to: string, most: number): number | undefined {
  if (most === 0 || Math.abs(from.length - to.length) > most) return undefined
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const exchanged = from[i - 1] === to[j - 1] ? 0 : 1
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + exchanged,
      )
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    before = last
    last = row
    if (Math.min(...row) > most) return undefined
  }
  const distance = last[to.length] ?? 0
  return distance <= most ? distance : undefined
}

/** A query with other words in the place of some. */
export function withTerms(query: Query, others: ReadonlyMap<string, string>): Query {
  switch (query.kind) {
    case 'all':
    case 'any':
      return { ...query, queries: query.queries.map((part) => withTerms(part, others)) }
    case 'not':
      return { ...query, query: withTerms(query.query, others) }
    case 'term':
      return { ...query, term: others.get(query.term) ?? query.term }
    case 'phrase':
      return { ...query, terms: query.terms.map((term) => others.get(term) ?? term) }
    default:
      return query
  }
}
