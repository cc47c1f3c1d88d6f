import { decoded } from '../../shared/decoded.ts'
import type { Article, CheckedPicture, CheckedPublisher, CheckedReport } from './article.ts'
import {
  IMAGE_FIELDS,
  PUBLISHER_FIELDS,
  REPORT_FIELDS,
  type ReportField,
  type StoryField,
} from './fieldNames.ts'
import type { FieldReader } from './fieldReader.ts'
import { instant } from './instant.ts'
import { oneLine, readableExcerpt } from './plainText.ts'
import { isAsShortAs } from './textLength.ts'
import { embed, host, integer, link, medium, pictureLink, type Read, size, text } from './values.ts'
import { heat as heatOf, visibilityOf } from './visibility.ts'
import { hostOf, pageKey, youtubeId } from './webAddress.ts'

const TITLE = text(300)
const LONGEST_NAME = 60

/**
 * Checks the fields of one story by the table of README.md.
 *
 * @param story the file's fields; faults go to its reader
 * @param now milliseconds, to tell future dates
 * @returns the article; undefined where a required field is bad, which was reported
 */
export function checkStory(
  story: FieldReader<StoryField>,
  id: string,
  file: string,
  now: number,
): Article | undefined {
  const title = story.required('title', TITLE)
  const date = instant(now)
  const time = story.required('publishedDateTime', date)
  const { original, others } = links(story)
  const quality = story.optional('quality', integer(0))
  const ownHeat = story.optional('heat', heatOf)
  const type = story.optional('type', medium) ?? 'article'
  const hidden = visibilityOf(story, ownHeat)
  const updated = story.optional('updatedDateTime', date)
  const excerpt = excerptOf(story, title)
  const youtube = story.optional('featuredContent', embed)
  const topics = [...new Set(story.list('topics', text(300)))]
  const { picture, pictureCredit } = pictureOf(story)
  const publisher = original === undefined ? undefined : publisherOf(story, original)
  const pageKeys = original === undefined ? [] : [...new Set([original, ...others].map(pageKey))]
  const related = relatedTo(pageKeys, story.groups('related', REPORT_FIELDS), date)
  if (title === undefined || time === undefined || !original || !publisher) return undefined
  return {
    file,
    hidden,
    heat: ownHeat ?? quality ?? 0,
    pageKeys,
    topics,
    relatedPageKeys: related.map(({ key }) => key),
    summary: {
      id,
      title,
      excerpt,
      published: time,
      link: original,
      type,
      publisher,
      picture,
      relatedCount: related.length,
    },
    details: {
      updated,
      youtube: youtube ?? (type === 'video' ? youtubeId(original) : undefined),
      pictureCredit,
      related: related.map(({ report }) => report),
    },
  }
}

/** The original link (`webUrl`, else `originalUrl`) and the other addresses of the same page. */
function links(story: FieldReader<StoryField>): { original: string | undefined; others: string[] } {
  const web = story.optional('webUrl', link)
  const found = story.optional('originalUrl', link)
  const amp = [story.optional('ampWebUrl', link), story.optional('cdnAmpWebUrl', link)]
  const original = web ?? found
  if (original === undefined) {
    const raw = story.raw('webUrl') ?? story.raw('originalUrl')
    story.reportMissing('rejected', 'webUrl', raw, {
      code: 'link-missing',
      expected: 'an http or https address in webUrl or originalUrl',
      fix: 'add the address of the original page, such as webUrl: "https://example.org/story"',
    })
  }
  return { original, others: [found, ...amp].filter((url) => url !== undefined) }
}

function excerptOf(item: FieldReader<ReportField>, title: string | undefined): string | undefined {
  const excerpt = item.optional('excerpt', text(1000))
  return excerpt === undefined ? undefined : readableExcerpt(excerpt, title ?? '')
}

/** The publisher; a name that cannot be one (a path, a whole headline) gives way to the host. */
function publisherOf(item: FieldReader<ReportField>, address: string): CheckedPublisher {
  const provider = item.group('provider', PUBLISHER_FIELDS)
  const domain = provider?.optional('domain', host) ?? hostOf(address)
  const name = unescaped(provider?.optional('name', text(300)) ?? domain)
  const icon = provider
    ?.groups('images', IMAGE_FIELDS)
    .flatMap((image) => image.optional('url', pictureLink) ?? [])[0]
  const isName = name !== '' && !name.includes('/') && isAsShortAs(LONGEST_NAME, name)
  return { name: isName ? name : domain, icon }
}

/** Some crawlers leave percent-escapes in names. */
function unescaped(name: string): string {
  if (!/%[0-9a-f]{2}/i.test(name)) return name
  const plain = decoded(name)
  return plain === undefined ? name : oneLine(plain)
}

/** The first image that has an address, and whom to thank for it. */
function pictureOf(item: FieldReader<ReportField>): {
  picture: CheckedPicture | undefined
  pictureCredit: string | undefined
} {
  for (const image of item.groups('images', IMAGE_FIELDS)) {
    const url = image.required('url', pictureLink, 'warning')
    if (url === undefined) continue
    const width = image.optional('width', size)
    const height = image.optional('height', size)
    const alt = image.optional('title', text(1000))
    const pictureCredit = image.optional('attribution', text(300))
    const isSized = width !== undefined && height !== undefined
    return {
      picture: { url, ...(isSized ? { width, height } : UNSIZED), alt },
      pictureCredit,
    }
  }
  return { picture: undefined, pictureCredit: undefined }
}

const UNSIZED = { width: undefined, height: undefined }

/** A report and the key of its page, see `pageKey`. */
interface KeyedReport {
  readonly key: string
  readonly report: CheckedReport
}

/** The related reports, each page once: what repeats one, or the story itself, is left out with a warning. */
function relatedTo(
  pageKeys: readonly string[],
  items: readonly FieldReader<ReportField>[],
  date: Read<string>,
): KeyedReport[] {
  const holders = new Map<string, FieldReader<ReportField> | 'the story itself'>(
    pageKeys.map((key) => [key, 'the story itself']),
  )
  return items.flatMap((item) => {
    const report = reportOf(item, date)
    if (report === undefined) return []
    const key = pageKey(report.link)
    const holder = holders.get(key)
    if (holder === undefined) {
      holders.set(key, item)
      return [{ key, report }]
    }
    const name = typeof holder === 'string' ? holder : holder.name
    item.report('warning', ['webUrl'], item.raw('webUrl'), {
      code: 'related-repeat',
      expected: `another page than that of ${name}`,
      fix: `remove this item, which repeats ${name} and is left out`,
    })
    return []
  })
}

/** A related report; undefined, with a warning, where it has no headline or link. */
function reportOf(item: FieldReader<ReportField>, date: Read<string>): CheckedReport | undefined {
  const title = item.required('title', TITLE, 'warning')
  const address = item.required('webUrl', link, 'warning')
  if (title === undefined || address === undefined) return undefined
  return {
    title,
    excerpt: excerptOf(item, title),
    published: item.optional('publishedDateTime', date),
    link: address,
    ...pictureOf(item),
    type: item.optional('type', medium) ?? 'article',
    publisher: publisherOf(item, address),
  }
}
