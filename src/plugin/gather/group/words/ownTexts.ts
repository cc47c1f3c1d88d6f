import type { Reported } from '../grouping.ts'

/** What a report says. */
export interface Texts {
  readonly title: string
  readonly excerpt: string
}

/** What an outlet has said so often is none of the report's: the name of a series, or a line that stands below all. */
const OFTEN = 3

/**
 * What each report says of itself: without a title or an excerpt that its outlet has given to others too, such as "Morning
 * briefing" and "Subscribe to our podcast".
 *
 * @param reports all that are known
 */
export function ownTexts(reports: readonly Reported[]): (report: Reported) => Texts {
  const times = new Map<string, number>()
  const count = (key: string) => times.set(key, (times.get(key) ?? 0) + 1)
  for (const report of reports) {
    count(titleKey(report))
    if (report.excerpt) count(excerptKey(report))
  }
  const isOwn = (key: string) => (times.get(key) ?? 0) < OFTEN
  return (report) => ({
    title: isOwn(titleKey(report)) ? report.title : '',
    excerpt: isOwn(excerptKey(report)) ? (report.excerpt ?? '') : '',
  })
}

const titleKey = ({ outlet, title }: Reported): string => `title ${outlet} ${title}`
const excerptKey = ({ outlet, excerpt = '' }: Reported): string => `excerpt ${outlet} ${excerpt}`
