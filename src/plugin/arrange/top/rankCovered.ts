import type { ReportDays } from '../../../shared/top/coveredFiles.ts'
import { COVERED_PERIODS, type CoveredPeriod } from '../../../shared/top/coveredPeriod.ts'
import { daysBefore } from '../../../shared/top/fadedHeat.ts'
import { DAYS } from '../../../shared/top/periodDays.ts'
import type { ArrangedStory } from '../arrangement.ts'
import { reportDays } from './reportDays.ts'

/** The most covered stories of a period. */
export interface CoveredStories {
  readonly period: CoveredPeriod
  /** How many stories they were chosen from. */
  readonly count: number
  /** The most covered first. */
  readonly stories: readonly CoveredStory[]
}

export interface CoveredStory {
  readonly story: ArrangedStory
  readonly outlets: number
  readonly distinct: number
  readonly days: ReportDays
}

/** How much a story is covered, and its index. */
interface Counted {
  readonly index: number
  readonly outlets: number
  readonly distinct: number
}

/** How many stories a period has. */
const MOST = 50

/**
 * The stories of each period with the most distinct reports; of equally many those with more outlets, and of these the newer
 * ones, as in the feed. Those that nobody else reports are none of them, and of several about one event it is the most covered.
 *
 * @param newestFirst all stories
 */
export function rankCovered(newestFirst: readonly ArrangedStory[]): CoveredStories[] {
  const newest = newestFirst[0]?.record.published ?? ''
  const later = newestFirst.findIndex(
    ({ record }) => daysBefore(record.published, newest) >= DAYS.year,
  )
  const ofYear = later === -1 ? newestFirst : newestFirst.slice(0, later)
  const counted = ofYear.map(countOf)
  return COVERED_PERIODS.map((period) => {
    const end = ofYear.findIndex(
      ({ record }) => daysBefore(record.published, newest) >= DAYS[period],
    )
    const count = end === -1 ? ofYear.length : end
    const chosen = counted.slice(0, count).filter(({ outlets }) => outlets > 1)
    return {
      period,
      count,
      stories: chosen
        .sort(byCoverage)
        .values()
        .flatMap(({ index, outlets, distinct }): CoveredStory[] => {
          const story = ofYear[index]
          return story ? [{ story, outlets, distinct, days: reportDays(story.coverage()) }] : []
        })
        .filter(isOfNewEvent())
        .take(MOST)
        .toArray(),
    }
  })
}

/** Whether no story about the same event has been asked for before. */
function isOfNewEvent(): (covered: CoveredStory) => boolean {
  const seen = new Set<string>()
  return ({ story }) => {
    const event = story.event()
    const isNew = !seen.has(event)
    seen.add(event)
    return isNew
  }
}

function countOf(story: ArrangedStory, index: number): Counted {
  const { outlets, distinct } = story.coverage()
  return { index, outlets, distinct }
}

const byCoverage = (a: Counted, b: Counted): number =>
  b.distinct - a.distinct || b.outlets - a.outlets || a.index - b.index
