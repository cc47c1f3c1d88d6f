import type { ReactNode } from 'react'
import type { ArchiveEntry } from '../../shared/archive/archiveFiles.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { dayOf, formatDay } from '../../shared/dates.ts'
import { storyPath } from '../../shared/paths.ts'
import { type Marked, useIsHidden, useMark } from '../marks/marks.ts'
import { asWritten } from '../ui/asWritten.ts'
import { DayLink } from '../ui/dates/DayLink.tsx'
import { Moment } from '../ui/dates/Moment.tsx'
import { Link } from '../ui/Link.tsx'
import { UnpublishedMark } from '../ui/UnpublishedMark.tsx'
import { CONTENT_LANGUAGE } from '../words/words.ts'

interface Props {
  /** What they have in common: a day, a month. */
  heading: ReactNode
  /** Newest first. */
  stories: readonly ArchiveEntry[]
  calendar: Calendar
  /** Whether each says its day, and not its time. */
  hasDay?: boolean
}

/** Headlines below a heading, a line each. */
export function Headlines({ heading, stories, calendar, hasDay = false }: Props) {
  const isHidden = useIsHidden()
  const Hidden = useMark('Hidden')
  if (stories.length === 0) return null
  const all = stories.map((story, place) => ({
    story,
    marked: markedOf(story, hasDay ? undefined : [place, stories.length]),
  }))
  return (
    <section className="grid gap-x-8 gap-y-1 border-t border-ink pt-3 pb-4 lg:grid-cols-[11rem_minmax(0,1fr)]">
      <h2 className="font-serif text-base text-muted slanted lg:pt-[0.4375rem]">{heading}</h2>
      <div>
        <ul>
          {all.map(
            ({ story, marked }) =>
              !isHidden?.(marked) && (
                <Headline key={story.id} story={story} calendar={calendar} hasDay={hasDay} />
              ),
          )}
        </ul>
        {Hidden && <Hidden stories={all.map(({ marked }) => marked)} />}
      </div>
    </section>
  )
}

/** Archives know little of a story: what else there is of it is found by its place. */
const markedOf = ({ id, title, published }: ArchiveEntry, inDay: Marked['inDay']): Marked => ({
  id,
  title,
  published,
  ...(inDay && { inDay }),
})

const Headline = ({ story, calendar, hasDay }: OriginProps) => (
  <li
    className={`grid gap-x-8 border-rule py-1.5 not-first:border-t ${hasDay ? 'sm:grid-cols-[minmax(0,1fr)_18rem]' : 'sm:grid-cols-[minmax(0,1fr)_13rem]'}`}
  >
    <p className="w-fit font-serif text-lg leading-snug text-pretty" {...asWritten(story.title)}>
      <Link to={storyPath(story.id)} className="headline-link inline-block min-h-6">
        {story.title}
      </Link>
    </p>
    <StoryOrigin story={story} calendar={calendar} hasDay={hasDay} />
  </li>
)

interface OriginProps extends Required<Pick<Props, 'calendar' | 'hasDay'>> {
  story: ArchiveEntry
}

/** Who published a story, and when, as far as that is known. */
function StoryOrigin({
  story: { publisher, published, unpublished },
  calendar,
  hasDay,
}: OriginProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm leading-6 text-muted">
      <bdi {...asWritten(publisher)}>{publisher}</bdi>
      {hasDay ? (
        <DayLink published={published}>
          <time dateTime={dayOf(published)} lang={CONTENT_LANGUAGE}>
            {formatDay(published, calendar)}
          </time>
        </DayLink>
      ) : (
        <Moment iso={published} calendar={calendar} />
      )}
      {import.meta.env.DEV && unpublished && <UnpublishedMark />}
    </p>
  )
}
