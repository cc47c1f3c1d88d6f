import { escapeUTF8 } from 'entities'
import type { NewSource } from './addSources.ts'

/** What comes into a folder. */
export interface Growth {
  readonly sources: NewSource[]
  /** By their names in lower case. */
  readonly folders: Map<string, { readonly name: string; readonly growth: Growth }>
}

export const grown = (): Growth => ({ sources: [], folders: new Map() })

/** A source as an entry of a list, in the order in which feed readers write. */
export function sourceText({ url, title, link, language, quality }: NewSource): string {
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
  return `<outline ${members.flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${written(value)}"`])).join(' ')}/>`
}

/** The tag that begins a folder. */
export const folderText = (name: string): string =>
  `<outline text="${written(name)}" title="${written(name)}">`

/** On one line, and without signs that XML cannot have. */
const written = (value: string | number): string =>
  escapeUTF8(
    String(value)
      .replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
      .toWellFormed(),
  )
