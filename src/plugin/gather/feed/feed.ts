import * as v from 'valibot'

/** An instant, ISO 8601 in UTC without fractions; `T00:00:00Z` where only the day is known, as news files have it. */
const instant = v.string()

/** A file that an item brings along: a sound, a film, a picture. */
const enclosureSchema = v.object({
  url: v.string(),
  type: v.optional(v.string()),
  /** Bytes. */
  length: v.optional(v.number()),
})

/** A picture that an item names. */
const itemPictureSchema = v.object({
  url: v.string(),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  alt: v.optional(v.string()),
  credit: v.optional(v.string()),
})

/** One item of a feed. All texts are plain, all addresses absolute and http or https. */
export const itemSchema = v.object({
  /** As the feed has it: `guid`, `id`, `rdf:about`. */
  id: v.optional(v.string()),
  title: v.optional(v.string()),
  link: v.optional(v.string()),
  /** From the summary, else from the beginning of the content. At most 300 characters. */
  excerpt: v.optional(v.string()),
  published: v.optional(instant),
  updated: v.optional(instant),
  authors: v.array(v.string()),
  categories: v.array(v.string()),
  picture: v.optional(itemPictureSchema),
  enclosures: v.array(enclosureSchema),
  type: v.picklist(['article', 'video']),
  /** A BCP 47 tag, as the item or else the feed says. */
  language: v.optional(v.string()),
  /** Of whom the item is, where the feed repeats what others have published (`source`). */
  outlet: v.optional(v.object({ name: v.optional(v.string()), link: v.optional(v.string()) })),
  comments: v.optional(v.string()),
})

/** A feed of any kind, normalised: what `gather -- read --json` prints. */
export const feedSchema = v.object({
  /** `rss`, `atom`, `rdf` or `json`, and its version where it says so. */
  kind: v.picklist(['rss', 'rdf', 'atom', 'json', 'cdf']),
  version: v.optional(v.string()),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  /** The page that the feed is of. */
  link: v.optional(v.string()),
  /** Where the feed says that it is itself. */
  self: v.optional(v.string()),
  language: v.optional(v.string()),
  /** Small and square, else any picture of the feed. */
  icon: v.optional(v.string()),
  updated: v.optional(instant),
  authors: v.array(v.string()),
  rights: v.optional(v.string()),
  generator: v.optional(v.string()),
  /** Minutes for which the feed asks to be left alone (`ttl`, `sy:updatePeriod`). */
  every: v.optional(v.number()),
  items: v.array(itemSchema),
  /** What had to be mended to read it, in words: `is cut off after item 12`. */
  mended: v.array(v.string()),
})

export type Feed = v.InferOutput<typeof feedSchema>
export type FeedItem = v.InferOutput<typeof itemSchema>
