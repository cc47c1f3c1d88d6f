import { httpDate } from './httpDate.ts'

/** Longer than that no host is left alone for having said so. */
const LONGEST = 7 * 24 * 60 * 60

/**
 * For how many seconds a host wants to be left alone, as it says in seconds or with a date; at most a week.
 *
 * @param header `Retry-After`
 * @param now milliseconds
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(Number(text), LONGEST)
  const date = httpDate(text)
  if (date === undefined) return undefined
  return Math.min(Math.max(0, Math.ceil((date - now) / 1000)), LONGEST)
}
