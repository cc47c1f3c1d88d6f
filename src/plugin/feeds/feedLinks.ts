import type { TopicRef } from '../../shared/bundle.ts'
import { documentTitle } from '../../shared/documentTitle.ts'
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
 * The feeds of everything or of a topic, as pages offer them. A topic whose address makes no plain file name has
 * none.
 */
export function feedLinks(topic: TopicRef | undefined, site: PublishedSite): FeedLink[] {
  if (fileOf(atomPath(topic?.slug)) === undefined) return []
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
