import { documentTitle } from '../../shared/documentTitle.ts'
import { atomPath, jsonFeedPath } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import { fileOf } from '../host/pageFile.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import type { FeedOf } from '../views/view.ts'

/** A feed that a page offers to feed readers. */
export interface FeedLink {
  readonly type: 'application/atom+xml' | 'application/feed+json'
  readonly title: string
  /** Without the base path. */
  readonly path: string
}

/**
 * The feeds of everything or of a list, as pages offer them. A list whose address makes no plain file name has
 * none.
 */
export function feedLinks(feed: FeedOf | undefined, site: PublishedSite): FeedLink[] {
  if (fileOf(atomPath(feed?.path)) === undefined) return []
  const name = documentTitle(feed?.name ?? '', site.title)
  return [
    {
      type: 'application/atom+xml',
      title: say(site, 'atomFeed', { feed: name }),
      path: atomPath(feed?.path),
    },
    {
      type: 'application/feed+json',
      title: say(site, 'jsonFeed', { feed: name }),
      path: jsonFeedPath(feed?.path),
    },
  ]
}
