import { site } from 'virtual:broadsheet/site'
import { dayOf, formatDate, formatTime, isDayOnly } from '../../../shared/dates.ts'

/** What browsers say that know no zone, or do not tell. */
const NO_ZONE = /^(Etc\/)?(UTC|UCT|GMT|Zulu|Unknown)/

let zone: string | undefined

/**
 * A point in time as the reader's clock has it: `21:43`, or `November 18, 2020, 21:43` with its date. On another day than
 * the data's a time says its weekday, as it stands below that day. Undefined where the zone or the time is not known.
 */
export function localTime(iso: string, hasDate: boolean): string | undefined {
  zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''
  if (zone === '' || NO_ZONE.test(zone) || isDayOnly(iso)) return undefined
  return timeAt(iso, -new Date(iso).getTimezoneOffset(), hasDate)
}

/** @param offset of the clock, in minutes before UTC */
export function timeAt(iso: string, offset: number, hasDate: boolean): string | undefined {
  const here = new Date(Date.parse(iso) + offset * 60_000)
  const local = here.toISOString()
  const calendar = { ...site.calendar, time: site.calendar.clock }
  if (hasDate) return formatDate(local, calendar)
  const clock = formatTime(local, calendar)
  if (dayOf(local) === dayOf(iso)) return clock
  // There is no room for its whole name.
  const weekday = here.toLocaleDateString(site.language, { weekday: 'short', timeZone: 'UTC' })
  return `${weekday} ${clock}`
}
