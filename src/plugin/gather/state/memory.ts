/**
 * What the robot knows from one run to the next: a file of JSON lines, sorted, so that version control merges what several
 * machines found. Each line begins with what it is of.
 */
import * as v from 'valibot'
import { FAILURE_KINDS } from '../../../shared/sources/sourcesFile.ts'

/** ISO 8601 in UTC without fractions: one that is, as what reads a line relies on it. */
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/),
)
/** In seconds: a hundred years, so that an instant with it is one. */
const LONGEST_WAIT = 3_155_760_000

/** A feed that was asked. */
const feedLineSchema = v.object({
  /** Its address as the list has it. */
  feed: v.string(),
  title: v.optional(v.string()),
  link: v.optional(v.string()),
  /** See `Validators`. */
  etag: v.optional(v.string()),
  modified: v.optional(v.string()),
  from: v.optional(v.string()),
  /** Where it has moved to for good. */
  moved: v.optional(v.string()),
  asked: instant,
  worked: v.optional(instant),
  /** Not to be asked again before. */
  next: v.optional(instant),
  /** It has said that it is no more. */
  retired: v.optional(instant),
  failing: v.optional(
    v.object({
      since: instant,
      times: v.number(),
      kind: v.picklist(FAILURE_KINDS),
      status: v.optional(v.number()),
      /** For the publisher, in English. */
      reason: v.string(),
    }),
  ),
  /** Minutes for which it asks to be left alone, see `Feed`. */
  every: v.optional(v.number()),
  /** When it last had an item that was not known. */
  news: v.optional(instant),
  /** How many reports are remembered that have come from it, and how many of these stand in stories that others report too. */
  reports: v.optional(v.number()),
  joined: v.optional(v.number()),
  /** How many items it had when it last worked, and what its reports are by: name and domain of the outlet. */
  items: v.optional(v.number()),
  outlet: v.optional(v.object({ name: v.string(), domain: v.string() })),
})

/** When the robot last asked any feed. */
export const runLineSchema = v.object({ run: instant })

/**
 * A feed as the file has it: what is the same with all feeds of a run stands once, so that the line of a feed that has nothing new stays
 * as it is. Without `asked` it was asked in the last run; without `worked` it worked then, unless it fails; `wait` is how many
 * seconds lie between `asked` and `next`.
 */
export const writtenFeedSchema = v.object({
  ...feedLineSchema.entries,
  asked: v.optional(instant),
  wait: v.optional(v.pipe(v.number(), v.minValue(-LONGEST_WAIT), v.maxValue(LONGEST_WAIT))),
})

/** See `rememberedJoin`: as one text the words take half the time to read that a list of them takes. */
const joinSchema = v.object({
  like: v.string(),
  likeness: v.number(),
  mean: v.number(),
  /** Each with what it weighs: `harvest 0.21, flood 0.08`. */
  words: v.string(),
})

/** A report that was seen. */
export const reportLineSchema = v.object({
  /** Key of its page, see `pageKey`. */
  report: v.string(),
  /** The story that it is in. */
  story: v.string(),
  /** The feed that it has come from. */
  feed: v.string(),
  title: v.string(),
  excerpt: v.optional(v.string()),
  /** As the feed says, else when it was first seen. */
  published: instant,
  /** When it was first seen. */
  first: instant,
  /** When its feed was first without it; absent while it is there, so that its line stays as it is from run to run. */
  left: v.optional(instant),
  language: v.string(),
  outlet: v.string(),
  /** It stands behind another report of its outlet, whose key this is, and is not in the file. */
  behind: v.optional(v.string()),
  join: v.optional(joinSchema),
})

/** A story file that the robot has written. */
export const storyLineSchema = v.object({
  story: v.string(),
  /** Path of its file below the folder of stories. */
  file: v.string(),
  /** Of the file when the robot last wrote or read it, in bytes: another size means that a person has changed it. */
  size: v.number(),
  /** What the robot wrote last: it changes what still says so, and nothing that a person has written. */
  heat: v.optional(v.number()),
  published: v.optional(v.boolean()),
  /** When a person has removed the file. It is not brought back. */
  removed: v.optional(instant),
})

export type RunLine = v.InferOutput<typeof runLineSchema>
export type WrittenFeed = v.InferOutput<typeof writtenFeedSchema>
export type FeedLine = v.InferOutput<typeof feedLineSchema>
export type ReportLine = v.InferOutput<typeof reportLineSchema>
export type StoryLine = v.InferOutput<typeof storyLineSchema>

/** All that is known, by address of the feed, key of the page, id of the story. */
export interface Memory {
  readonly feeds: ReadonlyMap<string, FeedLine>
  readonly reports: ReadonlyMap<string, ReportLine>
  readonly stories: ReadonlyMap<string, StoryLine>
  /** Lines of kinds that this version does not know: they stay as they are. */
  readonly others?: readonly string[]
  /** Lines that nobody can read any more: they are put aside when the file is written next. */
  readonly damaged?: readonly string[]
}

/** Of a story whose file is to be read anew: no file has so many bytes. */
export const UNKNOWN_SIZE = -1

/** For so many days what is in no feed any more is remembered. */
export const REMEMBERED_DAYS = 60
