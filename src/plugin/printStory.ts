import type { ArchiveEntry } from '../shared/bundle.ts'
import type { ArrangedStory } from './arrange.ts'
import type { PrintedArticle } from './printArticle.ts'

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
  const picture = pictureMember(article.picture?.plain, isRepeat)
  return `{${article.heading},"topics":${JSON.stringify(topics)}${picture},"related":${article.related.length}}`
}

/** Prints what the archive shows of a story: an `ArchiveEntry` of the bundle. */
export function printArchiveEntry({ article }: ArrangedStory): string {
  const { id, title, published, publisher } = article
  return JSON.stringify({ id, title, published, publisher } satisfies ArchiveEntry)
}

/** Prints what a story's own page shows: a `Story` of the bundle. */
export function printStory(story: ArrangedStory): string {
  const { article, topics, isRepeat } = story
  const picture = pictureMember(article.picture?.full, isRepeat)
  const neighbors = neighborMember('newer', story.newer) + neighborMember('older', story.older)
  return `{${article.heading},"topics":${JSON.stringify(topics)}${picture}${article.details},"related":[${printReports(story)}]${neighbors}}`
}

function pictureMember(members: string | undefined, isRepeat: boolean): string {
  if (members === undefined) return ''
  return `,"picture":{${members}${isRepeat ? ',"repeat":true' : ''}}`
}

function neighborMember(name: string, article: PrintedArticle | undefined): string {
  if (article === undefined) return ''
  const { id, title } = article
  return `,"${name}":${JSON.stringify({ id, title })}`
}

function printReports({ article, storyOfReport }: ArrangedStory): string {
  return article.related
    .map(({ members }, i) => {
      const story = storyOfReport[i]
      return `{${members}${story === undefined ? '' : `,"story":${JSON.stringify(story)}`}}`
    })
    .join(',')
}
