import type { Calendar } from '../../shared/calendar.ts'
import { formatWeekday } from '../../shared/dates.ts'
import { textDirection } from '../../shared/writing/textDirection.ts'
import { DayLink } from '../ui/dates/DayLink.tsx'
import { DayName } from '../ui/dates/DayName.tsx'
import { Phrase } from '../words/Phrase.tsx'

interface Props {
  /** When the first story below was published. */
  published: string
  calendar: Calendar
  /** The day was begun above: the heading is heard only. */
  isContinued: boolean
  /** Where the heading stands, as classes. */
  className: string
}

/**
 * The day of the stories below. It stands in the first one's article, as a feed owns nothing but articles, and runs in
 * its own direction, which may not be the story's.
 */
export function DayHeading({ published, calendar, isContinued, className }: Props) {
  const day = <DayName published={published} calendar={calendar} />
  const dir = textDirection(formatWeekday(published, calendar))
  if (isContinued) {
    return (
      <h2 dir={dir} className="sr-only">
        <Phrase word="continued" values={{ day }} />
      </h2>
    )
  }
  return (
    <div dir={dir} className={`font-serif text-base text-muted slanted ${className}`}>
      <DayLink published={published}>
        <h2 className="[text-decoration:inherit]">{day}</h2>
      </DayLink>
    </div>
  )
}
