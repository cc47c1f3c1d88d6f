import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/day'
import type { DayStories } from '../../../shared/archive/dayFiles.ts'
import { formatDay, formatWeekday } from '../../../shared/dates.ts'
import { capitalized, say } from '../../words/words.ts'

/** A day with its weekday: `Wednesday, November 18, 2020`. */
export const dayName = (day: string): string =>
  capitalized(
    site.calendar.weekdayDate
      .replace('{weekday}', formatWeekday(day, site.calendar))
      .replace('{date}', formatDay(day, site.calendar)),
  )

/** What the front page of a day, or a part of it, is called. */
export function dayTitle(
  day: string,
  shown: Pick<DayStories, 'part' | 'parts'> | undefined,
): string {
  const name = dayName(day)
  if (!shown || shown.part === 1) return name
  return say('dayPartOf', { day: name, part: shown.part, parts: shown.parts })
}
