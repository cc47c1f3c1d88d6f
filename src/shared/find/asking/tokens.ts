/** What a question is made of, before anything is known of what it means. */
export type Token =
  | { readonly kind: 'close' }
  | { readonly kind: 'or' }
  | { readonly kind: 'open'; readonly isExcluded: boolean }
  /** `NOT`, which other searches have for the minus: it belongs to what is after it. */
  | { readonly kind: 'not' }
  | {
      readonly kind: 'item'
      /** A minus is before it. */
      readonly isExcluded: boolean
      /** What is before a colon; undefined where there is none. */
      readonly operator: string | undefined
      /** A word or, in quotation marks, several; empty where an operator has nothing after it. */
      readonly text: string
      readonly isQuoted: boolean
      /** It is the last one, and nothing says that the reader is done with it. */
      readonly isOpen: boolean
    }
export type Item = Extract<Token, { readonly kind: 'item' }>

/** Nobody asks for more; beyond it is a text that was pasted. */
const MOST_TOKENS = 64
const LONGEST = 2000

/** Signs that other languages and keyboards have for those of the query language. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»「」『』＂〝〞]/g, '"'],
  [/：/g, ':'],
  [/（/g, '('],
  [/）/g, ')'],
  [/｜/g, '|'],
  [/(?<![^\s("])[‐‑‒–—−－](?=\S)/g, '-'],
]

/** `AND`, which other searches have, says nothing: all words have to be there in any case. */
const TOKEN =
  /\s+|AND(?=[\s(]|$)|(-*\(|\))|(\||OR(?=[\s(]|$))|(NOT(?=[\s(]|$))|(-*)(?:(\p{L}+):(?!\/\/))?(?:"([^"]*)("?)|([^\s"()|]*))/uy

/**
 * Cuts what a reader has typed at spaces, quotation marks and parentheses; a quotation mark that is never closed goes on
 * to the end.
 *
 * @returns at most as many as anybody asks for, and whether there are more
 */
export function tokensOf(typed: string): { tokens: Token[]; isCut: boolean } {
  const text = SIGNS.reduce((all, [sign, ours]) => all.replace(sign, ours), typed.slice(0, LONGEST))
  const tokens: Token[] = []
  let at = 0
  while (at < text.length && tokens.length < MOST_TOKENS) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    // What no rule takes is passed over: a stray sign.
    at = found && TOKEN.lastIndex > at ? TOKEN.lastIndex : at + 1
    const token = found && tokenOf(found, at === text.length)
    if (token) tokens.push(token)
  }
  return { tokens, isCut: at < text.length || typed.length > LONGEST }
}

function tokenOf(found: RegExpExecArray, isLast: boolean): Token | undefined {
  const [, parenthesis, or, not, minus = '', operator, quoted, quote, word = ''] = found
  if (parenthesis === ')') return { kind: 'close' }
  if (parenthesis) return { kind: 'open', isExcluded: parenthesis !== '(' }
  if (or) return { kind: 'or' }
  if (not) return { kind: 'not' }
  const text = quoted ?? word
  if (operator === undefined && text.trim() === '') return undefined
  return {
    kind: 'item',
    isExcluded: minus !== '',
    operator,
    text,
    isQuoted: quoted !== undefined,
    isOpen: isLast && quote !== '"',
  }
}
