import type { PublisherPage } from '../../shared/pageData.ts'
import { publisherPath } from '../../shared/paths.ts'
import { hasPublisherFeed } from '../../shared/publishers/followedPublishers.ts'
import type { FeedOf } from '../navigation/followHead.ts'

/** The feed that the head of a publisher's pages offers. */
export const publisherHead = (publisher: PublisherPage): FeedOf | undefined =>
  hasPublisherFeed(publisher)
    ? { name: publisher.name, path: publisherPath(publisher.domain) }
    : undefined
