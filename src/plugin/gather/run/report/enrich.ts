import { pageKey } from '../../../check/story/pageKey.ts'
import { webAddress } from '../../../check/webAddress.ts'
import type { Head } from '../../fetch/enrich/head.ts'
import { readHeads } from '../../fetch/enrich/readHeads.ts'
import type { Way } from '../../fetch/way.ts'
import type { Candidate } from './candidate.ts'
import { completeness } from './quality.ts'

/** So many pages are asked for in a run: those that are left have what their feed has. */
const MOST_PAGES = 50

/**
 * Completes new reports that lack a picture or an excerpt by the heads of their pages, where the hosts of these allow it. A page
 * may also say that it is the page of another report, and when an undated one came out.
 *
 * @param most so many pages are asked for
 */
export async function enrich(
  reports: readonly Candidate[],
  way: Way,
  most = MOST_PAGES,
): Promise<Candidate[]> {
  const lacking = reports
    .filter(({ report }) => report.picture === undefined || report.excerpt === undefined)
    .slice(0, most)
  const completed = new Map<string, Candidate>()
  const byLink = new Map(lacking.map((each) => [each.report.link, each]))
  await readHeads([...byLink.keys()], way, (link, head) => {
    const candidate = byLink.get(link)
    if (!candidate || !head) return
    completed.set(candidate.key, completedBy(candidate, head))
  })
  return reports.map((each) => completed.get(each.key) ?? each)
}

/** What the feed has said comes first. */
function completedBy(candidate: Candidate, head: Head): Candidate {
  const { report, keys, isDated } = candidate
  const picture = report.picture ?? (head.picture && pictureOf(head.picture))
  const excerpt = report.excerpt ?? head.excerpt
  const gained = completeness({ picture, excerpt }) - completeness(report)
  const page = head.canonical === undefined ? undefined : webAddress(head.canonical)
  const isEarlier = head.published !== undefined && head.published < report.gathered
  return {
    ...candidate,
    keys: page === undefined ? keys : [...new Set([...keys, pageKey(page)])],
    report: {
      ...report,
      ...{ picture, excerpt, quality: report.quality + gained },
      ...(!isDated && isEarlier && { published: head.published }),
    },
  }
}

const pictureOf = ({ url, width, height, alt }: NonNullable<Head['picture']>) => ({
  ...{ url, width, height, alt },
  credit: undefined,
})
