import type { ArchiveEntry } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { storyPath } from '../../shared/paths.ts'
import { asWritten } from '../ui/asWritten.ts'
import { DayName } from '../ui/dates/DayName.tsx'
import { Moment } from '../ui/dates/Moment.tsx'
import { Link } from '../ui/Link.tsx'
import { UnpublishedMark } from '../ui/UnpublishedMark.tsx'

interface Props {
  /** The stories of one day, newest first. */
  stories: readonly ArchiveEntry[]
  calendar: Calendar
}

/** The headlines of one day, a line each. */
export function HeadlineDay({ stories, calendar }: Props) {
  const published = stories[0]?.published
  if (published === undefined) return null
  return (
    <section className="grid gap-x-8 gap-y-1 border-t border-ink pt-3 pb-4 lg:grid-cols-[11rem_minmax(0,1fr)] lg:items-baseline">
      <h2 className="font-serif text-base text-muted slanted">
        <DayName published={published} calendar={calendar} />
      </h2>
      <ul>
        {stories.map((story) => (
          <li
            key={story.id}
            className="grid gap-x-8 border-rule py-1.5 not-first:border-t sm:grid-cols-[minmax(0,1fr)_13rem]"
          >
            <p className="font-serif text-lg leading-snug text-pretty" {...asWritten(story.title)}>
              <Link to={storyPath(story.id)} className="headline-link inline-block min-h-6">
                {story.title}
              </Link>
            </p>
            <StoryOrigin story={story} calendar={calendar} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who published a story, and at what time of the day where that is known. */
function StoryOrigin({
  story: { publisher, published, unpublished },
  calendar,
}: {
  story: ArchiveEntry
  calendar: Calendar
}) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm leading-6 text-muted">
      <bdi {...asWritten(publisher)}>{publisher}</bdi>
      <Moment iso={published} calendar={calendar} />
      {import.meta.env.DEV && unpublished && <UnpublishedMark />}
    </p>
  )
}
