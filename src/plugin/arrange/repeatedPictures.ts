import type { ArticleRecord } from '../check/articleRecord.ts'
import { isDefaultPicture } from './defaultPicture.ts'

/** Which pictures are stock images: in lists the stories', in coverage the reports'. */
export interface RepeatedPictures {
  readonly ofStories: ReadonlySet<ArticleRecord>
  /** For each related report whether its picture is one; only of stories where any is. */
  readonly ofReports: ReadonlyMap<ArticleRecord, readonly boolean[]>
}

/**
 * The pictures that were shown before, by an older story or, in coverage, by a report of another page, by the story
 * itself, or by a report above; and those whose address says that they stand for none. Looking at older stories only
 * keeps full pages as they are when news arrives.
 */
export function repeatedPictures(newestFirst: readonly ArticleRecord[]): RepeatedPictures {
  const inLists = new Set<string>()
  /** The page that has shown a picture first. */
  const firstPages = new Map<string, string>()
  const ofStories = new Set<ArticleRecord>()
  const ofReports = new Map<ArticleRecord, readonly boolean[]>()
  const isRepeat = (picture: string, page: string) => {
    const first = firstPages.get(picture)
    if (first === undefined) firstPages.set(picture, page)
    return first !== undefined && first !== page
  }
  for (const record of newestFirst.toReversed()) {
    const { picture, pageKeys, relatedPictures, relatedPageKeys } = record
    if (picture !== undefined) {
      if (inLists.has(picture) || isDefaultPicture(picture)) ofStories.add(record)
      inLists.add(picture)
      isRepeat(picture, pageKeys[0] ?? '')
    }
    const repeats = relatedPictures.map(
      (url, i) =>
        url !== null &&
        (isRepeat(url, relatedPageKeys[i] ?? '') || url === picture || isDefaultPicture(url)),
    )
    if (repeats.includes(true)) ofReports.set(record, repeats)
  }
  return { ofStories, ofReports }
}
