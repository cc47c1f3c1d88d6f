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
  const titles = new Map<string, Map<string, number>>()
  const excerpts = new Map<string, Map<string, number>>()
  for (const { outlet, title, excerpt } of reports) {
    count(titles, outlet, title)
    if (excerpt) count(excerpts, outlet, excerpt)
  }
  const own = (times: Map<string, Map<string, number>>, outlet: string, text = '') =>
    (times.get(outlet)?.get(text) ?? 0) < OFTEN ? text : ''
  return ({ outlet, title, excerpt }) => ({
    title: own(titles, outlet, title),
    excerpt: own(excerpts, outlet, excerpt),
  })
}

function count(times: Map<string, Map<string, number>>, outlet: string, text: string): void {
  const ofOutlet = times.get(outlet) ?? new Map<string, number>()
  times.set(outlet, ofOutlet)
  ofOutlet.set(text, (ofOutlet.get(text) ?? 0) + 1)
}
