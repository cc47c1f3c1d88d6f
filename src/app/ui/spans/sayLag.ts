import 'virtual:broadsheet/words/figures'
import { lagBetween, type SpanPart, spanOf } from '../../../shared/coverage/lag.ts'
import { say } from '../../words/words.ts'

const WORDS = {
  minutes: 'lagMinutes',
  hours: 'lagHours',
  days: 'lagDays',
  months: 'lagMonths',
  years: 'lagYears',
} as const satisfies Record<SpanPart['unit'], string>

/**
 * How long after another report one came, in short: `+2 h 10 min`, `+3 d 4 h`, `same time`. Where one of the two has a day only,
 * it is at least in days, or `same day`.
 *
 * @param report its date, ISO 8601
 * @param from that of the other one, mostly the first
 */
export function sayLag(report: string, from: string): string {
  const { isEarlier, isByDay, parts } = lagBetween(report, from)
  if (parts.length === 0) return say(isByDay ? 'lagSameDay' : 'lagSameTime')
  return say(isEarlier ? 'lagEarlier' : 'lagLater', { span: sayParts(parts) })
}

/** A span of time in short: `2 h 10 min`. */
export const sayMinutes = (minutes: number): string => sayParts(spanOf(minutes))

function sayParts(parts: readonly SpanPart[]): string {
  const [large = '', small] = parts.map(({ unit, amount }) => say(WORDS[unit], { count: amount }))
  return small === undefined ? large : say('lagOfTwo', { large, small })
}
