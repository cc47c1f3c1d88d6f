import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/coverage'
import { useMemo } from 'react'
import type { Story } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { timelineOf } from '../../shared/coverage/timeline.ts'
import { useMark } from '../marks/marks.ts'
import { useLocation } from '../navigation/router/router.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { CoverageCounts } from '../stories/CoverageCounts.tsx'
import { say } from '../words/words.ts'
import { CoverageChoice } from './CoverageChoice.tsx'
import { CoverageGrew } from './CoverageGrew.tsx'
import { choiceAmong, choiceOf, USUAL } from './coverageAddress.ts'
import { COVERAGE_ID } from './coverageId.ts'
import { coverageRows } from './coverageRows.ts'
import { FollowStory } from './FollowStory.tsx'
import { HeadlineSwitch } from './headlines/HeadlineSwitch.tsx'
import { useHeadlineComparison } from './headlines/useHeadlineComparison.tsx'
import { comparedTopic } from './missing/comparedTopic.ts'
import { MissingPublishers } from './missing/MissingPublishers.tsx'
import { Reports } from './rows/Reports.tsx'
import { type ShownReport, shownReports } from './shownReports.ts'
import { storyCounts } from './storyCounts.ts'
import { Timeline } from './timeline/Timeline.tsx'
import { type TimelineRows, timelineRows } from './timeline/timelineRows.ts'

interface Props {
  story: Story
  calendar: Calendar
}

/** Who reported the story, when, in which words, and what is a copy: the story itself is one of the reports that are compared. */
export function CoverageSection({ story, calendar }: Props) {
  const { search } = useLocation()
  const isHydrated = useHydrated()
  const isReportHidden = useMark('isReportHidden')
  const HiddenReports = useMark('HiddenReports')
  const reports = useMemo(() => shownReports(story), [story])
  const shown = useMemo(
    () => reports.filter((report) => report.number === 0 || !isReportHidden?.(report)),
    [reports, isReportHidden],
  )
  const choice = useMemo(
    () => (isHydrated ? choiceAmong(shown, choiceOf(search)) : USUAL),
    [isHydrated, search, shown],
  )
  const timeline = useMemo(() => timelineOf(reports.map(({ published }) => published)), [reports])
  const times = useMemo(
    () => rowsOf(timelineRows(reports, timeline, isHydrated ? Date.now() : undefined), shown),
    [reports, shown, timeline, isHydrated],
  )
  const rows = useMemo(
    () =>
      coverageRows(
        { reports: shown, copies: story.copies, timeline, language: site.language },
        choice,
      ),
    [shown, story.copies, timeline, choice],
  )
  const comparison = useHeadlineComparison(reports)
  const topic = comparedTopic(story)
  return (
    <section
      aria-labelledby={COVERAGE_ID}
      className="mt-14 border-t-4 border-double border-rule pt-4"
    >
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4">
        <h2 id={COVERAGE_ID} tabIndex={-1} className="font-serif text-2xl font-bold sm:text-3xl">
          {say('relatedCoverage')}
        </h2>
        <p className="text-muted">
          <CoverageCounts {...storyCounts(story)} />
        </p>
        {story.grown !== undefined && <CoverageGrew grown={story.grown} calendar={calendar} />}
        <FollowStory story={story} />
      </div>
      <Timeline rows={times} calendar={calendar} />
      <div className="mt-8">
        <div className="mb-3 flex flex-wrap gap-x-10 sm:justify-between">
          {shown.length > 2 && <CoverageChoice id={story.id} reports={shown} choice={choice} />}
          <HeadlineSwitch comparison={comparison} />
        </div>
        <Reports
          rows={rows}
          times={times}
          story={story.published}
          comparison={comparison}
          calendar={calendar}
        />
        {HiddenReports && <HiddenReports reports={reports.slice(1)} />}
      </div>
      {topic && (
        <div className="mt-8">
          <MissingPublishers
            topic={topic}
            domains={new Set(reports.flatMap(({ publisher }) => publisher.domain ?? []))}
          />
        </div>
      )}
    </section>
  )
}

/** The rows of the reports that are shown. Who was first is said whatever is muted. */
function rowsOf({ near, first, far }: TimelineRows, shown: readonly ShownReport[]): TimelineRows {
  const numbers = new Set(shown.map(({ number }) => number))
  const isShown = ({ number }: { number: number }) => numbers.has(number)
  return { near: near.filter(isShown), first, far: far.filter(isShown) }
}
