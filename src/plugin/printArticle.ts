import type { Picture, Story } from '../shared/bundle.ts'
import type { Article } from './article.ts'

/**
 * A published article as it goes on after checking: what arranging looks at, and the rest as JSON
 * already. Texts are cheap to hand over between threads, to keep in the cache, and to join; printing an
 * article once serves its story, its summaries and every later build.
 */
export interface PrintedArticle {
  readonly id: string
  readonly file: string
  /** Differs wherever anything of what is printed of the article differs. */
  readonly digest: string
  readonly title: string
  readonly published: string
  /** Its name. */
  readonly publisher: string
  /** The original link. */
  readonly link: string
  /** Keys of all addresses that the file gives for its own page, the original link's first. */
  readonly pages: readonly string[]
  readonly heat: number
  /** Labels as written, unique. */
  readonly topics: readonly string[]
  readonly picture?: PrintedPicture | undefined
  /** Members that the summary and the story begin with, without the braces. */
  readonly heading: string
  /** Members of the story alone, each with a comma before it; often empty. */
  readonly details: string
  /** Length of all its JSON, in characters. */
  readonly length: number
  /** Other publishers' reports: without the story's own page and repeats of a page. */
  readonly related: readonly PrintedReport[]
}

export interface PrintedPicture {
  readonly url: string
  /** Members of the picture in a story. */
  readonly full: string
  /** Members of the picture in a list, where no credit is shown. */
  readonly plain: string
}

export interface PrintedReport {
  /** Key of its page, see `pageKey`. */
  readonly page: string
  /** Its members. */
  readonly members: string
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
  const { id, file, hidden, title, published, link, pages, heat, topics, picture } = article
  if (hidden !== undefined) return { id, file, hidden }
  const { excerpt, type, publisher, updated, youtube } = article
  const heading = members({
    id,
    title,
    excerpt,
    published,
    link,
    type,
    publisher,
  } satisfies Partial<Story>)
  const details = members({ updated, youtube } satisfies Partial<Story>)
  const printedPicture = picture && printPicture(picture)
  const related = printReports(article)
  const parts = [heading, details, printedPicture?.full ?? '', ...related.map((r) => r.members)]
  return {
    id,
    file,
    digest,
    title,
    published,
    publisher: publisher.name,
    link,
    pages,
    heat,
    topics,
    ...(printedPicture && { picture: printedPicture }),
    heading,
    details: details === '' ? '' : `,${details}`,
    length: parts.reduce((sum, part) => sum + part.length, 0),
    related,
  }
}

function printPicture({ credit, ...picture }: Picture): PrintedPicture {
  return {
    url: picture.url,
    full: members({ ...picture, credit }),
    plain: members(picture),
  }
}

function printReports(article: Article): PrintedReport[] {
  const seen = new Set(article.pages)
  return article.related.flatMap(({ page, ...report }) => {
    if (seen.has(page)) return []
    seen.add(page)
    return [{ page, members: members(report) }]
  })
}
