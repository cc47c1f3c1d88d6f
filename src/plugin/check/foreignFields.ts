import type { StoryField } from './fieldNames.ts'

/** Names that other programs have for fields of a story, by the field that is meant: letters alone, in lower case. */
const NAMES: Partial<Record<StoryField, readonly string[]>> = {
  title: ['headline'],
  excerpt: ['description', 'summary', 'abstract', 'subtitle', 'dek', 'standfirst'],
  publishedDateTime: [
    ...['date', 'datetime', 'pubdate', 'publishdate', 'publisheddate', 'publicationdate'],
    ...['datepublished', 'publishedat', 'publishedon', 'created', 'createdat'],
  ],
  updatedDateTime: ['lastmod', 'lastmodified', 'updated', 'updatedat', 'modified', 'datemodified'],
  webUrl: [
    ...['link', 'url', 'externalurl', 'externallink', 'linkurl', 'linkedurl', 'sourceurl'],
    ...['canonical', 'canonicalurl'],
  ],
  topics: ['tags', 'tag', 'categories', 'keywords'],
}

const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
)

/** The field of a story that one of another program stands for, such as `publishedDateTime` for `date`. */
export const foreignMeaning = (written: string): string | undefined =>
  FIELDS.get(written.replace(/[-_. ]/g, '').toLowerCase())
