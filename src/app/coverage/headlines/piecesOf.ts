import type { Token } from './tokensOf.ts'

/** `shared`: many headlines say it; `own`: one alone; `some`: what is neither; `number`: others have another number there. */
export type PieceKind = 'shared' | 'some' | 'own' | 'number'

/** A part of a headline. All of them together are the headline. */
export interface Piece {
  readonly text: string
  readonly kind: PieceKind
}

interface Said {
  /** Of a word or number. */
  readonly kindOf: (token: Token) => PieceKind
  /** Keys of its numbers that differ from those of others. */
  readonly numbers: ReadonlySet<string>
  /** Whether it has any word in common with others. */
  readonly hasShared: boolean
}

/** A headline in as few pieces as there can be: what says little by itself goes with what stands on both sides of it. */
export function piecesOf(tokens: readonly Token[], said: Said): Piece[] {
  const kinds = tokens.map((token): PieceKind | undefined => {
    if (token.kind === 'number' && said.numbers.has(token.key)) return 'number'
    if (token.kind !== 'word' && token.kind !== 'number') return undefined
    const kind = said.kindOf(token)
    return kind === 'own' && !said.hasShared ? 'some' : kind
  })
  // "nearly 500" is one number.
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tokens[i]?.kind !== 'about') continue
    const next = kinds[i + 1] ?? (tokens[i + 1]?.text.trim() === '' ? kinds[i + 2] : undefined)
    if (next === 'number') kinds.splice(i, 2, 'number', kinds[i + 1] ?? 'number')
  }
  const pieces: Piece[] = []
  for (const [i, { text }] of tokens.entries()) {
    const kind = kinds[i] ?? between(kinds, i)
    const last = pieces.at(-1)
    if (last?.kind === kind) pieces.splice(-1, 1, { text: last.text + text, kind })
    else pieces.push({ text, kind })
  }
  return pieces
}

/** What stands between two pieces of one kind is of that kind; at an end, of the only one beside it, where that is quiet. */
function between(kinds: readonly (PieceKind | undefined)[], at: number): PieceKind {
  const before = kinds.slice(0, at).findLast((kind) => kind !== undefined)
  const after = kinds.slice(at + 1).find((kind) => kind !== undefined)
  if (before === after) return before === 'number' ? 'some' : (before ?? 'some')
  return (before ?? after) === 'shared' && (before === undefined || after === undefined)
    ? 'shared'
    : 'some'
}
