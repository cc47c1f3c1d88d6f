import type { ReactNode } from 'react'
import type { Story } from '../../shared/bundle.ts'
import { reportsOf } from '../../shared/coverage/reportsOf.ts'
import { COVERAGE_ID } from '../coverage/coverageId.ts'
import { outletsOf } from '../coverage/outletsOf.ts'
import { storyCounts } from '../coverage/storyCounts.ts'
import { CoverageCounts } from '../stories/CoverageCounts.tsx'
import { Names } from '../stories/outlets/Names.tsx'
import { say } from '../words/words.ts'

/** More names than these would hide the story; the coverage below has all of them. */
const MOST_NAMES = 40

/** All other publishers that report the story, by name and without a click, best first; nothing where there are none. */
export function OtherOutlets({ story }: { story: Story }) {
  const outlets = outletsOf([story, ...reportsOf(story)]).slice(1)
  if (outlets.length === 0) return null
  const more = outlets.length - MOST_NAMES
  return (
    <div className="mt-5 border-t border-rule pt-3 text-sm">
      <p>
        <ToCoverage>
          <CoverageCounts {...storyCounts(story)} />
        </ToCoverage>
      </p>
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
    <bdi>{children}</bdi>
  </a>
)
