/** The fields of each kind of group, as README.md explains them, to recognise misspelled ones. */

const REPORT = [
  ...(['title', 'excerpt', 'publishedDateTime', 'updatedDateTime'] as const),
  ...(['webUrl', 'originalUrl', 'ampWebUrl', 'cdnAmpWebUrl'] as const),
  ...(['type', 'category', 'quality', 'featuredContent'] as const),
  ...(['provider', 'images', 'isCached', 'gathered'] as const),
]

/** Of a story. */
export const STORY_FIELDS = new Set([
  ...REPORT,
  ...(['heat', 'published', 'topics', 'related', 'taxonomy', 'gather'] as const),
])

/** Of an entry of `related`. */
export const REPORT_FIELDS = new Set(REPORT)

/** Of `gather`. */
export const GATHER_FIELDS = new Set(['join', 'refuse'] as const)

/** Of `provider`. */
export const PUBLISHER_FIELDS = new Set(['name', 'domain', 'images'] as const)

/** Of an entry of `images`. */
export const IMAGE_FIELDS = new Set([
  ...(['url', 'width', 'height', 'title', 'attribution', 'isCached'] as const),
])

/** Of a topic file. */
export const TOPIC_FIELDS = new Set([
  ...(['taxonomy', '_id', 'name', 'shortname', 'parent', 'keywords', 'hashtags'] as const),
])

type NameOf<Fields> = Fields extends ReadonlySet<infer Name> ? Name : never

/** The names that a `FieldReader` of such a group can be asked for. */
export type StoryField = NameOf<typeof STORY_FIELDS>
export type ReportField = NameOf<typeof REPORT_FIELDS>
export type TopicField = NameOf<typeof TOPIC_FIELDS>
