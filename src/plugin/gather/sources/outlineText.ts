import { encodeXML, escapeUTF8 } from 'entities/escape'
import type { NewSource } from './addSources.ts'

/** What comes into a folder. */
export interface Growth {
  readonly sources: NewSource[]
  /** By their names in lower case. */
  readonly folders: Map<string, { readonly name: string; readonly growth: Growth }>
}

export const grown = (): Growth => ({ sources: [], folders: new Map() })

/** A source as an entry of a list, in the order in which feed readers write. */
export function sourceText(
  { url, title, link, language, quality }: NewSource,
  signs: Signs,
): string {
  const name = title ?? new URL(url).hostname
  const members = [
    ['type', 'rss'],
    ['text', name],
    ['title', title],
    ['xmlUrl', url],
    ['htmlUrl', link],
    ['language', language],
    ['quality', quality],
  ] as const
  return `<outline ${members.flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${written(value, signs)}"`])).join(' ')}/>`
}

/** The tag that begins a folder. */
export const folderText = (name: string, signs: Signs): string =>
  `<outline text="${written(name, signs)}" title="${written(name, signs)}">`

/** The signs that a text may have: those of another encoding than UTF-8 are not known. */
export type Signs = 'all' | 'ascii'

export const signsOf = (text: string): Signs =>
  /^\uFEFF?\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["'])/i.test(text) ? 'ascii' : 'all'

/** On one line, and without signs that XML cannot have. */
function written(value: string | number, signs: Signs): string {
  const text = String(value)
    .replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
    .toWellFormed()
  return signs === 'all' ? escapeUTF8(text) : encodeXML(text)
}
