import type { PublisherPage } from '../../../shared/pageData.ts'
import { listPath, PUBLISHERS_PATH, publisherPath } from '../../../shared/paths.ts'
import { PUBLISHER_FEED } from '../../../shared/publishers/publisherSizes.ts'
import { say } from '../../../shared/words/say.ts'
import type { PublisherStories } from '../../arrange/arrangement.ts'
import type { PublishedSite } from '../../host/publishedSite.ts'
import { countsOf, figuresOf } from '../../print/printFigures.ts'
import type { Breadcrumb, FeedOf } from '../view.ts'

/** A publisher as its pages show it. */
export const publisherPage = (publisher: PublisherStories): PublisherPage => ({
  ...countsOf(publisher),
  ...(publisher.icon !== undefined && { icon: publisher.icon }),
  figures: figuresOf(publisher),
})

/** The feeds that the pages of a publisher offer. */
export const publisherFeeds = ({
  domain,
  name,
  led,
}: PublisherPage): readonly (FeedOf | undefined)[] =>
  led < PUBLISHER_FEED ? [undefined] : [{ name, path: publisherPath(domain) }, undefined]

/** The way from the feed to a publisher. */
export const wayToPublisher = (
  { domain, name }: PublisherPage,
  site: PublishedSite,
): Breadcrumb[] => [
  { name: site.title, path: listPath() },
  { name: say(site, 'publisherList'), path: PUBLISHERS_PATH },
  { name, path: publisherPath(domain) },
]
