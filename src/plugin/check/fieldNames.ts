/** The fields of each kind of group, as README.md explains them, to recognise misspelled ones. */

const REPORT = [
  ...['title', 'excerpt', 'publishedDateTime', 'updatedDateTime'],
  ...['webUrl', 'originalUrl', 'ampWebUrl', 'cdnAmpWebUrl'],
  ...['type', 'category', 'quality', 'featuredContent', 'provider', 'images', 'isCached'],
]

export const STORY_FIELDS: ReadonlySet<string> = new Set([
  ...REPORT,
  ...['heat', 'published', 'topics', 'related', 'taxonomy'],
])

export const REPORT_FIELDS: ReadonlySet<string> = new Set(REPORT)

export const PUBLISHER_FIELDS: ReadonlySet<string> = new Set(['name', 'domain', 'images'])

export const IMAGE_FIELDS: ReadonlySet<string> = new Set([
  ...['url', 'width', 'height', 'title', 'attribution', 'isCached'],
])

export const TOPIC_FIELDS: ReadonlySet<string> = new Set([
  ...['taxonomy', '_id', 'name', 'shortname', 'parent', 'keywords', 'hashtags'],
])
