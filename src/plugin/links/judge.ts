import type { KnownLink } from './linksFile.ts'

/** What came of asking for a link: the status of the last answer, or why there is none. */
export type Answer = number | 'no-host' | 'no-answer' | 'later'

/** Pages come back from a mistake within hours; a name that leads nowhere may be a bill that nobody paid for weeks. */
const DAYS_MISSING = 3
const DAYS_WITHOUT_HOST = 14

const DAY = 24 * 60 * 60 * 1000

/** Answers that say that there is no page; any other one says that something is there, if not for everybody. */
const isMissing = (answer: KnownLink['answer']): boolean =>
  answer === 404 || answer === 410 || answer === 'no-host'

/**
 * Whether a page is gone: it was missing at least twice, days apart, and nothing else was said of it in between.
 */
export function isGone({ checked, answer, since }: KnownLink): boolean {
  if (!isMissing(answer) || checked === undefined || since === undefined) return false
  const days = (Date.parse(checked) - Date.parse(since)) / DAY
  return days >= (answer === 'no-host' ? DAYS_WITHOUT_HOST : DAYS_MISSING)
}

/**
 * What is known of a link after it was asked for. An answer that says nothing of the page itself, such as that of a server in trouble,
 * changes nothing of what was known.
 *
 * @param today ISO day
 */
export function knownAfter(
  before: KnownLink | undefined,
  answer: Answer,
  today: string,
): KnownLink {
  const isSilent = answer === 'no-answer' || answer === 'later'
  if (isSilent || (typeof answer === 'number' && (answer >= 500 || answer === 429))) {
    return { ...before, tried: today }
  }
  if (!isMissing(answer)) return { checked: today, answer }
  return { checked: today, answer, since: before?.since ?? today }
}
