import type { ArticleRecord } from '../check/articleRecord.ts'
import type { Handed } from './coverage/coverageOf.ts'
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
 * The same of coverage, for each report; only of stories where any is. There, a picture was shown before by an older
 * story or a report of another page, by the story itself, or by a report above.
 */
export function repeatedInCoverage(
  newestFirst: readonly ArticleRecord[],
  handed: ReadonlyMap<ArticleRecord, Handed>,
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
    const { picture, pageKeys } = record
    if (picture !== undefined) isRepeat(picture, pageKeys[0] ?? '')
    const repeats = picturesOf(record, handed.get(record)).map(
      ([url, page]) =>
        url !== null && (isRepeat(url, page) || url === picture || isDefaultPicture(url)),
    )
    if (repeats.includes(true)) repeated.set(record, repeats)
  }
  return repeated
}

/** Of each report, those of folded files among them, the picture and the key of its page. */
const picturesOf = (
  { relatedPictures, relatedPageKeys }: ArticleRecord,
  handed: Handed | undefined,
): readonly [picture: string | null, page: string][] => [
  ...relatedPictures.map((url, i): [string | null, string] => [url, relatedPageKeys[i] ?? '']),
  ...(handed?.reports ?? []).map(({ picture }, i): [string | null, string] => [
    picture?.url ?? null,
    handed?.pageKeys[i] ?? '',
  ]),
]
