/** What a reader keeps in a browser, kind by kind: the only source of its types, and of what is taken from files and links. */
import * as v from 'valibot'
import { LAST_TIME } from './items.ts'

const text = (longest: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest))

/** An address of another site, as it may come from a file of anybody. */
const httpUrl = v.pipe(text(4000), v.regex(/^https?:\/\/[^/]/i))

/** A date as texts have it. */
const dateText = v.pipe(
  text(40),
  v.check((date) => !Number.isNaN(Date.parse(date))),
)

/** Milliseconds since 1970. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_TIME))

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A story that was opened, by its id. */
export const readSchema = v.object({
  /** How many reports of others it had then: more of them are news. */
  reports: count,
  /** As in the bundle, where that was known: by its day a story is found among all others. */
  published: v.optional(text(40)),
})

/** A story that was saved, by its id: what its line shows, whatever becomes of the story. */
export const savedSchema = v.object({
  title: text(1000),
  publisher: text(200),
  /** As in the bundle. */
  published: dateText,
  link: httpUrl,
  /** How many reports of others it had when the reader saw it last. */
  reports: count,
  saved: time,
  note: v.optional(text(500)),
})

/** What is muted, by its kind and what it is: `topic:ai`, `publisher:example.org`, `words:world cup`. */
export const muteSchema = v.object({
  kind: v.picklist(['topic', 'publisher', 'words']),
  /** The slug of a topic, the domain of a publisher, a word or a phrase. */
  what: text(200),
  /** As the reader knows it. */
  name: text(200),
  /** When it ends; undefined where it never does. */
  until: v.optional(time),
})

/** What a mute is kept by: the same thing is muted once. */
export const muteKey = ({ kind, what }: Pick<Mute, 'kind' | 'what'>): string => `${kind}:${what}`

/** What is chosen in the settings, each by its name; what is not there is as the site has it. */
export const settingSchema = v.union([
  v.object({ name: v.literal('theme'), is: v.picklist(['light', 'dark', 'sepia']) }),
  v.object({ name: v.literal('size'), is: v.picklist(['small', 'large', 'larger', 'largest']) }),
  v.object({ name: v.literal('width'), is: v.picklist(['narrow', 'wide']) }),
  v.object({ name: v.literal('density'), is: v.picklist(['list', 'headlines']) }),
  v.object({ name: v.literal('pictures'), is: v.picklist(['tap', 'never']) }),
  v.object({ name: v.literal('originals'), is: v.literal('same') }),
  v.object({ name: v.literal('times'), is: v.literal('utc') }),
  v.object({ name: v.literal('keys'), is: v.literal('off') }),
  v.object({ name: v.literal('headlines'), is: v.literal('off') }),
  v.object({ name: v.literal('motion'), is: v.picklist(['less', 'full']) }),
  v.object({ name: v.literal('readByScrolling'), is: v.literal('on') }),
])

/** Where a visit began, by what is remembered of it. */
export const visitSchema = v.object({
  /** Id of the newest story that the feed had at its start. */
  newest: text(300),
})

/** Addresses of filters: of the feed, of a topic, of the search. Others may write into a site's storage, and a link must stay within it. */
const FILTER_PATH = /^\/(topic\/[^/?#]+|search)?(\?[^#]*)?$/

export const LONGEST_FILTER_NAME = 80

/** A filter that is kept under a name, by that name. */
export const filterSchema = v.object({
  name: v.pipe(text(LONGEST_FILTER_NAME), v.regex(/\S/)),
  /** Without the base path, such as `/?topic=ai&type=video`. */
  path: v.pipe(text(2000), v.regex(FILTER_PATH)),
  kept: time,
})

export type ReadStory = v.InferOutput<typeof readSchema>
export type SavedStory = v.InferOutput<typeof savedSchema>
export type Mute = v.InferOutput<typeof muteSchema>
export type Setting = v.InferOutput<typeof settingSchema>
export type Visit = v.InferOutput<typeof visitSchema>
export type KeptFilter = v.InferOutput<typeof filterSchema>
