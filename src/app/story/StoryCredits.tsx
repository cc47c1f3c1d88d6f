import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { archivedCopy } from '../../shared/shown/archivedCopy.ts'
import { originalSite } from '../../shared/shown/originalSite.ts'
import { PublisherName } from '../coverage/PublisherName.tsx'
import { asWritten } from '../ui/asWritten.ts'
import { DayLink } from '../ui/dates/DayLink.tsx'
import { Moment } from '../ui/dates/Moment.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { PublisherIcon } from '../ui/PublisherIcon.tsx'
import { VideoBadge } from '../ui/VideoBadge.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

interface Props extends Pick<Summary, 'publisher' | 'published' | 'type' | 'link'> {
  updated: string | undefined
  /** Whether its original is no longer there. */
  isGone: true | undefined
  calendar: Calendar
}

/** Who published the story and when, and the one plain action of its page: to the original, or to a copy of it where that is gone. */
export function StoryCredits({
  publisher,
  published,
  updated,
  isGone,
  type,
  link,
  calendar,
}: Props) {
  const isVideo = type === 'video'
  const original = originalSite({ type, link, publisher })
  const archived = archivedCopy(link, published)
  return (
    <div className="border-t border-ink pt-3">
      <p className="flex items-center gap-2 text-lg font-semibold">
        <PublisherIcon publisher={publisher} />
        <PublisherName publisher={publisher} />
      </p>
      <p className="mt-1 text-muted">
        <DayLink published={published}>
          <Moment iso={published} calendar={calendar} hasDate />
        </DayLink>
      </p>
      {updated !== undefined && (
        <p className="text-muted">
          <Phrase
            word="updated"
            values={{ date: <Moment iso={updated} calendar={calendar} hasDate /> }}
          />
        </p>
      )}
      {isVideo && (
        <p className="mt-1">
          <VideoBadge />
        </p>
      )}
      <p className="mt-4">
        <ExternalLink
          href={isGone ? archived : link}
          isOriginal
          className="inline-block border border-transparent bg-accent px-6 py-3 text-lg leading-snug font-semibold text-on-accent hover:underline"
        >
          <bdi>
            <Phrase
              word={isGone ? 'openArchived' : isVideo ? 'watchOriginal' : 'readOriginal'}
              values={{ publisher: <bdi {...asWritten(original)}>{original}</bdi> }}
            />
            <span aria-hidden="true" className="onwards select-none">
              &nbsp;
            </span>
          </bdi>
        </ExternalLink>
      </p>
      <p className="unprinted mt-2 text-sm text-muted">
        {isGone && <>{say('originalGone')} </>}
        <ExternalLink
          href={isGone ? link : archived}
          className="inline-flex min-h-8 items-center underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-current"
        >
          {say(isGone ? 'originalAddress' : 'archivedCopy')}
        </ExternalLink>
      </p>
    </div>
  )
}
