import type { ReactNode } from 'react'
import type { Calendar } from '../../../shared/calendar.ts'
import { formatYear } from '../../../shared/dates.ts'
import { Names } from '../../stories/outlets/Names.tsx'
import { number, say } from '../../words/words.ts'
import type { FarYear, Row } from '../coverageRows.ts'
import { KeptDetails } from '../opened/KeptDetails.tsx'
import { outletsOf } from '../outletsOf.ts'

interface Props {
  years: readonly FarYear[]
  calendar: Calendar
  children: (row: Row) => ReactNode
}

/** Reports that lie far from the story in time, by year, on demand: most are of something else. */
export function FarReports({ years, calendar, children }: Props) {
  if (years.length === 0) return null
  return (
    <section aria-labelledby="far-reports" className="mt-8">
      <h3 id="far-reports" className="font-serif text-xl font-bold">
        {say('farAway')}
      </h3>
      <p className="mb-2 text-sm text-muted">{say('farAwayText')}</p>
      <ul className="border-b border-rule">
        {years.map(({ year, rows }) => (
          <li key={year} className="border-t border-rule">
            <KeptDetails part={`far-${year}`} className="printed-open">
              <summary className="min-h-9 cursor-pointer content-center text-sm">
                {/* The sign beside it says that there is more. */}
                <span className="inline-flex w-[calc(100%-1.25rem)] flex-wrap items-center gap-x-3 align-bottom">
                  <span className="font-semibold">{formatYear(year, calendar)}</span>
                  <span className="text-muted">{number(rows.length)}</span>
                  <span className="min-w-0 flex-1 truncate text-muted">
                    <Names of={outletsOf(rows.map(({ report }) => report))} />
                  </span>
                </span>
              </summary>
              <ul>
                {rows.map((row) => (
                  <li key={row.report.number}>{children(row)}</li>
                ))}
              </ul>
            </KeptDetails>
          </li>
        ))}
      </ul>
    </section>
  )
}
