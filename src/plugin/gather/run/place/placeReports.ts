import type { Grouping, Join, JoinedReport } from '../../group/grouping.ts'
import type { Memory } from '../../state/memory.ts'
import { byWorth, type Candidate } from '../report/candidate.ts'
import type { Twin } from '../report/twins.ts'

/** A report in its place. */
export interface PlacedReport {
  readonly candidate: Candidate
  /** Why it has come to the others, see `JoinedReport`. */
  readonly join: Join | undefined
  /** The key of the report of the same outlet that it stands behind. */
  readonly behind: string | undefined
}

/** What comes to a story. */
export interface Growth {
  readonly story: string
  /** In the order in which they come into the file; those behind others do not. */
  readonly reports: readonly PlacedReport[]
}

/** Where all new reports go. */
export interface Places {
  /** Each with its lead first. */
  readonly begun: readonly (readonly PlacedReport[])[]
  readonly grown: readonly Growth[]
}

/**
 * Puts new reports in their places: the best one leads a story that begins; of an outlet that has a report in the story already,
 * another one stands behind it.
 *
 * @param outletsOf the outlets that a story's file has, each with the key of its report
 */
export function placeReports(
  { joined, begun }: Grouping,
  candidates: ReadonlyMap<string, Candidate>,
  outletsOf: (story: string) => ReadonlyMap<string, string>,
): Places {
  const ofOutlets = (reports: readonly JoinedReport[], known: ReadonlyMap<string, string>) => {
    const outlets = new Map(known)
    return inOrder(reports, candidates).map(({ candidate, join }) => {
      const behind = outlets.get(candidate.outlet)
      if (behind === undefined) outlets.set(candidate.outlet, candidate.key)
      return { candidate, join, behind }
    })
  }
  return {
    begun: begun.map((reports) => ofOutlets(reports, new Map())),
    grown: [...joined].map(([story, reports]) => ({
      story,
      reports: ofOutlets(reports, outletsOf(story)),
    })),
  }
}

/** The best first. */
const inOrder = (reports: readonly JoinedReport[], candidates: ReadonlyMap<string, Candidate>) =>
  reports
    .flatMap(({ key, join }) => {
      const candidate = candidates.get(key)
      return candidate === undefined ? [] : [{ candidate, join }]
    })
    .sort((a, b) => byWorth(a.candidate, b.candidate))

/** What has come to stories, with reports that are of the same page as one that is there: these stand behind it. */
export function withTwins(
  placed: readonly Growth[],
  twins: readonly Twin[],
  known: Memory['reports'],
): Growth[] {
  const storyOf = new Map(
    placed.flatMap(({ story, reports }) =>
      reports.map(({ candidate }) => [candidate.key, story] as const),
    ),
  )
  const behind = twins.flatMap(({ candidate, of }) => {
    const story = known.get(of)?.story ?? storyOf.get(of)
    return story === undefined
      ? []
      : [{ story, reports: [{ candidate, join: undefined, behind: of }] }]
  })
  return [...placed, ...behind]
}
