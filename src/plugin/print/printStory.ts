import type { ArchiveEntry } from '../../shared/bundle.ts'
import type { ArrangedStory } from '../arrange/arrange.ts'
import type { PrintedArticle } from '../check/printArticle.ts'

/** Differs between stories whose summaries differ. */
export function summaryKey({ article, topics, isRepeat }: ArrangedStory): string {
  return `${article.digest} ${isRepeat} ${JSON.stringify(topics)}`
}

/** Differs between stories of which anything differs. */
export function storyKey(story: ArrangedStory): string {
  const { newer, older, storyOfReport } = story
  return `${summaryKey(story)} ${newer?.digest} ${older?.digest} ${storyOfReport.join('\n')}`
}

/** Prints what a list shows of a story: a `Summary` of the bundle. */
export function printSummary({ article, topics, isRepeat }: ArrangedStory): string {
  const { heading, plainPicture } = article.texts()
  const picture = pictureMember(plainPicture, isRepeat)
  return `{${heading},"topics":${JSON.stringify(topics)}${picture},"related":${article.relatedPages.length}}`
}

/** Prints what the archive shows of a story: an `ArchiveEntry` of the bundle. */
export function printArchiveEntry({ article }: ArrangedStory): string {
  const { id, title, published, publisher } = article
  return JSON.stringify({ id, title, published, publisher } satisfies ArchiveEntry)
}

/** Prints what a story's own page shows: a `Story` of the bundle. */
export function printStory(story: ArrangedStory): string {
  const { heading, details, picture, related } = story.article.texts()
  return [
    `{${heading},"topics":${JSON.stringify(story.topics)}`,
    pictureMember(picture, story.isRepeat),
    details === '' ? '' : `,${details}`,
    `,"related":[${related.map((report, i) => printReport(report, story.storyOfReport[i])).join(',')}]`,
    neighborMember('newer', story.newer),
    neighborMember('older', story.older),
    '}',
  ].join('')
}

function pictureMember(members: string, isRepeat: boolean): string {
  if (members === '') return ''
  return `,"picture":{${members}${isRepeat ? ',"repeat":true' : ''}}`
}

const printReport = (members: string, story: string | undefined): string =>
  `{${members}${story === undefined ? '' : `,"story":${JSON.stringify(story)}`}}`

function neighborMember(name: string, article: PrintedArticle | undefined): string {
  if (article === undefined) return ''
  const { id, title } = article
  return `,"${name}":${JSON.stringify({ id, title })}`
}
