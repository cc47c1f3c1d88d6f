/** The file of the bundle that says where the news come from, for the page `/sources`. */
import * as v from 'valibot'
import { count, topicRefSchema } from '../bundle.ts'

/** Why a source has failed; `status` is an answer of its host that is none, such as 404. */
export const FAILURE_KINDS = [
  ...([
    'no-host',
    'no-answer',
    'too-slow',
    'broken-off',
    'certificate',
    'private',
    'redirects',
  ] as const),
  ...(['status', 'gone', 'later', 'too-large', 'no-feed'] as const),
] as const
export type FailureKind = (typeof FAILURE_KINDS)[number]

/**
 * How a source is: `works`; `failing`, with the first failure since it worked last; `silent`, that is, it works, but has had
 * nothing new for as long as sources are remembered; `retired`: it has said that it is no more; `new`: not asked yet.
 */
const stateSchema = v.picklist(['works', 'failing', 'silent', 'retired', 'new'])

/** One feed. Its own address stays out: it may hold a password. */
const sourceSchema = v.object({
  title: v.string(),
  /** The page that it is the feed of. */
  link: v.optional(v.string()),
  state: stateSchema,
  /** Since when it fails, is silent or retired. */
  since: v.optional(v.string()),
  failure: v.optional(
    v.object({ kind: v.picklist(FAILURE_KINDS), status: v.optional(v.number()) }),
  ),
  /** When it was last asked with success. */
  worked: v.optional(v.string()),
  /** When it last had something new. */
  news: v.optional(v.string()),
  /** Items that it had when it was last asked with success. */
  items: count,
  /** How many reports are remembered that have come from it. */
  reports: count,
  /** How many of these stand in stories which others report too. */
  joined: count,
  /** Names of the list's folders that it lies in. */
  topics: v.array(v.string()),
})

/** What has one publisher, as its reports are counted: outlets, not feeds. */
const outletSchema = v.object({
  name: v.string(),
  domain: v.optional(v.string()),
  /** It has a page here, as a publisher; only who knows all stories can say so. */
  hasPage: v.optional(v.literal(true)),
  sources: v.array(sourceSchema),
})

/** Why a topic has no story that is shown: it has no source, they fail, they bring nothing, or nothing of it is published yet. */
const emptyTopicSchema = v.object({
  topic: topicRefSchema,
  why: v.picklist(['no-source', 'failing', 'no-items', 'unpublished']),
})

export const sourcesSchema = v.object({
  /** When the robot last ran. */
  ran: v.optional(v.string()),
  /** Those that need attention first (failing, retired, silent), then by name. */
  outlets: v.array(outletSchema),
  empty: v.array(emptyTopicSchema),
})

export type Sources = v.InferOutput<typeof sourcesSchema>
export type Outlet = v.InferOutput<typeof outletSchema>
export type Source = v.InferOutput<typeof sourceSchema>
