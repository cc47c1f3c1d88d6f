import type { Calendar } from '../../../shared/calendar.ts'
import { dayOf, formatDay, formatWeekday } from '../../../shared/dates.ts'
import { CONTENT_LANGUAGE, capitalized } from '../../words/words.ts'

interface Props {
  /** When a story of the day was published. */
  published: string
  calendar: Calendar
}

/**
 * A day with its weekday, which may stand on two lines: the date is a block of its own, to which the line below a link does not reach by
 * itself.
 */
export function DayName({ published, calendar }: Props) {
  const [before = '', after = ''] = calendar.weekdayDate
    .replace('{weekday}', formatWeekday(published, calendar))
    .split('{date}')
  return (
    <time dateTime={dayOf(published)} lang={CONTENT_LANGUAGE} className="[text-decoration:inherit]">
      {capitalized(before)}
      <span className="inline-block [text-decoration:inherit]">
        {formatDay(published, calendar)}
      </span>
      {after}
    </time>
  )
}
