import type { TopicRef } from '../../shared/bundle.ts'
import { documentTitle } from '../../shared/documentTitle.ts'
import type { PageData } from '../../shared/pageData.ts'
import { atomPath, jsonFeedPath } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import { fileOf } from '../host/pageFile.ts'
import type { PublishedSite } from '../host/publishedSite.ts'

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
export function feedLinks(data: PageData | undefined, site: PublishedSite): FeedLink[] {
  const whole = linksOf(undefined, site)
  switch (data?.view) {
    case 'list':
      return data.part.count > 0 ? [...topicLinks(data.part.topic, site), ...whole] : whole
    case 'story': {
      return [...whole, ...topicLinks(data.story.topics[0], site)]
    }
    default:
      return whole
  }
}

/** A topic whose address makes no plain file name has no feed. */
const topicLinks = (topic: TopicRef | undefined, site: PublishedSite): FeedLink[] =>
  topic && fileOf(atomPath(topic.slug)) ? linksOf(topic, site) : []

function linksOf(topic: TopicRef | undefined, site: PublishedSite): FeedLink[] {
  const name = documentTitle(topic?.name ?? '', site.title)
  return [
    {
      type: 'application/atom+xml',
      title: say(site, 'atomFeed', { feed: name }),
      path: atomPath(topic?.slug),
    },
    {
      type: 'application/feed+json',
      title: say(site, 'jsonFeed', { feed: name }),
      path: jsonFeedPath(topic?.slug),
    },
  ]
}
