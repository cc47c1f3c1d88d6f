import { differingNumbers, type NumberedHeadline } from './differingNumbers.ts'
import { type Piece, piecesOf } from './piecesOf.ts'
import { stemsOf } from './stems.ts'
import { type Headline, type Token, tokensOf } from './tokensOf.ts'

export interface ComparedHeadlines {
  /** The pieces of each headline, in the order in which they came. */
  readonly pieces: readonly (readonly Piece[])[]
  /** Numbers that differ, as they are written: those that stand against one another together, the smallest first. */
  readonly numbers: readonly (readonly string[])[]
  /** Whether there is anything to compare: two headlines that differ and have a word in common. */
  readonly isUseful: boolean
}

/** A word that so many say is shared, however many headlines there are. */
const MANY = 4

/**
 * What headlines of one story have in common, what only one of them says, and which numbers differ. The same headline counts
 * once, however many have it. Of one that has no word in common with the others none stands out: all of them would.
 *
 * In what order they come never matters.
 */
export function compareHeadlines(headlines: readonly Headline[]): ComparedHeadlines {
  const all = keyed(headlines.map(tokensOf)).map((tokens) => ({ tokens, said: saidOf(tokens) }))
  const distinct = [...new Map(all.map((each) => [each.said.join(' '), each])).values()]
  const counts = new Map<string, number>()
  for (const key of distinct.flatMap(({ said }) => [...new Set(said)]))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  const differing = differingNumbers(distinct)
  const many = Math.max(2, Math.min(Math.ceil(distinct.length / 2), MANY))
  const kindOf = ({ key }: Token) => {
    const count = counts.get(key) ?? 0
    return count >= many ? 'shared' : count === 1 && distinct.length > 1 ? 'own' : 'some'
  }
  return {
    pieces: all.map(({ tokens, said }) =>
      piecesOf(tokens, {
        kindOf,
        numbers: differing.byHeadline.get(said.join(' ')) ?? new Set(),
        hasShared: said.some((key) => (counts.get(key) ?? 0) > 1),
      }),
    ),
    numbers: differing.groups,
    isUseful: [...counts.values()].some((count) => count > 1) && distinct.length > 1,
  }
}

/** What a headline says: the keys of its words and numbers, in their order. */
const saidOf = (tokens: NumberedHeadline['tokens']): string[] =>
  tokens.flatMap(({ kind, key }) => (kind === 'word' || kind === 'number' ? [key] : []))

/** The same, with stems as keys: endings make no difference. */
function keyed(headlines: readonly Token[][]): Token[][] {
  const words = headlines.flat().filter(({ kind }) => kind === 'word')
  const stems = stemsOf(words.map(({ key }) => key))
  return headlines.map((tokens) =>
    tokens.map((token) =>
      token.kind === 'word' ? { ...token, key: stems.get(token.key) ?? token.key } : token,
    ),
  )
}
