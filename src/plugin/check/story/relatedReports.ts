import type { CheckedReport } from '../article.ts'
import type { ReportField } from '../fieldNames.ts'
import type { FieldReader } from '../fieldReader.ts'
import { embed, link, medium, type Read } from '../values.ts'
import { TITLE, textsOf } from './headlineAndExcerpt.ts'
import { pageKey } from './pageKey.ts'
import { pictureOf } from './picture.ts'
import { type KnownPublisher, publisherOf } from './publisher.ts'
import type { PublisherNames } from './publisherNames.ts'
import { videoLink } from './video.ts'

/** A report, the key of its page (see `pageKey`), and its publisher. */
export interface KeyedReport {
  readonly key: string
  readonly publisher: KnownPublisher
  readonly report: CheckedReport
  /** When the robot has found it (`gathered`). */
  readonly gathered: string | undefined
}

/** What a report may repeat: an address and a headline, each with what has it. */
interface Holders {
  readonly pages: Map<string, Holder>
  readonly headlines: Map<string, Holder>
}

type Holder = Pick<FieldReader<ReportField>, 'name'>

/**
 * The related reports, each page once, and each headline of a publisher, as its regional editions have the same. What
 * repeats one, or the story itself, is left out with a warning.
 *
 * @param pageKeys of the story
 * @param headline of the story, see `headlineKey`
 */
export function relatedTo(
  pageKeys: readonly string[],
  headline: string | undefined,
  items: readonly FieldReader<ReportField>[],
  date: Read<string>,
  names: PublisherNames,
): KeyedReport[] {
  const holders: Holders = {
    pages: new Map(pageKeys.map((key) => [key, STORY])),
    headlines: new Map(headline === undefined ? [] : [[headline, STORY]]),
  }
  return items.flatMap((item) => {
    const report = reportOf(item, date, names)
    return report === undefined || isRepeat(item, report, holders) ? [] : [report]
  })
}

const STORY: Holder = { name: 'the story itself' }

/** Equal for the same headline of the same publisher. */
export const headlineKey = (publisher: string, title: string): string =>
  `${publisher}\n${title}`.toLowerCase()

/** Whether a report repeats another one or the story, which is reported; else it becomes one that others may repeat. */
function isRepeat(
  item: FieldReader<ReportField>,
  { key, report }: KeyedReport,
  { pages, headlines }: Holders,
): boolean {
  const headline = headlineKey(report.publisher.name, report.title)
  const samePage = pages.get(key)
  const holder = samePage ?? headlines.get(headline)
  if (holder === undefined) {
    pages.set(key, item)
    headlines.set(headline, item)
    return false
  }
  const [field, what] = samePage ? PAGE : HEADLINE
  item.report('warning', [field], item.raw(field), {
    code: 'related-repeat',
    expected: `another ${what} than that of ${holder.name}`,
    fix: `remove this item, which repeats ${holder.name} and is left out`,
  })
  return true
}

const PAGE = ['webUrl', 'page'] as const
const HEADLINE = ['title', 'headline of this publisher'] as const

/** A related report; undefined, with a warning, where it has no headline or link. */
function reportOf(
  item: FieldReader<ReportField>,
  date: Read<string>,
  names: PublisherNames,
): KeyedReport | undefined {
  const title = item.required('title', TITLE, 'warning')
  const published = item.optional('publishedDateTime', date)
  const gathered = item.optional('gathered', date)
  const { picture, pictureCredit } = pictureOf(item)
  const type = item.optional('type', medium) ?? 'article'
  const address = linkOf(item, type === 'video', picture?.url)
  if (address === undefined) return undefined
  const publisher = publisherOf(item, address, names)
  const texts = textsOf(item, title, publisher)
  if (texts === undefined) return undefined
  const report = {
    title: texts.title,
    excerpt: texts.excerpt,
    published,
    link: address,
    picture,
    pictureCredit,
    type,
    publisher: publisher.publisher,
  }
  return { key: pageKey(address), publisher, report, gathered }
}

/** The link; of a video that has none, where its embed code or its picture leads. */
function linkOf(
  item: FieldReader<ReportField>,
  isVideo: boolean,
  picture: string | undefined,
): string | undefined {
  const isMissing = isVideo && !item.raw('webUrl')
  const video = isMissing ? videoLink(item.optional('featuredContent', embed), picture) : undefined
  return video ?? item.required('webUrl', link, 'warning')
}
