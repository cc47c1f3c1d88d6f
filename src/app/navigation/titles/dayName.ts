import { site } from 'virtual:broadsheet/site'
import { formatDay, formatWeekday } from '../../../shared/dates.ts'
import { capitalized } from '../../words/words.ts'

/** A day with its weekday: `Wednesday, November 18, 2020`. */
export const dayName = (day: string): string =>
  capitalized(
    site.calendar.weekdayDate
      .replace('{weekday}', formatWeekday(day, site.calendar))
      .replace('{date}', formatDay(day, site.calendar)),
  )
