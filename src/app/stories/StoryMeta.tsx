import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { DayLink } from '../ui/dates/DayLink.tsx'
import { Moment } from '../ui/dates/Moment.tsx'
import { HottestMark } from '../ui/HottestMark.tsx'
import { TopicLinks } from '../ui/TopicLinks.tsx'
import { UnpublishedMark } from '../ui/UnpublishedMark.tsx'
import { VideoBadge } from '../ui/VideoBadge.tsx'
import { CardPlace } from './CardPlace.tsx'
import { AlsoReportedBy } from './outlets/AlsoReportedBy.tsx'
import { PublisherLink } from './PublisherLink.tsx'

interface Props {
  story: Summary
  calendar: Calendar
  /** Its date is said, which no heading above says. */
  hasDate?: boolean
}

/** What stands below a headline in a list: publisher, time, medium, coverage, topics. */
export function StoryMeta({ story, calendar, hasDate = false }: Props) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 text-sm text-muted">
      <p className="flex flex-wrap items-center gap-x-3">
        <PublisherLink publisher={story.publisher} href={story.link} title={story.title} />
        {hasDate ? (
          <DayLink published={story.published}>
            <Moment iso={story.published} calendar={calendar} hasDate />
          </DayLink>
        ) : (
          <Moment iso={story.published} calendar={calendar} />
        )}
        {import.meta.env.DEV && story.unpublished && <UnpublishedMark />}
        {story.type === 'video' && <VideoBadge />}
        {story.outlets && <AlsoReportedBy {...story.outlets} />}
        <HottestMark id={story.id} />
      </p>
      <TopicLinks topics={story.topics} most={3} />
      <CardPlace story={story} />
    </div>
  )
}
