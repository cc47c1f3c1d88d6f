import { readHeads } from '../../fetch/enrich/readHeads.ts'
import type { Way } from '../../fetch/way.ts'
import type { Candidate } from './candidate.ts'
import { completeness } from './quality.ts'

/** So many pages are asked for in a run: those that are left have what their feed has. */
const MOST_PAGES = 50

/**
 * Completes new reports that lack a picture or an excerpt by the heads of their pages, where the hosts of these allow it.
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
    const { report } = candidate
    const picture = report.picture ?? (head.picture && pictureOf(head.picture))
    const excerpt = report.excerpt ?? head.excerpt
    const quality = report.quality + gained(report, { picture, excerpt })
    completed.set(candidate.key, { ...candidate, report: { ...report, picture, excerpt, quality } })
  })
  return reports.map((each) => completed.get(each.key) ?? each)
}

/** What a report is worth more by what it has got. */
const gained = ({ picture, excerpt }: Shown, now: Shown): number =>
  completeness(now) - completeness({ picture, excerpt })

type Shown = Parameters<typeof completeness>[0]

const pictureOf = ({ url, width, height, alt }: HeadPicture) => ({
  ...{ url, width, height, alt },
  credit: undefined,
})

type HeadPicture = NonNullable<
  NonNullable<Parameters<Parameters<typeof readHeads>[2]>[1]>['picture']
>
