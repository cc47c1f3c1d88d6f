import type { Publisher } from '../../shared/bundle.ts'
import { ExternalLink } from './ExternalLink.tsx'
import { PublisherIcon } from './PublisherIcon.tsx'

/** The publisher's name as a link to the original: the way out of a feed without opening the story. */
export function PublisherLink({ publisher, href }: { publisher: Publisher; href: string }) {
  return (
    <ExternalLink
      href={href}
      className="inline-flex min-h-6 items-center gap-1.5 font-semibold text-ink hover:underline"
    >
      <PublisherIcon publisher={publisher} />
      <bdi>{publisher.name}</bdi>
    </ExternalLink>
  )
}
