import type { XmlElement } from './element.ts'
import { type Budget, decoded, type Entities, entitiesIn } from './entities.ts'
import { fullName, type Scope, scopeWith } from './namespaces.ts'
import { type Piece, pieceAt } from './pieces.ts'
import { attributesIn, type Tag } from './tags.ts'
import { closesBefore } from './unclosed.ts'

/** Elements that lie deeper are left out, with their text; and no more are read than that, so that no text takes all memory. */
const DEEPEST = 200
const MOST = 500_000
/** Each element in it may have a base of its own that is as long. */
const LONGEST_BASE = 4000

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
  readonly url: string | undefined
  readonly top: OpenElement
  readonly stack: OpenElement[]
  /** Prefixes that the feed's own words have, by its outermost element. */
  readonly own: Set<string>
  /** Elements that are open but lie too deep to be kept. */
  tooDeep: number
  elements: number
  entities: Entities
  hasDoctype: boolean
  readonly budget: Budget
  isCutOff: boolean
}

/**
 * Reads XML as browsers read HTML: whatever is wrong, all else is kept. Names in any case, undeclared entities, bare `&` and `<`,
 * crossing and missing end tags, attributes without quotes, an end in the middle. Takes time in proportion to the text.
 *
 * @param url what the outermost `xml:base` is relative to
 */
export function parseXml(text: string, url: string | undefined): XmlDocument {
  const top: OpenElement = {
    ...{
      name: '',
      attributes: {},
      children: [],
      base: undefined,
      language: undefined,
      index: undefined,
    },
    ...{ isWhole: false, scope: undefined },
  }
  const state: State = {
    ...{ text, url, top, stack: [top], tooDeep: 0, elements: 0, entities: new Map() },
    ...{ own: new Set<string>(), hasDoctype: false },
    ...{ budget: { left: 2_000_000 }, isCutOff: false },
  }
  readAll(state)
  const roots = top.children.filter((child) => typeof child !== 'string')
  return { roots, open: state.stack.slice(1), isCutOff: state.isCutOff }
}

function readAll(state: State): void {
  const { text } = state
  // Text is taken as one, whatever lone `<` are in it.
  let from = 0
  let open = text.indexOf('<')
  while (open !== -1 && !state.isCutOff) {
    const piece = pieceAt(text, open, state.hasDoctype)
    if (piece !== undefined) {
      addText(state, text.slice(from, open))
      take(state, piece)
      from = piece?.end ?? text.length
    }
    open = text.indexOf('<', piece === undefined ? open + 1 : from)
  }
  addText(state, text.slice(from))
}

function take(state: State, piece: Piece | null): void {
  if (piece === null) state.isCutOff = true
  else if (piece.what === 'tag') {
    if (piece.isClosing) close(state, piece)
    else begin(state, piece)
  } else if (piece.what === 'cdata') {
    if (state.tooDeep === 0) state.stack.at(-1)?.children.push(piece.text)
    if (piece.end > state.text.length) state.isCutOff = true
  } else if (piece.what === 'doctype' && !state.hasDoctype) {
    state.hasDoctype = true
    state.entities = entitiesIn(piece.subset)
  }
}

function addText(state: State, text: string): void {
  if (text === '' || state.tooDeep > 0) return
  state.stack.at(-1)?.children.push(decoded(text, state.entities, state.budget))
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
  const scope = scopeWith(written, parent().scope)
  const name = nameOf(state, tag, scope)
  const closed = closesBefore(name, state.stack)
  if (closed !== undefined) state.stack.length = closed
  const attributes: Record<string, string> = Object.create(null)
  for (const [key, value] of written) {
    attributes[fullName(key, scope, false)] ??= decoded(value, state.entities, state.budget)
  }
  const { base, language } = parent()
  const child: OpenElement = {
    ...{ name, attributes, children: [], isWhole: tag.isEmpty, scope, index: undefined },
    base: resolved(attributes['xml:base'], base, state.url),
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

/** A base that is itself relative to the one around it. One that is too long is none. */
function resolved(
  written: string | undefined,
  outer: string | undefined,
  url: string | undefined,
): string | undefined {
  if (written === undefined || written.length > LONGEST_BASE || written.trim() === '') return outer
  const base = URL.parse(written.trim(), outer ?? url)?.href ?? outer ?? written.trim()
  return base.length > LONGEST_BASE ? outer : base
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
