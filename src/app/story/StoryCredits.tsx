import type { Publisher } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { formatDate } from '../../shared/dates.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { PublisherIcon } from '../ui/PublisherIcon.tsx'
import { VideoBadge } from '../ui/VideoBadge.tsx'

interface Props {
  publisher: Publisher
  published: string
  updated: string | undefined
  isVideo: boolean
  link: string
  calendar: Calendar
}

/** Who published the story and when, and the one plain action of its page: to the original. */
export function StoryCredits({ publisher, published, updated, isVideo, link, calendar }: Props) {
  return (
    <div className="border-t border-ink pt-3">
      <p className="flex items-center gap-2 text-lg font-semibold">
        <PublisherIcon publisher={publisher} />
        <bdi>{publisher.name}</bdi>
      </p>
      <p className="mt-1 text-muted">
        <time dateTime={published}>{formatDate(published, calendar)}</time>
      </p>
      {updated !== undefined && (
        <p className="text-muted">
          Updated <time dateTime={updated}>{formatDate(updated, calendar)}</time>
        </p>
      )}
      {isVideo && (
        <p className="mt-1">
          <VideoBadge />
        </p>
      )}
      <p className="mt-4">
        <ExternalLink
          href={link}
          className="inline-block border border-transparent bg-accent px-6 py-3 text-lg leading-snug font-semibold text-on-accent hover:underline"
        >
          <bdi>
            {isVideo ? 'Watch' : 'Read'} the original at <bdi>{publisher.name}</bdi>
            <span aria-hidden="true">&nbsp;↗</span>
          </bdi>
        </ExternalLink>
      </p>
    </div>
  )
}
