import type { PublisherCount, PublisherFigures } from '../../shared/publishers/publisherFiles.ts'
import type { PublisherStories } from '../arrange/arrangement.ts'

/** A publisher in the overview. */
export const countsOf = ({
  domain,
  name,
  led,
  covered,
  figures: { times },
}: PublisherStories): PublisherCount => ({
  domain,
  name,
  led: led.length,
  covered: covered.length,
  ...(times && { times: { ...times } }),
})

/** What a publisher's own pages say of it besides. */
export const figuresOf = ({
  figures: { topics, copies, copiedBy },
}: PublisherStories): PublisherFigures => ({
  topics: [...topics],
  ...(copies.length > 0 && { copies: [...copies] }),
  ...(copiedBy.length > 0 && { copiedBy: [...copiedBy] }),
})
