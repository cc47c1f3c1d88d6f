/**
 * What a page that is finished at build time carries beside its HTML: the data that its view shows, so that
 * the app goes on from there and fetches nothing twice.
 */
import * as v from 'valibot'
import { archiveSchema, monthPartSchema } from './archive/archiveFiles.ts'
import { dayStoriesSchema } from './archive/dayFiles.ts'
import {
  count,
  manifestSchema,
  storySchema,
  summarySchema,
  topicRefSchema,
  topicsSchema,
} from './bundle.ts'
import { OWN_PAGES } from './paths.ts'
import { textSchema } from './prose/ownText.ts'
import { ORDERS } from './publishers/orders.ts'
import {
  publisherCountSchema,
  publisherFiguresSchema,
  publishersSchema,
} from './publishers/publisherFiles.ts'
import { sourcesSchema } from './sources/sourcesFile.ts'
import { coveredSchema } from './top/coveredFiles.ts'
import { COVERED_PERIODS } from './top/coveredPeriod.ts'
import { PERIODS } from './top/period.ts'
import { rankingSchema, topSchema } from './top/topFiles.ts'

/** A page of a list, without its newest stories that were `shown` above it. */
const nextPositionSchema = v.object({ page: count, shown: count })

/** Some stories of a list, in order. */
const listPartSchema = v.object({
  topic: v.optional(topicRefSchema),
  /** The topic asked for stands for everything. */
  isRoot: v.boolean(),
  /** Stories in the whole list. */
  count,
  pageSize: count,
  /** File of the list's newest stories, as it was when the part was loaded. */
  head: v.string(),
  stories: v.array(summarySchema),
  next: v.optional(nextPositionSchema),
})

/** A part of a month's stories, and what is beside it. */
const monthStoriesSchema = v.object({
  ...monthPartSchema.entries,
  /** Stories in the whole month. */
  count,
  /** Number of this part, counted from the month's oldest story. */
  part: count,
  parts: count,
  /** The next month that has stories, such as `2020-12`. */
  later: v.optional(v.string()),
  /** The month before that has stories. */
  earlier: v.optional(v.string()),
})

/** The hottest stories, now or of a period. */
const topPageSchema = v.object({
  view: v.literal('top'),
  period: v.picklist(PERIODS),
  top: topSchema,
  ranking: rankingSchema,
})

/** The most covered stories of a period. */
const coveredPageSchema = v.object({
  view: v.literal('covered'),
  period: v.picklist(COVERED_PERIODS),
  top: topSchema,
  covered: coveredSchema,
})

/** A publisher with its counts, as its own pages show it. */
const publisherSchema = v.object({
  ...publisherCountSchema.entries,
  icon: v.optional(v.string()),
  figures: publisherFiguresSchema,
})

/** A part of the stories of others that a publisher has reported too. */
const coverageSchema = v.object({
  ...monthPartSchema.entries,
  /** In all parts. */
  count,
  /** Number of this part, counted from the oldest story. */
  part: count,
  parts: count,
})

export const pageDataSchema = v.variant('view', [
  v.object({
    view: v.literal('list'),
    /** Where the list is read: at its head, or at a page of its own address. */
    page: v.union([v.literal('head'), count]),
    manifest: manifestSchema,
    part: listPartSchema,
  }),
  v.object({
    view: v.literal('story'),
    story: storySchema,
    /** It has feeds of its own. */
    hasFeed: v.optional(v.literal(true)),
  }),
  v.object({ view: v.literal('topics'), topics: topicsSchema }),
  v.object({
    view: v.literal('publishers'),
    order: v.picklist(ORDERS),
    publishers: publishersSchema,
  }),
  v.object({
    view: v.literal('publisher'),
    /** Where its list is read: at its head, or at a page of its own address. */
    page: v.union([v.literal('head'), count]),
    publisher: publisherSchema,
    part: listPartSchema,
    /** The newest stories of others that it has reported too, where it has none of its own. */
    coverage: v.optional(coverageSchema),
  }),
  v.object({
    view: v.literal('coverage'),
    publisher: publisherSchema,
    /** Whether the address names the part; without it, it is the newest. */
    isNumbered: v.boolean(),
    coverage: coverageSchema,
  }),
  v.object({
    view: v.literal('follow'),
    topics: topicsSchema,
    /** Those whose feeds it shows. */
    publishers: v.array(publisherCountSchema),
  }),
  v.object({ view: v.literal('sources'), sources: sourcesSchema }),
  v.object({ view: v.literal('search'), manifest: manifestSchema }),
  v.object({ view: v.literal('own'), page: v.picklist(OWN_PAGES) }),
  v.object({ view: v.literal('text'), text: textSchema }),
  topPageSchema,
  coveredPageSchema,
  v.object({ view: v.literal('archive'), archive: archiveSchema }),
  v.object({
    view: v.literal('month'),
    /** Such as `2020-11`. */
    month: v.string(),
    /** Whether the address names the part; without it, it is the month's newest. */
    isNumbered: v.boolean(),
    stories: monthStoriesSchema,
  }),
  v.object({
    view: v.literal('day'),
    /** Such as `2020-11-18`. */
    day: v.string(),
    stories: dayStoriesSchema,
  }),
])

export type ListPart = v.InferOutput<typeof listPartSchema>
export type PublisherPage = v.InferOutput<typeof publisherSchema>
export type Coverage = v.InferOutput<typeof coverageSchema>
export type MonthStories = v.InferOutput<typeof monthStoriesSchema>
export type PageData = v.InferOutput<typeof pageDataSchema>
/** The kinds of pages. */
export type View = PageData['view']
export type DataOf<Kind extends View> = Extract<PageData, { readonly view: Kind }>
