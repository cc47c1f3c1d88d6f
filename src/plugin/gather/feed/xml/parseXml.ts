import type { XmlElement } from './element.ts'
import { type Budget, decoded, type Entities, entitiesIn } from './entities.ts'
import { fullName, type Scope } from './namespaces.ts'
import { attributesIn, type Tag, tagAt } from './tags.ts'
import { closesBefore } from './unclosed.ts'

/** Elements that lie deeper are left out, with their text; and no more are read than that, so that no text takes all memory. */
const DEEPEST = 200
const MOST = 500_000

/** What was read of a document, however broken it is. */
export interface XmlDocument {
  /** Elements that lie in no other. There is one in a sound document. */
  readonly roots: readonly XmlElement[]
  /** Elements that were open where the text ends, the outermost first. */
  readonly open: readonly XmlElement[]
  /** The text ends in a tag, a comment or a CDATA section, or it has more elements than are read. */
  readonly isCutOff: boolean
}

interface OpenElement extends XmlElement {
  readonly scope: Scope | undefined
}

interface State {
  readonly text: string
  readonly top: OpenElement
  readonly stack: OpenElement[]
  /** Prefixes that the feed's own words have, by its outermost element. */
  readonly own: Set<string>
  /** Elements that are open but lie too deep to be kept. */
  tooDeep: number
  elements: number
  entities: Entities
  readonly budget: Budget
  isCutOff: boolean
}

/**
 * Reads XML as browsers read HTML: whatever is wrong, all else is kept. Names in any case, undeclared entities, bare `&` and `<`,
 * crossing and missing end tags, attributes without quotes, an end in the middle. Takes time in proportion to the text.
 *
 * @param base what `xml:base` of the outermost element is relative to
 */
export function parseXml(text: string, base: string | undefined): XmlDocument {
  const top: OpenElement = {
    ...{ name: '', attributes: {}, children: [], base, language: undefined },
    ...{ isWhole: false, scope: undefined },
  }
  const state: State = {
    ...{ text, top, stack: [top], tooDeep: 0, elements: 0, entities: new Map() },
    own: new Set(),
    ...{ budget: { left: 2_000_000 }, isCutOff: false },
  }
  let at = 0
  while (at < text.length && !state.isCutOff) {
    const open = text.indexOf('<', at)
    const end = open === -1 ? text.length : open
    if (end > at) addText(state, decoded(text.slice(at, end), state.entities, state.budget))
    if (open === -1) break
    at =
      text[open + 1] === '!' || text[open + 1] === '?' ? special(state, open) : element(state, open)
  }
  const isElement = (child: string | XmlElement) => typeof child !== 'string'
  const roots = top.children.filter(isElement)
  return { roots, open: state.stack.slice(1), isCutOff: state.isCutOff }
}

function addText(state: State, text: string): void {
  if (state.tooDeep > 0) return
  state.stack.at(-1)?.children.push(text)
}

/** A comment, CDATA, an instruction or a declaration; gives where it ends. */
function special(state: State, open: number): number {
  const { text } = state
  const kind = KINDS.find(({ begin }) => text.startsWith(begin, open))
  if (kind === undefined) {
    addText(state, '<')
    return open + 1
  }
  if (kind.begin === '<!') return declaration(state, open)
  const from = open + kind.begin.length
  const found = text.indexOf(kind.end, from)
  const end = found === -1 ? text.length : found
  if (kind.begin === '<![CDATA[') addText(state, text.slice(from, end))
  if (found === -1) state.isCutOff = true
  return end + kind.end.length
}

const KINDS = [
  { begin: '<!--', end: '-->' },
  { begin: '<![CDATA[', end: ']]>' },
  { begin: '<?', end: '>' },
  { begin: '<!', end: '>' },
]

/** A DOCTYPE, of which only the entities are of interest. */
function declaration(state: State, open: number): number {
  const { text } = state
  const close = text.indexOf('>', open)
  if (close === -1) {
    state.isCutOff = true
    return text.length
  }
  const subset = text.indexOf('[', open)
  const isDoctype = /^<!doctype/i.test(text.slice(open, open + 9))
  if (!isDoctype || subset === -1 || subset > close) return close + 1
  const end = /\]\s*>/g
  end.lastIndex = subset
  const found = end.exec(text)
  if (found === null) return close + 1
  if (state.entities.size === 0) state.entities = entitiesIn(text.slice(subset, found.index))
  return end.lastIndex
}

function element(state: State, open: number): number {
  const tag = tagAt(state.text, open)
  if (tag === null) {
    state.isCutOff = true
    return state.text.length
  }
  if (tag === undefined) {
    addText(state, '<')
    return open + 1
  }
  if (tag.isClosing) close(state, tag)
  else begin(state, tag)
  return tag.end
}

function begin(state: State, tag: Tag): void {
  if (++state.elements > MOST) {
    state.isCutOff = true
    return
  }
  if (state.tooDeep > 0 || state.stack.length > DEEPEST) {
    if (!tag.isEmpty) state.tooDeep++
    return
  }
  const written = [...attributesIn(tag.rest)]
  const parent = () => state.stack.at(-1) ?? state.top
  const scope = scopeOf(written, parent().scope)
  const name = nameOf(state, tag, scope)
  const closed = closesBefore(name, state.stack)
  if (closed !== undefined) state.stack.length = closed
  const attributes: Record<string, string> = Object.create(null)
  for (const [key, value] of written) {
    attributes[fullName(key, scope, false)] ??= decoded(value, state.entities, state.budget)
  }
  const { base, language } = parent()
  const child: OpenElement = {
    ...{ name, attributes, children: [], isWhole: tag.isEmpty, scope },
    base: resolved(attributes['xml:base'], base),
    language: attributes['xml:lang'] ?? language,
  }
  parent().children.push(child)
  if (!tag.isEmpty) state.stack.push(child)
}

/** What a document may be a feed by. */
const ROOT = /(^|:)(rss|rdf|feed|channel)$/

/** The name of an element, without a prefix where it is one of the feed's own. */
function nameOf({ own }: State, tag: Tag, scope: Scope | undefined): string {
  const name = fullName(tag.name, scope, true)
  const colon = name.indexOf(':')
  const local = name.slice(colon + 1)
  if (own.size === 0 && ROOT.test(name)) {
    own.add(local === 'feed' ? 'atom' : 'rss')
    if (colon !== -1) own.add(name.slice(0, colon))
    own.delete('rdf')
  }
  return colon !== -1 && own.has(name.slice(0, colon)) ? local : name
}

function scopeOf(
  written: readonly (readonly [string, string])[],
  outer: Scope | undefined,
): Scope | undefined {
  const own = written
    .filter(([name]) => /^xmlns(:|$)/i.test(name))
    .map(([name, value]) => [name.toLowerCase().slice(6), value] as const)
  return own.length === 0 ? outer : { outer, own: new Map(own) }
}

/** A base that is itself relative to the one around it. */
function resolved(written: string | undefined, outer: string | undefined): string | undefined {
  if (written === undefined || written.trim() === '') return outer
  return URL.parse(written.trim(), outer)?.href ?? (outer === undefined ? written.trim() : outer)
}

/** Closes the innermost open element of that name, and all in it; a tag that closes none is left out. */
function close(state: State, tag: Tag): void {
  if (state.tooDeep > 0) {
    state.tooDeep--
    return
  }
  const { stack } = state
  const name = nameOf(state, tag, stack.at(-1)?.scope)
  for (let at = stack.length - 1; at > 0; at--) {
    const open = stack[at]
    if (open?.name !== name) continue
    open.isWhole = true
    stack.length = at
    return
  }
}
