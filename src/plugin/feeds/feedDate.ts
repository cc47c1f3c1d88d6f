import { knownDate } from '../../shared/dates.ts'

/**
 * A date as feeds give it, which have no days without a time: noon in UTC is the same day nearly everywhere, from twelve
 * hours behind it to less than twelve ahead.
 */
export function feedDate(iso: string): string {
  const known = knownDate(iso)
  return known === iso ? iso : `${known}T12:00:00Z`
}
