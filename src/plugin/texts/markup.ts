/** Tags that break a line: the words on either side are two words. */
const BREAKING =
  /^(p|br|hr|div|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|blockquote|section|article|figcaption)$/i
/** The elements that people have written in capitals. Other names in capitals are words, such as `<IBM>`. */
const HTML =
  /^(a|abbr|acronym|address|article|aside|audio|b|base|bdi|bdo|big|blink|blockquote|body|br|button|canvas|caption|center|cite|code|dd|del|dfn|div|dl|dt|em|embed|figure|figcaption|font|footer|form|frame|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|meta|nav|noscript|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)$/i
/** Elements of HTML, of one's own, and of other languages: `span`, `my-element`, `o:p`. None has a full stop. */
const NAME = /^[a-z][a-z0-9-]*(:[a-z][a-z0-9-]*)?$/i
const ATTRIBUTE = /^\s+[\w:-]+\s*=/
const END = /[<>]/g

/**
 * A text without its tags and comments. What only looks like one stays: `<MSFT.O>`, `<005930.KS>`, `<IBM>`, `a <- b`. A
 * comment, a closing tag, or one with an attribute, that was cut in two at the end of the text goes as well.
 */
export function withoutTags(text: string): string {
  let plain = ''
  let from = 0
  let open = text.indexOf('<')
  const tagEnd = tagEnds(text)
  const codeEnd = codeEnds(text)
  while (open !== -1) {
    const tag = tagAt(text, open, tagEnd, codeEnd)
    if (tag !== undefined) {
      plain += text.slice(from, open) + tag.instead
      from = tag.end
    }
    open = text.indexOf('<', tag?.end ?? open + 1)
  }
  return from === 0 ? text : plain + text.slice(from)
}

interface Tag {
  readonly end: number
  /** What it leaves between the words on either side. */
  readonly instead: '' | ' '
}

/** The tag or comment that begins at a `<`. */
function tagAt(
  text: string,
  open: number,
  tagEnd: ReturnType<typeof tagEnds>,
  codeEnd: ReturnType<typeof codeEnds>,
): Tag | undefined {
  if (text.startsWith('<!--', open)) {
    const end = text.indexOf('-->', open + 4)
    return { end: end === -1 ? text.length : end + 3, instead: '' }
  }
  const end = tagEnd(open)
  if (text[end] === '<') return undefined
  const isWhole = end < text.length
  const [, slash, name = '', rest = ''] =
    /^(\/?)([^\s/]*)([\s\S]*)$/.exec(text.slice(open + 1, end)) ?? []
  const isDeclaration = isWhole && name.startsWith('!')
  const isElement =
    NAME.test(name) && (isWhole ? isTag(name, slash, rest) : slash || ATTRIBUTE.test(rest))
  if (!isDeclaration && !isElement) return undefined
  const code = isWhole && !slash ? codeEnd(name, end) : undefined
  if (code !== undefined) return { end: code, instead: ' ' }
  return { end: isWhole ? end + 1 : end, instead: BREAKING.test(name) ? ' ' : '' }
}

/** No tag that means well is longer; where one is, the first sign ends it, in quotes or not. */
const LONGEST_TAG = 2000

/**
 * Finds where a tag ends or the next one begins. What an attribute has in quotes may hold both signs. Positions only grow, and
 * what was looked through in vain is not looked through again, so that many tags stay cheap.
 */
function tagEnds(text: string): (open: number) => number {
  let inVain = 0
  return (open) => {
    END.lastIndex = open + 1
    const first = END.exec(text)?.index ?? text.length
    if (open < inVain) return first
    const end = unquotedEnd(text, open)
    if (text[end] === '>') return end
    inVain = end
    return first
  }
}

/** The first such sign that is in no quotes, or how far it was looked for. */
function unquotedEnd(text: string, open: number): number {
  let quote: string | undefined
  let last = ''
  const limit = Math.min(text.length, open + LONGEST_TAG)
  for (let at = open + 1; at < limit; at++) {
    const sign = text[at] ?? ''
    if (quote === undefined && (sign === '<' || sign === '>')) return at
    if (sign === quote) quote = undefined
    else if (quote === undefined && last === '=' && (sign === '"' || sign === "'")) quote = sign
    if (sign !== ' ') last = sign
  }
  return limit
}

/** Elements of which no reader of a page sees the text. */
const CODE = /^(script|style)$/i

/**
 * Finds where code ends, which goes with its tags. Positions only grow, so that many tags stay cheap.
 *
 * @returns undefined for other elements, and where none is closed
 */
function codeEnds(text: string): (name: string, from: number) => number | undefined {
  const closing = /<\/(?:script|style)\s*>/gi
  let found: RegExpExecArray | null | undefined
  return (name, from) => {
    if (!CODE.test(name)) return undefined
    if (found === undefined || (found !== null && found.index < from)) {
      closing.lastIndex = from
      found = closing.exec(text)
    }
    return found === null ? undefined : found.index + found[0].length
  }
}

/** Whether a text holds code, which is not shown. */
export const hasCode = (text: string): boolean => /<(script|style)\b[^<>]*>/i.test(text)

/** Whether a name in angle brackets is a tag: prose has no attributes, and only HTML is written in capitals. */
function isTag(name: string, slash: string | undefined, rest: string): boolean {
  if (slash || HTML.test(name) || ATTRIBUTE.test(rest)) return true
  return name === name.toLowerCase() && /^\s*(\/\s*)?$/.test(rest)
}
