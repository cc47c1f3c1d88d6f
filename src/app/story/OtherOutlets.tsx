import type { ReactNode } from 'react'
import type { Story } from '../../shared/bundle.ts'
import { reportsOf } from '../../shared/coverage/reportsOf.ts'
import { timelineOf } from '../../shared/coverage/timeline.ts'
import { COVERAGE_ID } from '../coverage/coverageId.ts'
import { outletsOf } from '../coverage/outletsOf.ts'
import { storyCounts } from '../coverage/storyCounts.ts'
import { useMark } from '../marks/marks.ts'
import { CoverageCounts } from '../stories/CoverageCounts.tsx'
import { Names } from '../stories/outlets/Names.tsx'
import { asWritten } from '../ui/asWritten.ts'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

/** More names than these would hide the story; the coverage below has all of them. */
const MOST_NAMES = 40

/**
 * Who had the story first, where the times tell that, and all other publishers that report it, by name and without a click, best
 * first; nothing where there are none.
 */
export function OtherOutlets({ story }: { story: Story }) {
  const isReportHidden = useMark('isReportHidden')
  const reports = [story, ...reportsOf(story)]
  const outlets = outletsOf(
    reports.filter((report) => report === story || !isReportHidden?.(report)),
  ).slice(1)
  if (outlets.length === 0) return null
  const more = outlets.length - MOST_NAMES
  const first =
    reports[timelineOf(reports.map(({ published }) => published)).first ?? -1]?.publisher
  return (
    <div className="mt-5 border-t border-rule pt-3 text-sm">
      <p>
        <ToCoverage>
          <CoverageCounts {...storyCounts(story)} />
        </ToCoverage>
      </p>
      {first && (
        <p className="mb-1">
          <Phrase
            word="firstOutlet"
            values={{ publisher: <bdi {...asWritten(first.name)}>{first.name}</bdi> }}
          />
        </p>
      )}
      <p className="text-muted">
        <span className="sr-only">{say('alsoReportedBy')} </span>
        <Names of={outlets.slice(0, more > 1 ? MOST_NAMES : outlets.length)} />{' '}
        {more > 1 && <ToCoverage>{say('moreOutlets', { count: more })}</ToCoverage>}
      </p>
    </div>
  )
}

const ToCoverage = ({ children }: { children: ReactNode }) => (
  <a
    href={`#${COVERAGE_ID}`}
    onClick={(event) => {
      // An address of its own would be a new place in the history.
      event.preventDefault()
      const heading = document.getElementById(COVERAGE_ID)
      heading?.scrollIntoView()
      heading?.focus({ preventScroll: true })
    }}
    className="inline-flex min-h-8 items-center font-semibold underline decoration-rule underline-offset-4 hover:decoration-current"
  >
    {children}
  </a>
)
