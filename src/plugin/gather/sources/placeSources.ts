import { PlainError } from '../../problems/plainError.ts'
import type { NewSource } from './addSources.ts'
import { kindOf, type Outline, type Outlines, outlinesOf } from './outlines.ts'
import { folderText, type Growth, grown, type Signs, signsOf, sourceText } from './outlineText.ts'
import { nameOf } from './readOutline.ts'
import type { Tag } from './tags.ts'

/** How the lines of a list are written. */
interface Style {
  readonly eol: string
  /** What a line has before it more than the one above in which it lies. */
  readonly step: string
  readonly signs: Signs
}

/** A change of a text: what stands from here to there becomes other text. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What something may be added to: an entry, or the body. */
type Place = Pick<Outline, 'tag' | 'close'> & { readonly below: readonly Outline[] }

/** A list with more sources, each at the end of its folder. */
export function withSources(text: string, added: readonly NewSource[]): string {
  const list = outlinesOf(text)
  const style = styleOf(text)
  const edits = [...growthsOf(list, added)].map(([place, growth]) =>
    editOf(text, place, growth, style),
  )
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce(
      (after, { from, to, text: other }) => after.slice(0, from) + other + after.slice(to),
      text,
    )
}

function growthsOf(list: Outlines, added: readonly NewSource[]): Map<Place, Growth> {
  const body = bodyOf(list)
  const growths = new Map<Place, Growth>()
  for (const source of added) {
    for (const way of source.ways ?? [[]]) {
      const { place, missing } = placeOf(body, way)
      const growth = growths.get(place) ?? grown()
      growths.set(place, growth)
      missing.reduce(inFolder, growth).sources.push(source)
    }
  }
  return growths
}

function bodyOf({ body, top }: Outlines): Place {
  if (body) return { ...body, below: top }
  throw new PlainError(`${HINDERED} it has no <body>. Write <body></body> into it.`)
}

const HINDERED = 'The list of sources cannot be added to:'

/** The innermost folder on a way that is there, and the names of those that are not. */
function placeOf(
  body: Place,
  folders: readonly string[],
): { place: Place; missing: readonly string[] } {
  let place = body
  for (const [i, name] of folders.entries()) {
    const inner = place.below.find((each) => kindOf(each) === 'folder' && isNamed(each, name))
    if (!inner) return { place, missing: folders.slice(i) }
    place = inner
  }
  return { place, missing: [] }
}

export const isNamed = (outline: Outline, name: string): boolean =>
  nameOf(outline)?.toLowerCase() === name.toLowerCase()

function inFolder(growth: Growth, name: string): Growth {
  const key = name.toLowerCase()
  const folder = growth.folders.get(key) ?? { name, growth: grown() }
  growth.folders.set(key, folder)
  return folder.growth
}

function editOf(text: string, place: Place, growth: Growth, style: Style): Edit {
  const { tag, close } = place
  const own = indentAt(text, tag.start)
  const inner = innerIndent(text, place, own, style)
  const lines = linesOf(growth, inner ?? '', style)
  const block = (before: string, after: string) =>
    inner === undefined ? lines.join('') : before + lines.map((l) => l + style.eol).join('') + after
  if (tag.kind === 'empty') return openedEdit(text, tag, block(style.eol, own ?? ''))
  if (close === undefined) {
    const name = writtenName(text, tag)
    throw new PlainError(
      `${HINDERED} a <${name}> in it is not closed. Write </${name}> where it ends.`,
    )
  }
  const lineStart = text.lastIndexOf('\n', close) + 1
  const isOnItsLine = text.slice(lineStart, close).trim() === ''
  if (isOnItsLine && inner !== undefined)
    return { from: lineStart, to: lineStart, text: block('', '') }
  return { from: close, to: close, text: block(style.eol, own ?? '') }
}

/** An entry that ends in itself gets a closing tag. */
function openedEdit(text: string, tag: Tag, inner: string): Edit {
  const from = text.slice(0, tag.end - 2).trimEnd().length
  return { from, to: tag.end, text: `>${inner}</${writtenName(text, tag)}>` }
}

/** As the file has it, upper and lower case. */
const writtenName = (text: string, { start }: Tag): string =>
  /[^\s/>]+/.exec(text.slice(start + 1))?.[0] ?? ''

/** What stands before something on its line; undefined where that is not space alone. */
function indentAt(text: string, at: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return before.trim() === '' ? before : undefined
}

/** What is to stand before a line in a folder; undefined where all stands on one line. */
function innerIndent(
  text: string,
  { below }: Place,
  own: string | undefined,
  { step }: Style,
): string | undefined {
  const last = below.at(-1)
  if (last) return indentAt(text, last.tag.start)
  return own === undefined ? undefined : own + step
}

function styleOf(text: string): Style {
  const step = /^(\t| +)\S/m.exec(text)?.[1] ?? '  '
  return { eol: text.includes('\r\n') ? '\r\n' : '\n', step, signs: signsOf(text) }
}

/** The lines of what comes, without what ends them. */
function linesOf(growth: Growth, indent: string, style: Style): string[] {
  return [
    ...growth.sources.map((source) => indent + sourceText(source, style.signs)),
    ...[...growth.folders.values()].flatMap(({ name, growth: inner }) => [
      `${indent}${folderText(name, style.signs)}`,
      ...linesOf(inner, indent + style.step, style),
      `${indent}</outline>`,
    ]),
  ]
}
