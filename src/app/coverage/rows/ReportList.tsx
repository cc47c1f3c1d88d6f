import type { ReactNode } from 'react'
import { say } from '../../words/words.ts'
import type { Row } from '../coverageRows.ts'
import { KeptDetails } from '../opened/KeptDetails.tsx'

/** So many are shown at first, unless all but one would be. */
const SHOWN_AT_FIRST = 12

interface Props {
  rows: readonly Row[]
  /** How many reports the rows are, with those behind others. */
  count: number
  children: (row: Row) => ReactNode
}

/**
 * The rows: a dozen at first, the others in place where the reader asks for all. The focus stays on what was pressed, and goes on
 * to the next one.
 */
export function ReportList({ rows, count, children }: Props) {
  const isLong = rows.length > SHOWN_AT_FIRST + 1
  const more = isLong ? rows.slice(SHOWN_AT_FIRST) : []
  const items = (some: readonly Row[]) =>
    some.map((row) => <li key={row.report.number}>{children(row)}</li>)
  return (
    <>
      <ul>{items(isLong ? rows.slice(0, SHOWN_AT_FIRST) : rows)}</ul>
      {more.length > 0 && (
        <KeptDetails part="all" className="printed-open group/all">
          <summary className="unprinted inline-flex min-h-11 cursor-pointer items-center border border-ink px-6 font-semibold hover:bg-ink hover:text-paper group-open/all:mb-4">
            <span className="group-open/all:hidden">{say('showAllReports', { count })}</span>
            <span className="hidden group-open/all:inline">{say('showFewerReports')}</span>
          </summary>
          <ul>{items(more)}</ul>
        </KeptDetails>
      )}
    </>
  )
}
