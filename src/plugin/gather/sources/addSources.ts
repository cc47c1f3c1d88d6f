import { PlainError } from '../../problems/plainError.ts'
import { feedAddress, feedKey, shownAddress } from './feedAddress.ts'
import { withSources } from './placeSources.ts'
import { readSources } from './readSources.ts'
import type { ListedSource } from './source.ts'

/** A source that comes to a list. */
export type NewSource = Pick<ListedSource, 'url'> & Partial<Omit<ListedSource, 'url'>>

/** The list that is begun where there is none. */
const EMPTY_LIST = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Sources</title>
  </head>
  <body>
  </body>
</opml>
`

/**
 * Adds sources to a list: a line in each of their folders, at its end, written as the lines there are. No other byte changes. Folders
 * that are not there are made.
 *
 * @param text of the list; undefined where there is none yet
 * @returns the new text, and which sources have come: the others are in the list already
 * @throws PlainError where an address is none of http or https, or the list has no place for more
 */
export function addSources(
  text: string | undefined,
  sources: readonly NewSource[],
): { text: string; added: readonly NewSource[] } {
  const before = text === undefined || text.trim() === '' ? EMPTY_LIST : text
  const known = new Set(readSources(before).sources.map(({ url }) => feedKey(url)))
  const added: NewSource[] = []
  for (const source of sources) {
    const url = feedAddress(source.url)
    if (url === undefined) {
      throw new PlainError(`${shownAddress(source.url)} is no address of http or https.`)
    }
    if (known.has(feedKey(url))) continue
    known.add(feedKey(url))
    added.push({ ...source, url })
  }
  return { text: added.length === 0 ? before : withSources(before, added), added }
}
