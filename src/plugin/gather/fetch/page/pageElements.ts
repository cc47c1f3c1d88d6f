import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'

/** An element of a page: its name, what it says of itself, and its text. */
export interface PageElement {
  readonly name: string
  /** By names in lower case; the text of one that is not there is empty. */
  readonly get: (attribute: string) => string
  readonly text: () => string
}

/** Elements whose contents are no markup, and how these are read. */
const CONTENTS: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name): [string, Tokenizer['state']] => [
    name,
    TokenizerMode.RAWTEXT,
  ]),
  ...['title', 'textarea'].map((name): [string, Tokenizer['state']] => [
    name,
    TokenizerMode.RCDATA,
  ]),
])

/**
 * The elements of some names in a page, in its order. A tree is not made of them: 40 KB of markup that is crossed on purpose become a
 * gigabyte there.
 */
export function pageElements(html: string, names: ReadonlySet<string>): PageElement[] {
  const found: PageElement[] = []
  let open: { readonly name: string; readonly text: string[] } | undefined
  const take = ({ chars }: Token.CharacterToken) => void open?.text.push(chars)
  const ignore = () => undefined
  const handler: TokenHandler = {
    onStartTag: ({ tagName: name, attrs }) => {
      const contents = CONTENTS.get(name)
      if (contents !== undefined) tokenizer.state = contents
      if (!names.has(name)) return
      const text: string[] = []
      open = { name, text }
      const get = (attribute: string) => attrs.find((each) => each.name === attribute)?.value ?? ''
      found.push({ name, get, text: () => text.join('') })
    },
    onEndTag: ({ tagName }) => {
      if (tagName === open?.name) open = undefined
    },
    onCharacter: take,
    onWhitespaceCharacter: take,
    onNullCharacter: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onEof: ignore,
  }
  const tokenizer = new Tokenizer({}, handler)
  tokenizer.write(html, true)
  return found
}

/** The words of an attribute such as `rel`, in lower case. */
export const wordsOf = (value: string): readonly string[] => value.toLowerCase().split(/\s+/)

/** What addresses of a page are relative to: its `base`, else its own address. */
export function baseOf(elements: readonly PageElement[], pageUrl: string): string {
  const base = elements.find(({ name, get }) => name === 'base' && get('href') !== '')
  return URL.parse(base?.get('href').trim() ?? '', pageUrl)?.href ?? pageUrl
}
