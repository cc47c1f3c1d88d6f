import type { FieldMapping } from '../../check/fieldMapping.ts'
import { pageKey } from '../../check/story/pageKey.ts'
import { webAddress } from '../../check/webAddress.ts'
import { ADDRESS_FIELDS, fieldsOf, pagesOfFields } from './fileFacts.ts'

/**
 * Keys of the pages that a file names for itself and its reports, see `pageKey`. Fast, as it is asked of all files of a site: it
 * looks for the names of fields instead of reading the YAML, but where a value is written in a rare way. It may find a page
 * that a remark names; it misses none.
 *
 * @param mapping names that files have for fields, as the settings say
 */
export function pagesIn(text: string, mapping: FieldMapping = {}): string[] {
  if (hasRareName(text)) return pagesByYaml(text, mapping)
  const pages = new Set<string>()
  const field = fieldIn(mapping)
  field.lastIndex = 0
  for (let found = field.exec(text); found !== null; found = field.exec(text)) {
    const values = valuesAt(text, found.index, field.lastIndex)
    if (values === undefined) return pagesByYaml(text, mapping)
    for (const value of values) {
      const address = webAddress(value)
      if (address !== undefined) pages.add(pageKey(address))
    }
  }
  return [...pages]
}

/** A letter in a name that is written by its number, and a name that is written elsewhere. */
const ESCAPED_LETTER = /\\(?:x|u00|U000000)[4-7][\da-f]/i
const REFERENCE = /(?:^|[\s,[{?])\*[^\s,[\]{}]+\s*:/m

const hasRareName = (text: string): boolean =>
  (text.includes('\\') && ESCAPED_LETTER.test(text)) || (text.includes('*') && REFERENCE.test(text))

/** A field that holds the address of a page, up to its value. */
const FIELD = fieldWith([])

function fieldIn(mapping: FieldMapping): RegExp {
  const isAddress = (meant: string) => ADDRESS_FIELDS.some((name) => name === meant)
  const names = Object.entries(mapping).flatMap(([written, meant]) =>
    isAddress(meant) ? written : [],
  )
  return names.length === 0 ? FIELD : fieldWith(names)
}

/** All four names end alike. */
function fieldWith(names: readonly string[]): RegExp {
  const name = ['[bl]Url', ...names.map((each) => RegExp.escape(each))].join('|')
  return new RegExp(`(?:${name})["']?\\s*:[^\\S\\r\\n]*`, 'g')
}

const IN_QUOTES = /"([^"\\\r\n]*)"|'([^'\r\n]*)'(?!')/y
const WITH_ESCAPES = /"(?:[^"\\\r\n]|\\[^\r\n])*"/y
/** A value that begins as none does in quotes, in a block of lines, or elsewhere. */
const PLAIN = /[^\s"'|>&*!%@`[{#,\]}][^\r\n]*/y

/**
 * What may be the value of a field, on its line.
 *
 * @param name where the name of the field stands, or a part of it
 * @param at where its value begins
 * @returns undefined where it goes on over lines, or is written in a rare way
 */
function valuesAt(text: string, name: number, at: number): string[] | undefined {
  IN_QUOTES.lastIndex = at
  const quoted = IN_QUOTES.exec(text)
  if (quoted !== null) return [quoted[1] ?? quoted[2] ?? '']
  const sign = text.charAt(at)
  if (sign === '"') return unescaped(text, at)
  PLAIN.lastIndex = at
  const [plain = ''] = PLAIN.exec(text) ?? []
  if (plain === '' && !/[\r\n#,}\]]|^$/.test(sign)) return undefined
  if (goesOn(text, name, at + plain.length)) return undefined
  // Where the value is in brackets, it ends with the first of these.
  const value = plain.replace(/\s#[\s\S]*$/, '')
  return [value, value.replace(/[,[\]{}][\s\S]*$/, '')]
}

function unescaped(text: string, at: number): string[] | undefined {
  WITH_ESCAPES.lastIndex = at
  const [written = ''] = WITH_ESCAPES.exec(text) ?? []
  try {
    return [String(JSON.parse(written))]
  } catch {
    return undefined
  }
}

/** The next line that says something. */
const NEXT =
  /[^\r\n]*(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*([^\S\r\n]*)(?:(["']|https?:)|\S)/iy

/** Whether a value goes on below its line: on a line that is indented more than its field, or may be a value alone. */
function goesOn(text: string, name: number, end: number): boolean {
  NEXT.lastIndex = end
  const [, indent, value] = NEXT.exec(text) ?? []
  if (indent === undefined) return false
  const line = Math.max(text.lastIndexOf('\n', name), text.lastIndexOf('\r', name)) + 1
  const start = /^["']?[\w-]*$/.exec(text.slice(line, name)) ? line : startOfName(text, name)
  return value !== undefined || indent.length > start - line
}

function startOfName(text: string, at: number): number {
  let start = at
  while (/[\w"'-]/.test(text.charAt(start - 1))) start--
  return start
}

/** By the parser; where it cannot read the file either, all addresses that are in it. */
function pagesByYaml(text: string, mapping: FieldMapping): string[] {
  const read = fieldsOf(text)
  if ('fields' in read) return pagesOfFields(read.fields, mapping)
  const addresses = text.match(/https?:\/\/[^\s"'<>]+/gi) ?? []
  return addresses.flatMap((each) => {
    const address = webAddress(each)
    return address === undefined ? [] : pageKey(address)
  })
}
