/** A tag as it stands in a text. */
export interface Tag {
  readonly what: 'tag'
  /** Behind its `>`. */
  readonly end: number
  readonly name: string
  readonly isClosing: boolean
  /** `<name/>` */
  readonly isEmpty: boolean
  /** What stands between its name and its end. */
  readonly rest: string
}

const NAME = /[\p{L}_:][\p{L}\p{N}_:.·-]*/uy

/** The tag that begins at a `<`; undefined where none does, and null where the text ends in the middle of it. */
export function tagAt(text: string, open: number): Tag | null | undefined {
  const isClosing = text[open + 1] === '/'
  NAME.lastIndex = open + (isClosing ? 2 : 1)
  const name = NAME.exec(text)?.[0]
  if (name === undefined) return open + 1 >= text.length ? null : undefined
  const from = NAME.lastIndex
  const close = endOf(text, from)
  if (close === -1) return null
  if (text[close] === '<') return undefined
  const isEmpty = text[close - 1] === '/' && !isClosing
  const rest = text.slice(from, isEmpty ? close - 1 : close)
  // `<you@example.org>`: an address, no tag.
  if (/^[^\s/]/.test(rest)) return undefined
  return { what: 'tag', end: close + 1, name, isClosing, isEmpty, rest }
}

/** Where a tag ends, or where the next one begins before it does; -1 where the text ends before. Quotes may hold a `>`. */
function endOf(text: string, from: number): number {
  let plain = -1
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '>') return at
    if (sign === '<') return plain === -1 ? at : plain
    if (sign !== '"' && sign !== "'") continue
    // In XML there is no `<` in quotes: where one comes before they are closed, the sign was none that opens.
    for (at++; at < text.length && text[at] !== sign; at++) {
      if (text[at] === '<') return plain === -1 ? at : plain
      if (text[at] === '>' && plain === -1) plain = at
    }
    if (at < text.length) plain = -1
  }
  return plain
}

const ATTRIBUTE = /([^\s=/>"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** The attributes in what a tag has behind its name; those without a value have an empty one. */
export function* attributesIn(rest: string): Generator<readonly [name: string, value: string]> {
  if (rest.trim() === '') return
  for (const [, name = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    yield [name, double ?? single ?? bare ?? '']
  }
}
