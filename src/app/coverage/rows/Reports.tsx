import type { Calendar } from '../../../shared/calendar.ts'
import type { Row, Rows } from '../coverageRows.ts'
import type { HeadlineComparison } from '../headlines/useHeadlineComparison.tsx'
import type { ShownReport } from '../shownReports.ts'
import type { TimelineRows } from '../timeline/timelineRows.ts'
import { CopiedReports } from './CopiedReports.tsx'
import { CopyRow } from './CopyRow.tsx'
import { FarReports } from './FarReports.tsx'
import { ReportLag } from './ReportLag.tsx'
import { ReportList } from './ReportList.tsx'
import { ReportRow } from './ReportRow.tsx'

interface Props {
  rows: Rows
  /** When they came. */
  times: TimelineRows
  /** When the story was published. */
  story: string
  comparison: HeadlineComparison
  calendar: Calendar
}

/** All reports as rows: those about the time of the story, then those far from it. */
export function Reports({ rows: { near, far }, times, story, comparison, calendar }: Props) {
  const doubts = new Map([...times.near, ...times.far].map(({ number, doubt }) => [number, doubt]))
  const partsOf = (report: ShownReport) => ({
    report,
    lag: (
      <ReportLag
        report={report}
        first={times.first}
        story={story}
        doubt={doubts.get(report.number)}
      />
    ),
    headline: comparison.words(report.number),
  })
  const rowOf = (row: Row, isShort: boolean) => (
    <ReportRow {...partsOf(row.report)} calendar={calendar} isShort={isShort}>
      <CopiedReports row={row}>{(copy) => <CopyRow {...partsOf(copy)} />}</CopiedReports>
    </ReportRow>
  )
  return (
    <>
      <ReportList rows={near} count={countOf(near)}>
        {(row) => rowOf(row, false)}
      </ReportList>
      <FarReports years={far} calendar={calendar}>
        {(row) => rowOf(row, true)}
      </FarReports>
    </>
  )
}

const countOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { copies }) => sum + 1 + copies.length, 0)
