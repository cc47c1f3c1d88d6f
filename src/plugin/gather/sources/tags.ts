import { decodeHTMLAttribute } from 'entities/decode'

/** A tag of a text that is meant to be XML, with its place. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty'
  /** In lower case, without the prefix of a namespace: programs write both. */
  readonly name: string
  /** Where it begins, and where what follows it does. */
  readonly start: number
  readonly end: number
  readonly attributes: ReadonlyMap<string, Attribute>
}

export interface Attribute {
  readonly value: string
  readonly start: number
}

/** What is not well-formed. */
export interface SyntaxFault {
  readonly at: number
  readonly found: string
  readonly fix: string
}

const OPENING = /<(?:!--|!\[CDATA\[|!|\?|\/?(?=[\p{L}_]))/gu
const NAME = /[\p{L}_][\p{L}\p{N}_.:-]*/uy
const ATTRIBUTE =
  /\s*([\p{L}_][\p{L}\p{N}_.:-]*)(?:\s*=\s*(?:"([^"]*)("?)|'([^']*)('?)|([^\s"'<>]+?)(?=\s|\/?>)))?/uy
const END = /\s*(\/?)>/y
/** What an attribute has that goes on into the next tag: its quote was not closed. */
const SWALLOWED = /[\r\n][^\S\r\n]*<|\/?>\s*<\/?outline/i
const STOP = /[<>]/g
/** An ampersand that begins no entity. */
const BARE = /&(?!#\d+;|#x[\da-f]+;|\w+;)/i

/**
 * The tags of a text, in their order, however badly it is written; comments, instructions and texts between tags are passed over.
 *
 * Reading such a text to change it in place takes the places of all that is in it, which parsers do not tell.
 */
export function tagsOf(text: string): { tags: Tag[]; faults: SyntaxFault[] } {
  const tags: Tag[] = []
  const faults: SyntaxFault[] = []
  for (let at = 0; ; ) {
    OPENING.lastIndex = at
    const opening = OPENING.exec(text)
    if (!opening) return { tags, faults }
    const start = opening.index
    const end = CLOSINGS.get(opening[0])
    if (end === undefined) {
      const tag = tagAt(text, start, faults)
      tags.push(tag)
      at = tag.end
      continue
    }
    const stop = text.indexOf(end, start + opening[0].length)
    if (stop < 0) faults.push({ at: start, found: UNCLOSED, fix: `write ${end} where it ends` })
    // What was never closed is passed over with its line, so that what follows is read.
    at = stop < 0 ? lineEnd(text, start) : stop + end.length
  }
}

const UNCLOSED = 'something that begins here and never ends'

const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
])

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function tagAt(text: string, start: number, faults: SyntaxFault[]): Tag {
  const isClosing = text[start + 1] === '/'
  NAME.lastIndex = start + (isClosing ? 2 : 1)
  const name = NAME.exec(text)?.[0] ?? ''
  const attributes = new Map<string, Attribute>()
  let at = NAME.lastIndex
  for (;;) {
    END.lastIndex = at
    const end = END.exec(text)
    if (end) {
      const kind = isClosing ? 'close' : end[1] === '/' ? 'empty' : 'open'
      return { kind, name: local(name), start, end: END.lastIndex, attributes }
    }
    const attribute = attributeAt(text, at, faults)
    if (attribute === undefined) break
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute)
    at = attribute.end
    if (attribute.endsTag) {
      const kind = text[at - 2] === '/' ? 'empty' : 'open'
      return { kind, name: local(name), start, end: at, attributes }
    }
  }
  return unclosed(text, { name: local(name), start, attributes, at, isClosing }, faults)
}

/** A tag that has no end, or something in it that does not belong there: it ends with what looks like an end on its line. */
function unclosed(
  text: string,
  tag: Pick<Tag, 'name' | 'start' | 'attributes'> & { at: number; isClosing: boolean },
  faults: SyntaxFault[],
): Tag {
  const { name, start, attributes, at, isClosing } = tag
  faults.push({
    at,
    found: `something in <${name}> that is no name="value"`,
    fix: 'write each value in quotes, and close the tag with > or />',
  })
  // The first of the two: to look for each in turn would go through all of the text, for each tag.
  STOP.lastIndex = at
  const stop = STOP.exec(text)
  const isEnd = stop?.[0] === '>'
  const end = stop ? stop.index + (isEnd ? 1 : 0) : text.length
  const kind = isClosing ? 'close' : isEnd && text[end - 2] !== '/' ? 'open' : 'empty'
  return { kind, name, start, end, attributes }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

function attributeAt(
  text: string,
  from: number,
  faults: SyntaxFault[],
): (Attribute & { name: string; end: number; endsTag: boolean }) | undefined {
  ATTRIBUTE.lastIndex = from
  const match = ATTRIBUTE.exec(text)
  if (!match) return undefined
  const [whole, written = '', double, doubleEnd, single, singleEnd, bare] = match
  const name = written.toLowerCase()
  const raw = double ?? single ?? bare ?? ''
  const end = from + whole.length
  const start = end - raw.length - (bare === undefined && raw !== '' ? 1 : 0)
  const isQuoted = double !== undefined || single !== undefined
  const isOpen = isQuoted && (!(doubleEnd || singleEnd) || SWALLOWED.test(raw))
  if (isOpen)
    return openAttribute(text, { name, written, raw, start: text.indexOf(raw, from) }, faults)
  if (BARE.test(raw)) {
    faults.push({ at: start, found: `a bare & in ${written}`, fix: 'write &amp; in its place' })
  }
  return { name, value: decodeHTMLAttribute(raw).trim(), start, end, endsTag: false }
}

/** An attribute whose quote is not closed: it ends with its line, and so does its tag. */
function openAttribute(
  text: string,
  { name, written, raw, start }: { name: string; written: string; raw: string; start: number },
  faults: SyntaxFault[],
) {
  faults.push({
    at: start,
    found: `a quote of ${written} that is not closed`,
    fix: 'close it with the quote that it begins with',
  })
  const value = raw.split(/\/?>|[\r\n]/, 1)[0] ?? ''
  const close = text.indexOf('>', start)
  const end = close < 0 ? text.length : close + 1
  return { name, value: decodeHTMLAttribute(value).trim(), start, end, endsTag: true }
}
