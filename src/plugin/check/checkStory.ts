import { dayOf, isDayOnly } from '../../shared/dates.ts'
import type { Article } from './article.ts'
import { REPORT_FIELDS, type StoryField } from './fieldNames.ts'
import type { FieldReader } from './fieldReader.ts'
import { instant } from './instant.ts'
import type { Rules } from './rules.ts'
import { checkWishes } from './story/gatherWishes.ts'
import { TITLE, textsOf } from './story/headlineAndExcerpt.ts'
import { pageKey } from './story/pageKey.ts'
import { pictureOf } from './story/picture.ts'
import { publisherOf } from './story/publisher.ts'
import { headlineKey, type KeyedReport, relatedTo } from './story/relatedReports.ts'
import { videoLink, videoOf } from './story/video.ts'
import { embed, integer, link, medium, text } from './values.ts'
import { heat as heatOf, visibilityOf } from './visibility.ts'

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
  { publishers: names }: Rules,
): Article | undefined {
  const title = story.required('title', TITLE)
  const date = instant(now)
  const time = story.required('publishedDateTime', date)
  const type = story.optional('type', medium) ?? 'article'
  const { picture, pictureCredit } = pictureOf(story)
  const embedded = story.optional('featuredContent', embed)
  const { original, others } = links(
    story,
    type === 'video' ? videoLink(embedded, picture?.url) : undefined,
  )
  const quality = story.optional('quality', integer(0))
  const ownHeat = story.optional('heat', heatOf)
  const { hidden, handsOver } = visibilityOf(story, ownHeat)
  const updated = story.optional('updatedDateTime', date)
  const gathered = story.optional('gathered', date)
  checkWishes(story)
  const topics = [...new Set(story.list('topics', text(300)))]
  const known = original === undefined ? undefined : publisherOf(story, original, names)
  const texts = textsOf(story, title, known)
  const headline = known && texts && headlineKey(known.publisher.name, texts.title)
  const pageKeys = original === undefined ? [] : [...new Set([original, ...others].map(pageKey))]
  const related = relatedTo(pageKeys, headline, story.groups('related', REPORT_FIELDS), date, names)
  if (texts === undefined || time === undefined || !original || !known) return undefined
  const publishers = [known, ...related.map(({ publisher }) => publisher)]
  const video = videoOf(embedded, type === 'video', original)
  return {
    file,
    hidden,
    handsOver,
    heat: ownHeat ?? quality ?? 0,
    pageKeys,
    topics,
    relatedPageKeys: related.map(({ key }) => key),
    hosts: publishers.map(({ host }) => host),
    renamedBy: publishers.flatMap(({ renamedBy }) => renamedBy ?? []),
    summary: {
      id,
      title: texts.title,
      excerpt: texts.excerpt,
      published: time,
      link: original,
      type,
      publisher: known.publisher,
      picture,
      relatedCount: related.length,
      unpublished: undefined,
    },
    details: {
      updated: updated !== undefined && isUpdate(updated, time) ? updated : undefined,
      youtube: video?.id,
      youtubeStart: video?.start,
      pictureCredit,
      grown: gathered === undefined ? undefined : newestOf(related),
      related: related.map(({ report }) => report),
    },
  }
}

/**
 * The original link (`webUrl`, else `originalUrl`) and the other addresses of the same page.
 *
 * @param otherwise the original link where the file has none
 */
function links(
  story: FieldReader<StoryField>,
  otherwise: string | undefined,
): { original: string | undefined; others: string[] } {
  const web = story.optional('webUrl', link)
  const found = story.optional('originalUrl', link)
  const amp = [story.optional('ampWebUrl', link), story.optional('cdnAmpWebUrl', link)]
  const original = web ?? found ?? otherwise
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

/** When the robot last found one of these reports. */
const newestOf = (related: readonly KeyedReport[]): string | undefined =>
  related
    .flatMap(({ gathered }) => gathered ?? [])
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1)

const HOUR = 3_600_000

/** Whether a story was changed after its publication, and not while it was being published. Of a day, the next one counts. */
function isUpdate(updated: string, published: string): boolean {
  if (isDayOnly(updated) || isDayOnly(published)) return dayOf(updated) > dayOf(published)
  return Date.parse(updated) - Date.parse(published) >= HOUR
}
