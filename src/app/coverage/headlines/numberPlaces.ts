import type { Token } from './tokensOf.ts'

/** A number where it stands in a headline. */
export interface NumberPlace {
  readonly key: string
  readonly value: number
  readonly sign: string
  readonly digits: string
  /** With "about" and the like before it. */
  readonly written: string
  /** The words before and after it that say anything. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** Up to two such words on each side. */
  readonly near: readonly string[]
}

/** @param tokens with stems as keys of words */
export const numberPlaces = (tokens: readonly Token[]): NumberPlace[] =>
  tokens.flatMap(({ kind, key, value, sign, text }, i): NumberPlace[] => {
    if (kind !== 'number' || value === undefined) return []
    const before = tokens.slice(0, i)
    const isPart = (token: Token) => token.kind === 'about' || token.text.trim() === ''
    const start = before.findLastIndex((token) => !isPart(token)) + 1
    const words = { before: wordsOf(before), after: wordsOf(tokens.slice(i + 1)) }
    const about = before.slice(start).map((token) => token.text)
    return [
      {
        key,
        value,
        sign,
        digits: text,
        written: `${about.join('')}${text}`.trim(),
        before: words.before.at(-1),
        after: words.after[0],
        near: [...words.before.slice(-NEAR), ...words.after.slice(0, NEAR)],
      },
    ]
  })

const NEAR = 2

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ kind, key }) => (kind === 'word' ? [key] : []))
