import 'virtual:broadsheet/words/timeline'
import { lagBetween, type SpanPart } from '../../../shared/coverage/lag.ts'
import { say } from '../../words/words.ts'

const WORDS = {
  minutes: 'lagMinutes',
  hours: 'lagHours',
  days: 'lagDays',
  months: 'lagMonths',
  years: 'lagYears',
} as const satisfies Record<SpanPart['unit'], string>

const sayPart = ({ unit, amount }: SpanPart): string => say(WORDS[unit], { count: amount })

/**
 * How long after another report one came, in short: `+2 h 10 min`, `+3 d 4 h`, `same time`. Where one of the two has a day only,
 * it is at least in days, or `same day`.
 *
 * @param report its date, ISO 8601
 * @param from that of the other one, mostly the first
 */
export function sayLag(report: string, from: string): string {
  const { isEarlier, isByDay, parts } = lagBetween(report, from)
  const [large, small] = parts.map(sayPart)
  if (large === undefined) return say(isByDay ? 'lagSameDay' : 'lagSameTime')
  const span = small === undefined ? large : say('lagOfTwo', { large, small })
  return say(isEarlier ? 'lagEarlier' : 'lagLater', { span })
}
