/**
 * The JSON bundle: what the plugin prints and the app (or any other program) reads.
 * src/plugin/print/README.md describes the files for other programs. Dates are ISO 8601 in UTC without
 * fractions; `T00:00:00Z` means that only the day is known, `T00:00:00+00:00` the instant. Texts are plain text, never HTML.
 */
import * as v from 'valibot'
import { copiesSchema, elsewhereSchema, outletsSchema } from './coverage/storyCoverage.ts'
import { proseSchema } from './prose/prose.ts'
import { earlierStorySchema, neighborSchema } from './stories/otherStories.ts'
import { pictureSchema } from './stories/picture.ts'
import { hottestSchema } from './top/place.ts'

/** Raised whenever a reader of the old format could misread the new one. */
export const SCHEMA_VERSION = 3

/** How many, or which one, counted from 1. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const topicRefSchema = v.object({ slug: v.string(), name: v.string() })

const publisherSchema = v.object({
  /** As the story's file has it. */
  name: v.string(),
  /** What it is one publisher by, whatever its name and hosts: in ASCII, without `www.`. */
  domain: v.optional(v.string()),
  /** Small square icon: an https address, or a root path of a file in `public/`. */
  icon: v.optional(v.string()),
})

const mediumSchema = v.picklist(['article', 'video'])

/** What a story's own file says of it and lists show. */
const ownSummarySchema = v.object({
  id: v.string(),
  title: v.string(),
  excerpt: v.optional(v.string()),
  published: v.string(),
  /** The original page. */
  link: v.string(),
  type: mediumSchema,
  publisher: publisherSchema,
  picture: v.optional(pictureSchema),
  /** How many related reports the story has. */
  relatedCount: count,
  /** Readers will not see it: it is in the dev server's bundle alone. */
  unpublished: v.optional(v.literal(true)),
})

/** Another publisher's report of the same story. */
const reportSchema = v.object({
  title: v.string(),
  excerpt: v.optional(v.string()),
  published: v.optional(v.string()),
  link: v.string(),
  type: mediumSchema,
  publisher: publisherSchema,
  picture: v.optional(pictureSchema),
  pictureCredit: v.optional(v.string()),
})

/** What a story's own file says of it besides, for the story's own page. */
const ownDetailsSchema = v.object({
  updated: v.optional(v.string()),
  /** Id of the story's video on YouTube, 11 characters. */
  youtube: v.optional(v.string()),
  /** The second at which the video begins, where that is said. */
  youtubeStart: v.optional(count),
  pictureCredit: v.optional(v.string()),
  /** When the robot last found a report of it, see src/plugin/gather; absent where no robot has written its file. */
  grown: v.optional(v.string()),
  related: v.array(reportSchema),
})

/** What only the other files tell of a story, for lists. */
const summaryContextSchema = v.object({
  topics: v.array(topicRefSchema),
  /** An older story already shows its picture: a stock image that lists leave out. */
  repeatsPicture: v.optional(v.literal(true)),
  /** Who else reports it; absent where nobody does. */
  outlets: v.optional(outletsSchema),
})

/** What only the other files tell of a story, for the story's own page. */
const storyContextSchema = v.object({
  ...summaryContextSchema.entries,
  /** For each related report whether its picture is a stock image, which coverage leaves out; absent where none is. */
  reportRepeatsPicture: v.optional(v.array(v.boolean())),
  /** For each related report the id of the story here that has the same original; absent where none has. */
  reportStories: v.optional(v.array(v.nullable(v.string()))),
  /** Its original was not there for days when it was last asked for. */
  gone: v.optional(v.literal(true)),
  /** For each related report whether that is so of it; absent where it is of none. */
  reportsGone: v.optional(v.array(v.boolean())),
  /** What the file has below its fields, where the site shows that. */
  body: v.optional(v.array(proseSchema)),
  /** Reports that folded files hand over: they go on where `related` ends, also in all that numbers reports. */
  handed: v.optional(v.array(reportSchema)),
  /** Which reports have about the same text; absent where none have. */
  copies: v.optional(copiesSchema),
  /** Id of the oldest story that is about the same event; absent where there is no other. */
  cluster: v.optional(v.string()),
  /** Other stories here about the same event, those that share the most first. */
  elsewhere: v.optional(v.array(elsewhereSchema)),
  /** The longer story that it is a part of, from first to last, itself included. */
  thread: v.optional(v.array(earlierStorySchema)),
  /** How many parts of it there are behind the first that are left out; absent where none is. */
  threadSkips: v.optional(count),
  newer: v.optional(neighborSchema),
  older: v.optional(neighborSchema),
  /** Stories before it, newest first: of one of its topics, by the topic's slug, and of its publisher. */
  sameTopic: v.optional(v.object({ topic: v.string(), stories: v.array(earlierStorySchema) })),
  samePublisher: v.optional(v.array(earlierStorySchema)),
})

/** What a list shows of a story. */
export const summarySchema = v.object({
  ...ownSummarySchema.entries,
  ...summaryContextSchema.entries,
})

/** What a story's own page shows. */
export const storySchema = v.object({
  ...ownSummarySchema.entries,
  ...ownDetailsSchema.entries,
  ...storyContextSchema.entries,
})

/**
 * An ordered list of stories, newest first, cut into pages that are numbered from the oldest story:
 * page n has the stories with the indexes (n-1) * pageSize to n * pageSize, counted from the oldest.
 */
export const listSchema = v.object({
  count,
  /** File of the newest `pageSize` stories: what a first view shows, whatever the last page holds. */
  head: v.string(),
  /** Files of the pages' names, PAGES_PER_INDEX pages each, the oldest first. */
  indexes: v.array(v.string()),
})

const topicSchema = v.object({
  ...topicRefSchema.entries,
  /** Slug of the topic above; none for a top-level one. */
  parent: v.optional(v.string()),
  list: listSchema,
})

/** A topic with how many stories it has. */
export const topicCountSchema = v.object({ ...topicRefSchema.entries, count })

export const manifestSchema = v.object({
  schema: v.literal(SCHEMA_VERSION),
  pageSize: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Date of the newest story. */
  newest: v.optional(v.string()),
  feed: listSchema,
  /** The largest topics, for the filter: at most FILTER_TOPICS. */
  largest: v.array(topicCountSchema),
  /** File of all topics. */
  topics: v.string(),
  /** File of the story buckets' names, by the year that their ids begin with. */
  years: v.record(v.string(), v.string()),
  /** File of the archive's years and months. */
  archive: v.string(),
  /** File of the rankings of the hottest stories. */
  top: v.string(),
  /** What lists mark of them; absent where nothing is. */
  hottest: v.optional(hottestSchema),
  /** File of all publishers; absent where there is no story. */
  publishers: v.optional(v.string()),
  /** File that leads to the publishers of topics, see `publishers/reporterFiles.ts`; absent where there is no story. */
  reporters: v.optional(v.string()),
  /** File of the sources that a robot gathers news from, see `sources/sourcesFile.ts`; absent where none does. */
  sources: v.optional(v.string()),
  /** Files of the publisher's own pages, by their slugs; absent where there is none. */
  texts: v.optional(v.record(v.string(), v.string())),
  /** File that finding begins with, see `find/findFiles.ts`; absent where there is no story. */
  find: v.optional(v.string()),
  /** Date of the oldest of the newest stories that have feeds, see `coverage/storyFeed.ts`; absent where none has. */
  storyFeeds: v.optional(v.string()),
})

export const pageSchema = v.object({ stories: v.array(summarySchema) })
export const pageIndexSchema = v.object({ pages: v.array(v.string()) })
export const topicsSchema = v.object({
  /** The topic that stands for everything: the feed is its list. */
  root: v.optional(topicRefSchema),
  topics: v.array(topicSchema),
})
/** Files of story details by bucket key, see `bucketKeys`. */
export const yearSchema = v.object({ buckets: v.record(v.string(), v.string()) })
export const bucketSchema = v.object({ stories: v.array(storySchema) })
export type TopicRef = v.InferOutput<typeof topicRefSchema>
export type TopicCount = v.InferOutput<typeof topicCountSchema>
export type Publisher = v.InferOutput<typeof publisherSchema>
export type OwnSummary = v.InferOutput<typeof ownSummarySchema>
export type OwnDetails = v.InferOutput<typeof ownDetailsSchema>
export type SummaryContext = v.InferOutput<typeof summaryContextSchema>
export type StoryContext = v.InferOutput<typeof storyContextSchema>
export type Summary = v.InferOutput<typeof summarySchema>
export type Report = v.InferOutput<typeof reportSchema>
export type Story = v.InferOutput<typeof storySchema>
export type List = v.InferOutput<typeof listSchema>
export type Topic = v.InferOutput<typeof topicSchema>
export type Topics = v.InferOutput<typeof topicsSchema>
export type Manifest = v.InferOutput<typeof manifestSchema>

/** How many topics the feed's filter offers; the overview has the rest. */
export const FILTER_TOPICS = 20
