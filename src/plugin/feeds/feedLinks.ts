import type { TopicRef } from '../../shared/bundle.ts'
import { documentTitle } from '../../shared/documentTitle.ts'
import type { PageData } from '../../shared/pageData.ts'
import { atomPath, jsonFeedPath } from '../../shared/paths.ts'
import { fileOf } from '../host/pageFile.ts'

/** A feed that a page offers to feed readers. */
export interface FeedLink {
  readonly type: 'application/atom+xml' | 'application/feed+json'
  readonly title: string
  /** Without the base path. */
  readonly path: string
}

/**
 * The feeds of a page: of a topic's list its own first, as many feed readers take the first one without asking;
 * of a story the whole before its topic's.
 *
 * @param data undefined where only the site is known
 */
export function feedLinks(data: PageData | undefined, siteTitle: string): FeedLink[] {
  const whole = linksOf(undefined, siteTitle)
  switch (data?.view) {
    case 'list':
      return data.part.count > 0 ? [...topicLinks(data.part.topic, siteTitle), ...whole] : whole
    case 'story': {
      return [...whole, ...topicLinks(data.story.topics[0], siteTitle)]
    }
    default:
      return whole
  }
}

/** A topic whose address makes no plain file name has no feed. */
const topicLinks = (topic: TopicRef | undefined, siteTitle: string): FeedLink[] =>
  topic && fileOf(atomPath(topic.slug)) ? linksOf(topic, siteTitle) : []

function linksOf(topic: TopicRef | undefined, siteTitle: string): FeedLink[] {
  const name = documentTitle(topic?.name ?? '', siteTitle)
  return [
    { type: 'application/atom+xml', title: `${name} (Atom)`, path: atomPath(topic?.slug) },
    {
      type: 'application/feed+json',
      title: `${name} (JSON Feed)`,
      path: jsonFeedPath(topic?.slug),
    },
  ]
}
