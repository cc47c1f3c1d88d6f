import type { Article, CheckedPublisher, CheckedReport } from './article.ts'
import { RULES, type Rules } from './rules.ts'
import { copiesOf } from './story/copies.ts'
import { type Names, namesOf } from './story/names/namesOf.ts'

/**
 * The record of a published article, or of an unpublished one that the dev server shows, which is all that goes on after checking: what the later steps look at, and
 * what they print of it, as JSON already, so that printing it once serves its story, its lists and every later build.
 */
export interface ArticleRecord extends Names {
  readonly id: string
  readonly file: string
  /** Differs wherever anything of the article differs. */
  readonly digest: string
  readonly title: string
  readonly published: string
  readonly updated: string | undefined
  /** When its coverage last grew, where a robot gathers it. */
  readonly grown: string | undefined
  /** Name of the publisher. */
  readonly publisher: string
  /** What the publisher is one by, see `publisherDomain`. */
  readonly domain: string
  /** The original link. */
  readonly link: string
  /** See `Article`. */
  readonly pageKeys: readonly string[]
  readonly heat: number
  readonly type: Article['summary']['type']
  /** Labels as written, unique. */
  readonly topics: readonly string[]
  /** Address of its picture. */
  readonly picture: string | undefined
  /** See `Article`. */
  readonly relatedPageKeys: readonly string[]
  /** See `Article`. */
  readonly renamedBy: readonly string[]
  /** Addresses of the related reports' pictures, in their order. */
  readonly relatedPictures: readonly (string | null)[]
  /** Names and domains of the related reports' publishers, in their order. */
  readonly relatedPublishers: readonly string[]
  readonly relatedDomains: readonly string[]
  /** Dates of the related reports, in their order. */
  readonly relatedPublished: readonly (string | null)[]
  /** Which of them, and the story itself, have about the same text, see `copiesSchema`. */
  readonly copies: readonly (readonly number[])[]
  /** Those hosts of its publishers that are not their domains. */
  readonly otherHosts: readonly string[]
  /** The icons that the file knows, by domain of their publisher. */
  readonly icons: Readonly<Record<string, string>>
  /**
   * Which publishers have no icon, 0 for the story's own, else the number of the report: the JSON has an `ICON_SLOT` for
   * each.
   */
  readonly iconless: readonly number[]
  /** Whether it is unpublished: it is in no output but the dev server's. */
  readonly unpublished: true | undefined
  /** Length of all its JSON, in characters. */
  readonly length: number
  /** Its JSON, which is read from where it is kept when it is asked for. */
  readonly json: () => ArticleJson
}

/**
 * What a file says by itself, as JSON: two objects, each whole, that have no member in common. Where a publisher has no
 * icon they have an `ICON_SLOT`, as another file may know it.
 */
export interface ArticleJson {
  /** An `OwnSummary` of the bundle. */
  readonly summary: string
  /** An `OwnDetails` of the bundle. */
  readonly details: string
}

/** Stands in JSON, and never inside its texts, where an icon may be filled in. */
export const ICON_SLOT = ',"icon":null'

/**
 * The record of an article that is in no output. Nothing but its name and its addresses goes on, so that no text of it can; of
 * one that is folded into another also the reports of others that are shown there.
 */
export interface HiddenRecord {
  readonly id: string
  readonly file: string
  readonly hidden: 'unpublished' | 'folded'
  /** See `Article`. What else has such a page is not handed over. */
  readonly pageKeys: readonly string[]
  /** Undefined where nothing is handed over. */
  readonly folded: FoldedCoverage | undefined
}

/** What a folded story has for the one that it is folded into. */
export interface FoldedCoverage {
  readonly published: string
  readonly relatedPageKeys: readonly string[]
  readonly reports: readonly CheckedReport[]
}

/**
 * Makes the record of an article.
 *
 * @param digest of the file that the article was read from
 */
export function recordOf(
  article: Article,
  digest: string,
  { showsUnpublished }: Rules = RULES,
): ArticleRecord | HiddenRecord {
  const { file, hidden, summary, details, pageKeys, heat, topics, relatedPageKeys } = article
  const { id, title, published, publisher, link, picture, type } = summary
  const unpublished = showsUnpublished && hidden === 'unpublished' ? true : undefined
  if (hidden !== undefined && !unpublished) {
    return { id, file, hidden, pageKeys, folded: foldedOf(article) }
  }
  const json = {
    summary: JSON.stringify({ ...summary, unpublished, publisher: withSlot(publisher) }),
    details: JSON.stringify({
      ...details,
      related: details.related.map((report) => ({
        ...report,
        publisher: withSlot(report.publisher),
      })),
    }),
  }
  return {
    id,
    file,
    digest,
    title,
    published,
    updated: details.updated,
    grown: details.grown,
    publisher: publisher.name,
    domain: domainOf(publisher),
    link,
    pageKeys,
    heat,
    type,
    topics,
    picture: picture?.url,
    relatedPageKeys,
    relatedPictures: details.related.map((report) => report.picture?.url ?? null),
    relatedPublishers: details.related.map((report) => report.publisher.name),
    relatedDomains: details.related.map((report) => domainOf(report.publisher)),
    relatedPublished: details.related.map((report) => report.published ?? null),
    copies: copiesOf([summary, ...details.related]),
    ...namesOf(summary, details.related),
    renamedBy: article.renamedBy,
    ...iconsOf(article),
    unpublished,
    length: json.summary.length + json.details.length,
    json: () => json,
  }
}

const foldedOf = ({
  handsOver,
  summary,
  details,
  relatedPageKeys,
}: Article): FoldedCoverage | undefined =>
  handsOver && details.related.length > 0
    ? { published: summary.published, relatedPageKeys, reports: details.related }
    : undefined

// The JSON of an icon must not come first.
const withSlot = ({ name, domain, icon }: CheckedPublisher) => ({
  name,
  domain,
  icon: icon ?? null,
})

const domainOf = ({ domain }: CheckedPublisher): string => domain ?? ''

function iconsOf({
  summary,
  details,
  hosts,
}: Article): Pick<ArticleRecord, 'icons' | 'iconless' | 'otherHosts'> {
  const icons: Record<string, string> = {}
  const publishers = [summary, ...details.related].map(({ publisher }) => publisher)
  for (const { domain, icon } of publishers) if (domain && icon) icons[domain] ??= icon
  return {
    icons,
    iconless: publishers.flatMap(({ icon }, number) => (icon === undefined ? number : [])),
    otherHosts: hosts.filter((host, number) => host !== publishers[number]?.domain),
  }
}

/** What a story's file becomes, whether it is shown or not. */
export type AnyRecord = ArticleRecord | HiddenRecord
