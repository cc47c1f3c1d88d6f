import type { Picture, Story } from '../../shared/bundle.ts'
import type { Article } from './article.ts'

/**
 * A published article as it goes on after checking: what arranging looks at, and all of it as JSON
 * already, so that printing it once serves its story, its summaries and every later build.
 */
export interface PrintedArticle {
  readonly id: string
  readonly file: string
  /** Differs wherever anything of what is printed of the article differs. */
  readonly digest: string
  readonly title: string
  readonly published: string
  readonly updated?: string | undefined
  /** Its name. */
  readonly publisher: string
  /** The original link. */
  readonly link: string
  /** Keys of all addresses that the file gives for its own page, the original link's first. */
  readonly pages: readonly string[]
  readonly heat: number
  /** Labels as written, unique. */
  readonly topics: readonly string[]
  /** Address of its picture. */
  readonly picture?: string | undefined
  /** Keys of the related reports' pages, see `pageKey`. */
  readonly relatedPages: readonly string[]
  /** Length of all its JSON, in characters. */
  readonly length: number
  readonly texts: () => ArticleTexts
}

/** Members of JSON objects, without the braces. */
export interface ArticleTexts {
  /** What the summary and the story begin with. */
  readonly heading: string
  /** What the story has besides, often nothing. */
  readonly details: string
  /** The picture in a story; empty where there is none. */
  readonly picture: string
  /** The picture in a list, where no credit is shown. */
  readonly plainPicture: string
  /** Other publishers' reports, in the order of `relatedPages`. */
  readonly related: readonly string[]
}

/** An article that is in no output. Nothing but its name goes on, so that no text of it can. */
export interface HiddenArticle {
  readonly id: string
  readonly file: string
  readonly hidden: 'unpublished' | 'folded'
}

/** The members of a JSON object, without its braces. What is undefined is left out. */
const members = (data: object): string => JSON.stringify(data).slice(1, -1)

/**
 * Prints all of an article that other files have no say in.
 *
 * @param digest of the file that the article was read from
 */
export function printArticle(article: Article, digest: string): PrintedArticle | HiddenArticle {
  const { id, file, hidden, title, published, updated, link, pages, heat, topics, picture } =
    article
  if (hidden !== undefined) return { id, file, hidden }
  const texts = printTexts(article)
  const { heading, details, related } = texts
  const parts = [heading, details, texts.picture, ...related]
  return {
    id,
    file,
    digest,
    title,
    published,
    ...(updated !== undefined && { updated }),
    publisher: article.publisher.name,
    link,
    pages,
    heat,
    topics,
    ...(picture && { picture: picture.url }),
    relatedPages: article.related.map(({ page }) => page),
    length: parts.reduce((sum, part) => sum + part.length, 0),
    texts: () => texts,
  }
}

function printTexts(article: Article): ArticleTexts {
  const { id, title, excerpt, published, link, type, publisher, updated, youtube } = article
  return {
    heading: members({
      id,
      title,
      excerpt,
      published,
      link,
      type,
      publisher,
    } satisfies Partial<Story>),
    details: members({ updated, youtube } satisfies Partial<Story>),
    picture: article.picture ? members(article.picture) : '',
    plainPicture: article.picture ? members(withoutCredit(article.picture)) : '',
    related: article.related.map(({ page: _, ...report }) => members(report)),
  }
}

function withoutCredit({ credit: _, ...picture }: Picture): Picture {
  return picture
}
