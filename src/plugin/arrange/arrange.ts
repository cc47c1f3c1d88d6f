import type { TopicRef } from '../../shared/bundle.ts'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import type { OwnText } from '../../shared/prose/ownText.ts'
import type { Prose } from '../../shared/prose/prose.ts'
import type { Sources } from '../../shared/sources/sourcesFile.ts'
import type { TopicFile } from '../check/article.ts'
import type { AnyRecord, ArticleRecord, HiddenRecord } from '../check/articleRecord.ts'
import type { FileFault } from '../problems/fault.ts'
import { once } from '../run/once.ts'
import type { ArrangedStory, Arrangement, PageContext } from './arrangement.ts'
import { foldedAlone, recordsByPage, uniqueNames } from './betweenFiles.ts'
import { coverageOf, outletsOf } from './coverage/coverageOf.ts'
import { eventsOf } from './coverage/eventsOf.ts'
import { foldedStories, handOver } from './coverage/handOver.ts'
import { groupByMonth, groupByPublisher, groupByTopic } from './groupStories.ts'
import { knownIcons } from './knownIcons.ts'
import { pageContexts } from './pageContexts.ts'
import { repeatedInLists } from './repeatedPictures.ts'
import { rankCovered } from './top/rankCovered.ts'
import { rankStories } from './top/rankStories.ts'
import { type ArrangedTopics, arrangeTopics } from './topics.ts'

const isHidden = (record: AnyRecord): record is HiddenRecord => 'hidden' in record
const isVisible = (record: AnyRecord): record is ArticleRecord => !isHidden(record)

/** What is written at length. */
export interface OwnTexts {
  readonly texts: readonly OwnText[]
  readonly bodies: ReadonlyMap<string, Prose[]>
}

/** What is known of stories from elsewhere than their fields. */
export interface Besides extends OwnTexts {
  /** The pages that are gone, by their keys, see `pageKey`. */
  readonly gone: ReadonlySet<string>
  /** Where a robot gathers the news, by what there is of the site; undefined where none does. */
  readonly sources: ((site: Pick<Arrangement, 'stories' | 'topics'>) => Sources) | undefined
}

const NOTHING: Besides = { texts: [], bodies: new Map(), gone: new Set(), sources: undefined }

/**
 * Puts the checked files together: order, topics, coverage, neighbors. What is unpublished or folded is
 * counted and dropped first, so that nothing of it can reach a later step.
 *
 * @param rootTopic name of the root topic from the settings
 * @param language of the site, a BCP 47 tag
 * @param besides the publisher's own pages, the texts of stories by their files, and which pages are gone
 */
export function arrange(
  records: readonly AnyRecord[],
  topicFiles: readonly TopicFile[],
  rootTopic: string | undefined,
  language: string,
  { texts, bodies, gone, sources }: Besides = NOTHING,
): Arrangement {
  const faults: FileFault[] = []
  const unique = uniqueNames(records, faults)
  const hidden = unique.filter(isHidden)
  const visible = unique.filter(isVisible).sort(byNewest)
  const drafts = visible.filter(({ unpublished }) => unpublished)
  const topics = arrangeTopics(topicFiles, visible, rootTopic, language)
  const byPage = recordsByPage(visible, faults)
  const folded = foldedStories(hidden)
  const { handed, alone } = handOver(visible, hidden, folded)
  faults.push(...alone.map(foldedAlone))
  const repeated = repeatedInLists(visible)
  const icons = knownIcons(visible)
  const ofStories = visible.map((record) => topicsOf(record, topics))
  const events = laterEvents(visible, folded)
  const found = { byPage, handed, icons, events, gone }
  const contexts = laterContexts(visible, ofStories, topics.topics, found)
  const stories = visible.map((record, index): ArrangedStory => {
    const added = handed.get(record)
    return {
      record,
      index,
      topics: ofStories[index] ?? [],
      repeatsPicture: repeated.has(record) || undefined,
      handed: added,
      outlets: outletsOf(coverageOf(record, added)),
      coverage: () => coverageOf(record, added),
      icons: missingIcons(record, icons),
      body: bodies.get(record.file),
      event: () => events().ids.get(record) ?? record.id,
      pageContext: () => contexts()[index] ?? NO_CONTEXT,
    }
  })
  const later = laterGroups(stories, icons)
  const ofTopics = groupByTopic(topics.topics, stories)
  return {
    stories,
    topics: ofTopics,
    root: topics.root,
    top: rankStories(stories),
    get covered() {
      return later.covered()
    },
    sources: sources?.({ stories, topics: ofTopics }),
    texts,
    get months() {
      return later.months()
    },
    get publishers() {
      return later.publishers()
    },
    unpublished: hidden.filter((record) => record.hidden === 'unpublished').length + drafts.length,
    folded: hidden.filter((record) => record.hidden === 'folded').length,
    rejected: records.length - unique.length,
    faults: [...faults, ...topics.faults],
  }
}

const NO_CONTEXT: PageContext = {
  reportRepeatsPicture: undefined,
  reportStories: undefined,
  gone: undefined,
  reportsGone: undefined,
  newer: undefined,
  older: undefined,
  handed: undefined,
  copies: undefined,
  cluster: undefined,
  elsewhere: undefined,
  thread: undefined,
  threadSkips: undefined,
  earlier: undefined,
}

/** In the dev server nobody asks after an edit for what takes longest. It holds no more than it needs, and that once only. */
const laterEvents = (...parts: Parameters<typeof eventsOf>) => once(() => eventsOf(...parts))

const laterContexts = (...parts: Parameters<typeof pageContexts>) =>
  once(() => pageContexts(...parts))

const laterGroups = (stories: readonly ArrangedStory[], icons: ReadonlyMap<string, string>) => ({
  covered: once(() => rankCovered(stories)),
  months: once(() => groupByMonth(stories)),
  publishers: once(() => groupByPublisher(stories, icons)),
})

/** The order of every list: date, heat, id; no two stories are equal. */
function byNewest(a: ArticleRecord, b: ArticleRecord): number {
  return byCodeUnit(b.published, a.published) || b.heat - a.heat || byCodeUnit(a.id, b.id)
}

/** The icons that other files know of the publishers without one; undefined where they know none. */
function missingIcons(
  { domain, relatedDomains, iconless }: ArticleRecord,
  icons: ReadonlyMap<string, string>,
): ArrangedStory['icons'] {
  const found = iconless.map((number) =>
    icons.get((number === 0 ? domain : relatedDomains[number - 1]) ?? ''),
  )
  return found.some((icon) => icon !== undefined) ? found : undefined
}

/** A story's topics in its file's order, each once, without the root topic. */
function topicsOf(record: ArticleRecord, topics: ArrangedTopics): TopicRef[] {
  const refs = record.topics.flatMap((label) => topics.find(label) ?? [])
  return [...new Set(refs)].filter((ref) => ref !== topics.root)
}
