const INSTANT =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})([.,]\d+)?)?[ \t]*(Z|z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/

/** The parts of a date as news files may have it: year, month, day, hour, minute, second, its fraction, zone. */
export const partsOf = (text: string): RegExpExecArray | null => INSTANT.exec(text.trim())

/** Milliseconds of a date that `partsOf` has taken apart; undefined for a day or time that does not exist. */
export function timeOf(parts: RegExpExecArray): number | undefined {
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (hour === undefined || minute === undefined || second === undefined) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const offset = offsetMinutes(parts[8])
  if (offset === undefined) return undefined
  const time = date.getTime() + (hour * 60 + minute - offset) * 60_000 + second * 1000
  return time >= Date.UTC(1000, 0, 1) && time < Date.UTC(10000, 0, 1) ? time : undefined
}

/** Minutes ahead of UTC of a zone that `partsOf` gave; undefined where no zone is so far. */
export function offsetMinutes(zone: string | undefined): number | undefined {
  const parts = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '')
  if (parts === null) return 0
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0)
  if (minutes > 14 * 60) return undefined
  return parts[1] === '-' ? -minutes : minutes
}
