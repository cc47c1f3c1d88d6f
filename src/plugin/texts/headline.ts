import { isAsShortAs } from './textLength.ts'

/** What parts a headline from the name of its paper: a stroke or a dot of any kind, or a dash between spaces. */
const SEPARATOR = /[|｜¦·•»]|::|(?<= )[-‐–—―－](?= )/gu
/** Most headlines have none, which one look tells sooner than a search for all. */
const MAY_PART = /[|｜¦·•»‐–—―－]|::| - /u
const DASH = /[-‐–—―－]/u
/** Shorter words before a dash may well belong to what follows: `Arsenal - Chelsea`. */
const SHORTEST = 15
/** No name at the end of a headline is longer. */
const LONGEST_NAME = 80

/**
 * A headline without the name of its publisher at its end: `Bridge opens | The Daily`. Of one that is nothing else, the
 * name stays.
 *
 * @param title plain text
 * @param name of the publisher
 * @param domain of the publisher, which may stand in place of its name, with or without its last part
 */
export function withoutPublisher(title: string, name: string, domain: string): string {
  if (!MAY_PART.test(title)) return title
  const start = Math.max(0, title.length - LONGEST_NAME)
  const separators = [...title.slice(start).matchAll(SEPARATOR)]
  if (separators.length === 0) return title
  const keys = [name, domain, domain.slice(0, domain.lastIndexOf('.'))].map(keyOf)
  for (const { 0: separator, index } of separators.toReversed()) {
    const head = title.slice(0, start + index).trim()
    const isHeadline = DASH.test(separator) ? !isAsShortAs(SHORTEST - 1, head) : head !== ''
    if (isHeadline && keys.includes(keyOf(title.slice(start + index + separator.length)))) {
      return withoutPublisher(head, name, domain)
    }
  }
  return title
}

/** Equal for names that differ in case, signs, spaces and a `The`: `The Daily`, `daily`. */
const keyOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
