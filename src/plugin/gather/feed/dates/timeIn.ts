import type { Time } from './written.ts'
import { zoneMinutes } from './zone.ts'

/** `19:48`, `9:48:21.5 pm`, `오후 11:23:17`, `19h48`. */
const TIME =
  /(?:(오전|오후|午前|午後|上午|下午|am|pm)\s*)?(?<![\d:])(\d{1,2})\s?(?::|h|時|时|点|시)\s?(\d{1,2})(?:\s?(?::|分|분|m(?=\d))\s?(\d{1,2})(?:[.,:]\d{1,9})?(?!\d))?(?!\d)\s?[分秒초분s]?\s*(?:([ap])\.?\s?m\b\.?)?/i
/** `9 pm` */
const HOUR = /(?<![\d:.])(\d{1,2})\s?([ap])\.?m\b\.?/i
/** `T101010`, `T10`, `T1010`, as ISO 8601 writes it without colons. */
const BASIC = /^[t\s]\s*(\d{2})(?:(\d{2})(?:(\d{2})(?:[.,]\d{1,9})?)?)?(?![\d:])/i
/** What follows a time: an offset, a name, or a name with an offset, which counts. */
const ZONE =
  /^\s*\(?(?:(?:gmt|utc|ut)\s*)?([+\u2212-]\s?\d{1,2}(?::?\d{2})?)(?!\d)|^\s*\(?([a-z]+(?:\/[a-z_]+)?)\)?(?![a-z])/i

const AFTERNOON = /^(오후|午後|下午|pm|p)$/i
const MORNING = /^(오전|午前|上午|am|a)$/i

export interface TimeIn {
  readonly time: Time
  /** What is written around it and its zone. */
  readonly before: string
  readonly after: string
}

/** The time that is written in a date; undefined where there is none. */
export function timeIn(text: string): TimeIn | undefined {
  const found = TIME.exec(text)
  if (found !== null) {
    const [whole, lead, hour = '', minute = '', second = '0', half] = found
    const written = [hourOf(Number(hour), half ?? lead), Number(minute), Number(second)] as const
    return withZone(text, found.index, whole.length, written)
  }
  const hours = HOUR.exec(text)
  if (hours !== null) {
    const [whole, hour, half] = hours
    return withZone(text, hours.index, whole.length, [hourOf(Number(hour), half), 0, 0])
  }
  const basic = BASIC.exec(text)
  if (basic === null) return undefined
  const [whole, hour, minute = '0', second = '0'] = basic
  return withZone(text, 0, whole.length, [Number(hour), Number(minute), Number(second)])
}

function withZone(
  text: string,
  index: number,
  length: number,
  [hour, minute, second]: readonly [number, number, number],
): TimeIn {
  const rest = text.slice(index + length)
  const zone = ZONE.exec(rest)
  const offset = zoneMinutes((zone?.[1] ?? zone?.[2] ?? '').replace(/\s/, ''))
  const after = offset === undefined ? rest : rest.slice(zone?.[0].length)
  return { time: { hour, minute, second, offset }, before: text.slice(0, index), after }
}

/** Of 24 hours. */
function hourOf(written: number, half: string | undefined): number {
  if (half === undefined || written > 12) return written
  if (AFTERNOON.test(half)) return (written % 12) + 12
  return MORNING.test(half) ? written % 12 : written
}
