import { type SyntaxFault, type Tag, tagsOf } from './tags.ts'

/** An entry of a list, and what lies in it. */
export interface Outline {
  readonly tag: Tag
  readonly above: Outline | undefined
  readonly below: Outline[]
  /** Where its closing tag begins; undefined where it has none. */
  close: number | undefined
}

/** A list as it is written. */
export interface Outlines {
  /** Those that lie in no other one. */
  readonly top: readonly Outline[]
  /** All, in their order. */
  readonly all: readonly Outline[]
  readonly faults: readonly SyntaxFault[]
  /** Whether it says that it is a list. */
  readonly isList: boolean
  /** Its body: where the tag is, and where the closing one begins. */
  readonly body: { readonly tag: Tag; readonly close: number | undefined } | undefined
}

/** The entries of a list in OPML, in one another as they are written. */
export function outlinesOf(text: string): Outlines {
  const { tags, faults } = tagsOf(text)
  const all: Outline[] = []
  const open: Outline[] = []
  const entries = tags.filter(({ name }) => name === 'outline')
  const isSound = balanceOf(entries) === 0
  for (const tag of entries) {
    // Where tags do not match, a feed is sooner one that was not closed than one with others in it.
    const last = open.at(-1)
    if (!isSound && last && tag.kind !== 'close' && isFeedTag(last.tag)) {
      faults.push(neverClosed(last.tag))
      open.pop()
    }
    if (tag.kind === 'close') {
      const closed = open.pop()
      if (closed) closed.close = tag.start
      else faults.push(tooMany(tag))
      continue
    }
    const above = open.at(-1)
    const outline: Outline = { tag, above, below: [], close: undefined }
    above?.below.push(outline)
    all.push(outline)
    if (tag.kind === 'open') open.push(outline)
  }
  faults.push(...open.map(({ tag }) => neverClosed(tag)))
  const body = tags.find(({ name, kind }) => name === 'body' && kind !== 'close')
  const bodyEnd = tags.find(({ name, kind }) => name === 'body' && kind === 'close')
  return {
    top: all.filter(({ above }) => above === undefined),
    all,
    faults,
    isList: tags.some(({ name }) => name === 'opml'),
    body: body && { tag: body, close: bodyEnd?.start },
  }
}

/** How many entries are opened more than closed. */
const balanceOf = (tags: readonly Tag[]): number =>
  tags.reduce((sum, { kind }) => sum + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0), 0)

const isFeedTag = ({ attributes }: Tag): boolean => attributes.has('xmlurl')

const tooMany = (tag: Tag): SyntaxFault => ({
  at: tag.start,
  found: 'a closing tag of an entry that is not open',
  fix: 'remove it',
})

const neverClosed = (tag: Tag): SyntaxFault => ({
  at: tag.start,
  found: 'an entry that is not closed',
  fix: 'end its tag with />, or write </outline> below what lies in it',
})

/** What an entry says by a name in whatever case; undefined where that is nothing. */
export const said = ({ tag }: Outline, name: string): string | undefined =>
  tag.attributes.get(name)?.value || undefined

/** Types of entries that are neither feeds nor folders. */
const OTHERS = /^(link|include|script|song|photo|blogpost)$/i
const FEEDS = /^(rss|atom|feed|rdf|json|pie)/i

/** What an entry is, by its type and its addresses. */
export type OutlineKind = 'feed' | 'folder' | 'other'

/** A `url` is that of a feed where the type says so; some programs give folders a type too. */
export function kindOf(outline: Outline): OutlineKind {
  const type = said(outline, 'type') ?? ''
  if (said(outline, 'xmlurl') !== undefined || FEEDS.test(type)) return 'feed'
  const isPage = (said(outline, 'htmlurl') ?? said(outline, 'url')) !== undefined
  const isOther = OTHERS.test(type) || said(outline, 'frss:opmlurl') !== undefined
  return isOther || (isPage && outline.below.length === 0) ? 'other' : 'folder'
}
