import { decodeBytes } from './encoding/decodeBytes.ts'
import type { Feed } from './feed.ts'
import { jsonFeed } from './formats/jsonFeed.ts'
import { xmlFeed } from './formats/xmlFeed.ts'
import { whatElse } from './whatElse.ts'

/** What is known of bytes besides. */
export interface Known {
  /** As the header has it. */
  readonly contentType?: string | undefined
  /** Where they have come from: addresses may be relative to it. */
  readonly url?: string | undefined
}

/**
 * A feed of any kind (RSS, RDF, Atom, JSON Feed, CDF), normalised. What is broken is mended as far as it can be, and said in
 * `mended`.
 *
 * @throws NoFeed for bytes that are none
 */
export function readFeed(bytes: Uint8Array, { contentType, url }: Known = {}): Feed {
  const { text, mended } = decodeBytes(bytes, contentType)
  const isJson = /^\s*[{[]/.test(text)
  const feed = (isJson ? jsonFeed(text, url) : undefined) ?? xmlFeed(text, url)
  if (feed === undefined) throw whatElse(bytes, text)
  return { ...feed, mended: [...mended, ...feed.mended] }
}
