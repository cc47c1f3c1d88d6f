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
  for (const tag of tags.filter(({ name }) => name === 'outline')) {
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
