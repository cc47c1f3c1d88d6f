import type { TopicRef } from '../../shared/bundle.ts'
import type { Neighbor } from '../../shared/stories/otherStories.ts'
import type { CheckedReport } from '../check/article.ts'
import type { ArticleRecord } from '../check/articleRecord.ts'
import type { ArrangedTopic, PageContext } from './arrangement.ts'
import type { Handed } from './coverage/coverageOf.ts'
import type { Events } from './coverage/eventsOf.ts'
import { sharingStories } from './coverage/sharingStories.ts'
import { shownThreads } from './coverage/shownThreads.ts'
import { earlierStories } from './earlierStories.ts'
import { repeatedInCoverage } from './repeatedPictures.ts'

/**
 * What only the pages of stories say of them beside their files: in coverage each report that is a story here, neighbors,
 * and where to go on.
 *
 * @param newestFirst all stories
 * @param ofStories the topics of each
 * @param topics of all stories
 * @param found what was found out before, see `Found`
 * @returns in the same order
 */
export function pageContexts(
  newestFirst: readonly ArticleRecord[],
  ofStories: readonly (readonly TopicRef[])[],
  topics: readonly ArrangedTopic[],
  { byPage, handed, icons, events, gone }: Found,
): PageContext[] {
  const repeated = repeatedInCoverage(newestFirst, handed)
  const neighbors = newestFirst.map(neighborOf)
  const reported = newestFirst.map((record) => reportStories(record, handed.get(record), byPage))
  const { clusters, ids } = events()
  const sharing = sharingStories(newestFirst, clusters, handed)
  const threads = shownThreads(newestFirst, (record) => ids.get(record))
  const leading = newestFirst.map((record, index) => ({
    record,
    topics: ofStories[index] ?? [],
    linked: [
      ...(reported[index] ?? []),
      ...(threads[index]?.parts ?? []).map(({ id }) => id),
      ...(sharing.get(record) ?? []).map((other) => other.record.id),
      newestFirst[index + 1]?.id,
    ],
  }))
  const earlier = earlierStories(leading, topics)
  return newestFirst.map((record, index) => ({
    reportRepeatsPicture: repeated.get(record),
    reportStories: reported[index],
    ...whatIsGone(record, handed.get(record), gone),
    newer: neighbors[index - 1],
    older: neighbors[index + 1],
    handed: handed.get(record)?.reports.map((report) => withIcon(report, icons)),
    copies: anyOf(handed.get(record)?.copies ?? record.copies),
    cluster: ids.get(record),
    elsewhere: sharing.get(record),
    thread: threads[index]?.parts,
    threadSkips: threads[index]?.skipped || undefined,
    earlier: earlier[index],
  }))
}

/** What is found out of all stories before their pages are looked at. */
export interface Found {
  /** The story of each page, by `pageKey`. */
  readonly byPage: ReadonlyMap<string, ArticleRecord>
  /** What folded files hand over. */
  readonly handed: ReadonlyMap<ArticleRecord, Handed>
  /** The icons of publishers, by their domains. */
  readonly icons: ReadonlyMap<string, string>
  /** Which stories are about the same event. */
  readonly events: () => Events
  /** The pages that are gone, by `pageKey`. */
  readonly gone: ReadonlySet<string>
}

/** Whether the original of a story is gone, and for each of its reports whether that is. */
function whatIsGone(
  { pageKeys, relatedPageKeys }: ArticleRecord,
  handed: Handed | undefined,
  gone: ReadonlySet<string>,
): Pick<PageContext, 'gone' | 'reportsGone'> {
  // The first is that of the link, the others are copies of it.
  const [own = ''] = pageKeys
  const reports = [...relatedPageKeys, ...(handed?.pageKeys ?? [])].map((key) => gone.has(key))
  return {
    gone: gone.has(own) || undefined,
    reportsGone: reports.includes(true) ? reports : undefined,
  }
}

/** For each report the id of the story that has its page; undefined where none has. */
function reportStories(
  { relatedPageKeys }: ArticleRecord,
  handed: Handed | undefined,
  byPage: ReadonlyMap<string, ArticleRecord>,
): (string | null)[] | undefined {
  const pages = handed ? [...relatedPageKeys, ...handed.pageKeys] : relatedPageKeys
  const ids = pages.map((key) => byPage.get(key)?.id ?? null)
  return ids.some((id) => id !== null) ? ids : undefined
}

const neighborOf = ({ id, title }: ArticleRecord): Neighbor => ({ id, title })

const anyOf = <Entry>(entries: readonly Entry[]): readonly Entry[] | undefined =>
  entries.length > 0 ? entries : undefined

function withIcon(report: CheckedReport, icons: Found['icons']): CheckedReport {
  const { publisher } = report
  const icon = publisher.icon ?? icons.get(publisher.domain ?? '')
  return icon === undefined ? report : { ...report, publisher: { ...publisher, icon } }
}
