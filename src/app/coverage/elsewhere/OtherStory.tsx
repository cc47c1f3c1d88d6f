import 'virtual:broadsheet/words/coverage'
import type { Calendar } from '../../../shared/calendar.ts'
import { storyPath } from '../../../shared/paths.ts'
import type { EarlierStory } from '../../../shared/stories/otherStories.ts'
import { asWritten } from '../../ui/asWritten.ts'
import { DayLink } from '../../ui/dates/DayLink.tsx'
import { Moment } from '../../ui/dates/Moment.tsx'
import { Link } from '../../ui/Link.tsx'
import { UnpublishedMark } from '../../ui/UnpublishedMark.tsx'
import { say } from '../../words/words.ts'

interface Props {
  story: EarlierStory
  calendar: Calendar
  /** It is the story of the page, to which no link leads. */
  isHere?: boolean
  /** How many reports the story of the page has in common with it. */
  shared?: number | undefined
}

/** The headline of another story, and who published it when. */
export function OtherStory({ story, calendar, isHere = false, shared }: Props) {
  const { id, title, published, publisher, unpublished } = story
  return (
    <>
      {isHere ? (
        <strong
          aria-current="page"
          {...asWritten(title)}
          className="block font-serif text-lg leading-snug font-bold text-balance"
        >
          {title}
        </strong>
      ) : (
        <Link
          to={storyPath(id)}
          {...asWritten(title)}
          className="block font-serif text-lg leading-snug text-balance hover:underline"
        >
          {title}
        </Link>
      )}
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-sm text-muted">
        {publisher !== undefined && (
          <bdi {...asWritten(publisher)} className="font-semibold">
            {publisher}
          </bdi>
        )}
        <DayLink published={published}>
          <Moment iso={published} calendar={calendar} hasDate />
        </DayLink>
        {shared !== undefined && <bdi>{say('sameReports', { count: shared })}</bdi>}
        {import.meta.env.DEV && unpublished && <UnpublishedMark />}
      </p>
    </>
  )
}
