import type { Article } from './article.ts'

/**
 * The record of a published article, which is all that goes on after checking: what the later steps look at, and
 * what they print of it, as JSON already, so that printing it once serves its story, its lists and every later build.
 */
export interface ArticleRecord {
  readonly id: string
  readonly file: string
  /** Differs wherever anything of the article differs. */
  readonly digest: string
  readonly title: string
  readonly published: string
  readonly updated: string | undefined
  /** Name of the publisher. */
  readonly publisher: string
  /** The original link. */
  readonly link: string
  /** See `Article`. */
  readonly pageKeys: readonly string[]
  readonly heat: number
  /** Labels as written, unique. */
  readonly topics: readonly string[]
  /** Address of its picture. */
  readonly picture: string | undefined
  /** See `Article`. */
  readonly relatedPageKeys: readonly string[]
  /** Length of all its JSON, in characters. */
  readonly length: number
  /** Its JSON, which is read from where it is kept when it is asked for. */
  readonly json: () => ArticleJson
}

/** What a file says by itself, as JSON: two objects, each whole, that have no member in common. */
export interface ArticleJson {
  /** An `OwnSummary` of the bundle. */
  readonly summary: string
  /** An `OwnDetails` of the bundle. */
  readonly details: string
}

/** The record of an article that is in no output. Nothing but its name goes on, so that no text of it can. */
export interface HiddenRecord {
  readonly id: string
  readonly file: string
  readonly hidden: 'unpublished' | 'folded'
}

/**
 * Makes the record of an article.
 *
 * @param digest of the file that the article was read from
 */
export function recordOf(article: Article, digest: string): ArticleRecord | HiddenRecord {
  const { file, hidden, summary, details, pageKeys, heat, topics, relatedPageKeys } = article
  const { id, title, published, publisher, link, picture } = summary
  if (hidden !== undefined) return { id, file, hidden }
  const json = { summary: JSON.stringify(summary), details: JSON.stringify(details) }
  return {
    id,
    file,
    digest,
    title,
    published,
    updated: details.updated,
    publisher: publisher.name,
    link,
    pageKeys,
    heat,
    topics,
    picture: picture?.url,
    relatedPageKeys,
    length: json.summary.length + json.details.length,
    json: () => json,
  }
}
