import type { Picture, Report, Story, Summary, TopicRef } from '../shared/bundle.ts'
import type { Article, TopicFile } from './article.ts'
import { byCodeUnit } from './contentFiles.ts'
import type { FileFault } from './fault.ts'
import { type ArrangedTopics, arrangeTopics } from './topics.ts'

/** The published stories in their order, with all that follows from looking at them together. */
export interface Arrangement {
  /** Newest first. */
  readonly stories: readonly Story[]
  readonly topics: ArrangedTopics
  readonly unpublished: number
  readonly folded: number
  /** Rejected here, because another file has the same name. */
  readonly rejected: number
  readonly faults: readonly FileFault[]
}

/**
 * Puts the checked files together: order, topics, coverage, neighbors. What is unpublished or folded is
 * counted and dropped first, so that nothing of it can reach a later step.
 *
 * @param rootTopic name of the root topic from the settings
 */
export function arrange(
  articles: readonly Article[],
  topicFiles: readonly TopicFile[],
  rootTopic: string | undefined,
): Arrangement {
  const faults: FileFault[] = []
  const unique = uniqueNames(articles, faults)
  const visible = unique.filter((article) => article.hidden === undefined).sort(byNewest)
  const topics = arrangeTopics(topicFiles, visible, rootTopic)
  const byPage = storiesByPage(visible, faults)
  const repeated = repeatedPictures(visible)
  const stories = visible.map((article, i): Story => {
    const newer = visible[i - 1]
    const older = visible[i + 1]
    return {
      ...headingOf(article, topics, repeated),
      ...(article.updated !== undefined && { updated: article.updated }),
      ...(article.youtube !== undefined && { youtube: article.youtube }),
      related: coverageOf(article, byPage),
      ...(newer && { newer: { id: newer.id, title: newer.title } }),
      ...(older && { older: { id: older.id, title: older.title } }),
    }
  })
  return {
    stories,
    topics,
    unpublished: unique.filter((article) => article.hidden === 'unpublished').length,
    folded: unique.filter((article) => article.hidden === 'folded').length,
    rejected: articles.length - unique.length,
    faults: [...faults, ...topics.faults],
  }
}

/** What a list shows of a story. */
export function summaryOf(story: Story): Summary {
  const { id, title, excerpt, published, link, type, publisher, topics, picture, related } = story
  return {
    id,
    title,
    ...(excerpt !== undefined && { excerpt }),
    published,
    link,
    type,
    publisher,
    topics,
    ...(picture && { picture: withoutCredit(picture) }),
    related: related.length,
  }
}

function withoutCredit({ credit: _, ...picture }: Picture): Picture {
  return picture
}

/** A name that occurs twice, compared without case: the path first by code unit stays. */
function uniqueNames(articles: readonly Article[], faults: FileFault[]): Article[] {
  const first = new Map<string, Article>()
  for (const article of [...articles].sort((a, b) => byCodeUnit(a.file, b.file))) {
    const key = article.id.toLowerCase()
    const holder = first.get(key)
    if (!holder) first.set(key, article)
    else {
      faults.push({
        file: article.file,
        fault: {
          severity: 'rejected',
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
function byNewest(a: Article, b: Article): number {
  return byCodeUnit(b.published, a.published) || b.heat - a.heat || byCodeUnit(a.id, b.id)
}

/** The story of each page; of two with the same page the newer one, and a warning for the other. */
function storiesByPage(visible: readonly Article[], faults: FileFault[]): Map<string, Article> {
  const byPage = new Map<string, Article>()
  for (const article of visible) {
    const other = byPage.get(article.pages[0] ?? '')
    if (other) faults.push(sameLink(article, other))
    for (const page of article.pages) if (!byPage.has(page)) byPage.set(page, article)
  }
  return byPage
}

function sameLink(article: Article, other: Article): FileFault {
  return {
    file: article.file,
    fault: {
      severity: 'warning',
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
function repeatedPictures(newestFirst: readonly Article[]): Set<Article> {
  const shown = new Set<string>()
  const repeated = new Set<Article>()
  for (const article of newestFirst.toReversed()) {
    if (!article.picture) continue
    if (shown.has(article.picture.url)) repeated.add(article)
    shown.add(article.picture.url)
  }
  return repeated
}

function headingOf(article: Article, topics: ArrangedTopics, repeated: ReadonlySet<Article>) {
  const { id, title, excerpt, published, link, type, publisher, picture } = article
  return {
    id,
    title,
    ...(excerpt !== undefined && { excerpt }),
    published,
    link,
    type,
    publisher,
    topics: topicsOf(article, topics),
    ...(picture && {
      picture: repeated.has(article) ? { ...picture, repeat: true as const } : picture,
    }),
  }
}

/** An article's topics in its own order, each once, without the root topic. */
function topicsOf(article: Article, topics: ArrangedTopics): TopicRef[] {
  const refs = article.topics.flatMap((label) => topics.find(label) ?? [])
  return [...new Set(refs)].filter((ref) => ref !== topics.root)
}

/** Other publishers' reports: without the story's own page and repeats of a page. */
function coverageOf(article: Article, byPage: ReadonlyMap<string, Article>): Report[] {
  const seen = new Set(article.pages)
  return article.related.flatMap(({ page, ...report }) => {
    if (seen.has(page)) return []
    seen.add(page)
    const story = byPage.get(page)
    return [story ? { ...report, story: story.id } : report]
  })
}
