import type { TopicRef } from '../../shared/bundle.ts'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import type { TopicFile } from '../check/article.ts'
import type { HiddenArticle, PrintedArticle } from '../check/printArticle.ts'
import type { FileFault } from '../problems/fault.ts'
import { type ArrangedTopics, arrangeTopics } from './topics.ts'

/** A published story with all that follows from looking at the others. */
export interface ArrangedStory {
  readonly article: PrintedArticle
  /** In the article's own order, each once, without the root topic. */
  readonly topics: readonly TopicRef[]
  /** Whether an older story has already shown its picture. */
  readonly isRepeat: boolean
  /** For each related report, the id of the story that has the same page as its original. */
  readonly storyOfReport: readonly (string | undefined)[]
  readonly newer: PrintedArticle | undefined
  readonly older: PrintedArticle | undefined
}

/** The published stories in their order, with all that follows from looking at them together. */
export interface Arrangement {
  /** Newest first. */
  readonly stories: readonly ArrangedStory[]
  readonly topics: ArrangedTopics
  readonly unpublished: number
  readonly folded: number
  /** Rejected here, because another file has the same name. */
  readonly rejected: number
  readonly faults: readonly FileFault[]
}

type AnyArticle = PrintedArticle | HiddenArticle

const isHidden = (article: AnyArticle): article is HiddenArticle => 'hidden' in article
const isVisible = (article: AnyArticle): article is PrintedArticle => !isHidden(article)

/**
 * Puts the checked files together: order, topics, coverage, neighbors. What is unpublished or folded is
 * counted and dropped first, so that nothing of it can reach a later step.
 *
 * @param rootTopic name of the root topic from the settings
 */
export function arrange(
  articles: readonly AnyArticle[],
  topicFiles: readonly TopicFile[],
  rootTopic: string | undefined,
): Arrangement {
  const faults: FileFault[] = []
  const unique = uniqueNames(articles, faults)
  const hidden = unique.filter(isHidden)
  const visible = unique.filter(isVisible).sort(byNewest)
  const topics = arrangeTopics(topicFiles, visible, rootTopic)
  const byPage = storiesByPage(visible, faults)
  const repeated = repeatedPictures(visible)
  return {
    stories: visible.map((article, i) => ({
      article,
      topics: topicsOf(article, topics),
      isRepeat: repeated.has(article),
      storyOfReport: article.relatedPages.map((page) => byPage.get(page)?.id),
      newer: visible[i - 1],
      older: visible[i + 1],
    })),
    topics,
    unpublished: hidden.filter((article) => article.hidden === 'unpublished').length,
    folded: hidden.filter((article) => article.hidden === 'folded').length,
    rejected: articles.length - unique.length,
    faults: [...faults, ...topics.faults],
  }
}

/** A name that occurs twice, compared without case: the path first by code unit stays. */
function uniqueNames(articles: readonly AnyArticle[], faults: FileFault[]): AnyArticle[] {
  const first = new Map<string, AnyArticle>()
  for (const article of [...articles].sort((a, b) => byCodeUnit(a.file, b.file))) {
    const key = article.id.toLowerCase()
    const holder = first.get(key)
    if (!holder) first.set(key, article)
    else {
      faults.push({
        file: article.file,
        fault: {
          severity: 'rejected',
          code: 'name-repeat',
          path: [],
          found: `the name of ${holder.file}`,
          expected: 'a file name that no other story has, upper and lower case aside',
          fix: 'rename one of the two files, or remove it',
        },
      })
    }
  }
  return [...first.values()]
}

/** The order of every list: date, heat, id; no two stories are equal. */
function byNewest(a: PrintedArticle, b: PrintedArticle): number {
  return byCodeUnit(b.published, a.published) || b.heat - a.heat || byCodeUnit(a.id, b.id)
}

/** The story of each page; of two with the same page the newer one, and a warning for the other. */
function storiesByPage(
  visible: readonly PrintedArticle[],
  faults: FileFault[],
): Map<string, PrintedArticle> {
  const byPage = new Map<string, PrintedArticle>()
  for (const article of visible) {
    const other = byPage.get(article.pages[0] ?? '')
    if (other) faults.push(sameLink(article, other))
    for (const page of article.pages) if (!byPage.has(page)) byPage.set(page, article)
  }
  return byPage
}

function sameLink(article: PrintedArticle, other: PrintedArticle): FileFault {
  return {
    file: article.file,
    fault: {
      severity: 'warning',
      code: 'link-repeat',
      path: ['webUrl'],
      found: JSON.stringify(article.link),
      expected: `a link that ${other.file} does not have`,
      fix: 'remove one of the two files if they are the same story; both are shown until then',
    },
  }
}

/**
 * The articles whose picture an older story has already shown. Looking at older ones only keeps full
 * pages as they are when news arrives.
 */
function repeatedPictures(newestFirst: readonly PrintedArticle[]): Set<PrintedArticle> {
  const shown = new Set<string>()
  const repeated = new Set<PrintedArticle>()
  for (const article of newestFirst.toReversed()) {
    if (!article.picture) continue
    if (shown.has(article.picture)) repeated.add(article)
    shown.add(article.picture)
  }
  return repeated
}

/** An article's topics in its own order, each once, without the root topic. */
function topicsOf(article: PrintedArticle, topics: ArrangedTopics): TopicRef[] {
  const refs = article.topics.flatMap((label) => topics.find(label) ?? [])
  return [...new Set(refs)].filter((ref) => ref !== topics.root)
}
