import type { ArticleRecord } from '../check/articleRecord.ts'
import { isDefaultPicture } from './defaultPicture.ts'

/**
 * The stories whose picture is a stock image in lists: an older story has shown it, or its address says that it stands for
 * none. Looking at older stories only keeps full pages as they are when news arrives.
 */
export function repeatedInLists(newestFirst: readonly ArticleRecord[]): ReadonlySet<ArticleRecord> {
  const shown = new Set<string>()
  const repeated = new Set<ArticleRecord>()
  for (const record of newestFirst.toReversed()) {
    const { picture } = record
    if (picture === undefined) continue
    if (shown.has(picture) || isDefaultPicture(picture)) repeated.add(record)
    shown.add(picture)
  }
  return repeated
}

/**
 * The same of coverage, for each related report; only of stories where any is. There, a picture was shown before by an older
 * story or a report of another page, by the story itself, or by a report above.
 */
export function repeatedInCoverage(
  newestFirst: readonly ArticleRecord[],
): ReadonlyMap<ArticleRecord, readonly boolean[]> {
  /** The page that has shown a picture first. */
  const firstPages = new Map<string, string>()
  const repeated = new Map<ArticleRecord, readonly boolean[]>()
  const isRepeat = (picture: string, page: string) => {
    const first = firstPages.get(picture)
    if (first === undefined) firstPages.set(picture, page)
    return first !== undefined && first !== page
  }
  for (const record of newestFirst.toReversed()) {
    const { picture, pageKeys, relatedPictures, relatedPageKeys } = record
    if (picture !== undefined) isRepeat(picture, pageKeys[0] ?? '')
    const repeats = relatedPictures.map(
      (url, i) =>
        url !== null &&
        (isRepeat(url, relatedPageKeys[i] ?? '') || url === picture || isDefaultPicture(url)),
    )
    if (repeats.includes(true)) repeated.set(record, repeats)
  }
  return repeated
}
