import { isPlainName } from '../plainName.ts'
import type { PublisherCount, Publishers } from './publisherFiles.ts'
import { PUBLISHER_FEED } from './publisherSizes.ts'

/** So many publishers stand beside the topics where feeds are shown; the pages of all lead to theirs. */
const MOST = 20

/** Whether a publisher has feeds: where it has some stories, and where hosts can hold the names of their files. */
export const hasPublisherFeed = ({ domain, led }: Pick<PublisherCount, 'domain' | 'led'>) =>
  led >= PUBLISHER_FEED && isPlainName(domain)

/** The publishers whose feeds are shown, the largest first. */
export const followedPublishers = ({ publishers }: Publishers): PublisherCount[] =>
  publishers.filter(hasPublisherFeed).slice(0, MOST)
