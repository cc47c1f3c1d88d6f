import type { ReactNode } from 'react'
import { Names } from '../../stories/outlets/Names.tsx'
import { say } from '../../words/words.ts'
import type { Row } from '../coverageRows.ts'
import { KeptDetails } from '../opened/KeptDetails.tsx'
import { outletsOf } from '../outletsOf.ts'
import type { ShownReport } from '../shownReports.ts'

interface Props {
  row: Row
  /** The row of a copy. */
  children: (copy: ShownReport) => ReactNode
}

/** Who else has about the same text as a report: the outlets by name, their reports on demand. */
export function CopiedReports({ row: { report, copies }, children }: Props) {
  if (copies.length === 0) return null
  const outlets = outletsOf([report, ...copies]).slice(1)
  return (
    <KeptDetails part={`copies-${report.number}`} className="printed-open mt-1 text-sm">
      <summary className="printed min-h-8 cursor-pointer content-center text-muted">
        {outlets.length === 0 ? (
          say('sameTextAgain')
        ) : (
          <>
            <span className="font-semibold text-ink">
              {say('sameTextIn', { count: outlets.length })}
            </span>{' '}
            <Names of={outlets} />
          </>
        )}
      </summary>
      <ul className="ms-2 border-s-2 border-rule ps-3">
        {copies.map((copy) => (
          <li key={copy.number}>{children(copy)}</li>
        ))}
      </ul>
    </KeptDetails>
  )
}
