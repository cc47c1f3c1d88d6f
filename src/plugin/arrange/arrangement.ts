import type { StoryContext, SummaryContext, TopicRef } from '../../shared/bundle.ts'
import type { OwnText } from '../../shared/prose/ownText.ts'
import type { Sources } from '../../shared/sources/sourcesFile.ts'
import type { Complete } from '../check/article.ts'
import type { ArticleRecord } from '../check/articleRecord.ts'
import type { FileFault } from '../problems/fault.ts'
import type { Coverage, Handed } from './coverage/coverageOf.ts'
import type { Earlier } from './earlierStories.ts'
import type { PublisherFigures } from './publishers/publisherFigures.ts'
import type { CoveredStories } from './top/rankCovered.ts'
import type { ArrangedTop } from './top/rankStories.ts'

/** A published story: the record of its file, and beside it what follows from looking at the other files. */
export interface ArrangedStory extends Complete<SummaryContext> {
  /** What its file has below the fields, where the site shows that. */
  readonly body: StoryContext['body'] | undefined
  readonly record: ArticleRecord
  /** The icons of the publishers that have none in its file, in the order of `iconless`; undefined where none is known. */
  readonly icons: readonly (string | undefined)[] | undefined
  /** The reports that folded files add to those of its own; undefined where there are none. */
  readonly handed: Handed | undefined
  /** Who reports it. */
  readonly coverage: () => Coverage
  /** Its index among all stories, from 0 for the newest. */
  readonly index: number
  /** The id of the oldest story about the same event, its own where it is alone: found out without what else pages say. */
  readonly event: () => string
  /** What its own page says besides: of all stories it is found out when it is first asked for. */
  readonly pageContext: () => PageContext
}

/** What only the page of a story says of it, beside its file. */
export interface PageContext
  extends Complete<
    Omit<StoryContext, 'body' | 'elsewhere' | 'thread' | keyof SummaryContext | keyof Earlier>
  > {
  readonly earlier: Earlier | undefined
  /** Other stories about the same event, with how many pages they share. */
  readonly elsewhere: readonly SharingStory[] | undefined
  /** The longer story that it is a part of, from first to last, itself included. */
  readonly thread: readonly ArticleRecord[] | undefined
}

/** A story, and how many pages another one shares with it. */
export interface SharingStory {
  readonly record: ArticleRecord
  readonly shared: number
}

/** A topic without its stories. */
export interface ArrangedTopic extends TopicRef {
  /** Slug of the topic above. */
  readonly parent: string | undefined
}

/** A topic with its stories and those of all topics below it, which may be none. */
export interface TopicStories extends ArrangedTopic {
  /** Newest first. */
  readonly stories: readonly ArrangedStory[]
}

/** The stories of a month (UTC). */
export interface MonthStories {
  /** Such as `2020-11`. */
  readonly month: string
  /** Newest first. */
  readonly stories: readonly ArrangedStory[]
}

/** A publisher with its stories. */
export interface PublisherStories {
  /** What it is one by, see `publisherDomain`. */
  readonly domain: string
  /** The name that most stories have for it, of equally frequent ones the oldest. */
  readonly name: string
  readonly icon: string | undefined
  /** Its own, newest first. */
  readonly led: readonly ArrangedStory[]
  /** Those of others that it has a report of, newest first. */
  readonly covered: readonly ArrangedStory[]
  /** What the coverage of all stories says of it. */
  readonly figures: PublisherFigures
}

/** The stories that are shown in their order, with all that follows from looking at them together. */
export interface Arrangement {
  /** Newest first. */
  readonly stories: readonly ArrangedStory[]
  /** All but the root topic, the largest first, equally large ones by name. */
  readonly topics: readonly TopicStories[]
  /** The topic that stands for everything. */
  readonly root: TopicRef | undefined
  /** The hottest, now and of each period. */
  readonly top: ArrangedTop
  /** The most covered of each period. */
  readonly covered: readonly CoveredStories[]
  /** Where a robot gathers the news; undefined where none does. */
  readonly sources: Sources | undefined
  /** The publisher's own pages, in the order of their links. */
  readonly texts: readonly OwnText[]
  /** Those that have stories, newest first. */
  readonly months: readonly MonthStories[]
  /** Those with the most stories of their own first, then those with the most coverage, then by domain. */
  readonly publishers: readonly PublisherStories[]
  /** Those that the dev server shows all the same are among the stories as well. */
  readonly unpublished: number
  readonly folded: number
  /** Rejected here, because another file has the same name. */
  readonly rejected: number
  readonly faults: readonly FileFault[]
}
