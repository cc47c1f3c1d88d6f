import type { GatheredStory } from '../../file/gatheredReport.ts'
import { heatOf, isShown, type Threshold } from '../report/quality.ts'
import type { PlacedReport } from './placeReports.ts'

/**
 * The story that begins with some reports.
 *
 * @param reports with the lead first
 */
export function newStory(
  reports: readonly PlacedReport[],
  threshold: Threshold | undefined,
): GatheredStory | undefined {
  const inFile = reports.filter(({ behind }) => behind === undefined)
  const [lead, ...others] = inFile.map(({ candidate }) => candidate)
  if (!lead) return undefined
  const { quality } = lead.report
  const outlets = inFile.length
  return {
    report: lead.report,
    related: others.map(({ report }) => report),
    heat: heatOf(quality, outlets),
    published: isShown(threshold, { outlets, quality }),
    topics: [...new Set(inFile.flatMap(({ candidate }) => candidate.topics))],
  }
}
