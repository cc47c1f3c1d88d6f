import { memo, Suspense, use, useLayoutEffect } from 'react'
import type { Story } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { say } from '../words/words.ts'
import { COVERAGE_CODE } from './coverageCode.ts'
import { hasCoverage } from './hasCoverage.ts'
import { MissingCoverage } from './MissingCoverage.tsx'
import { NoCoverage } from './NoCoverage.tsx'

interface Props {
  story: Story
  calendar: Calendar
  /** Is told when the section is as the reader wants it, or cannot come; always the same function. */
  onLive?: () => void
}

/**
 * A story's coverage, whose code comes after the story is live: a finished page shows it from the start, and it stays as it
 * came until then. Rendered anew for another story only: an update before the code is there would take what the page has away.
 */
export const LazyCoverage = memo(function LazyCoverage(props: Props) {
  if (!hasCoverage(props.story)) return <NoCoverage />
  return (
    <Suspense
      fallback={
        <p role="status" className="mt-14 min-h-dvh text-muted">
          {say('loadingCoverage')}
        </p>
      }
    >
      <Section {...props} />
    </Suspense>
  )
})

function Section({ onLive, ...props }: Props) {
  const isHydrated = useHydrated()
  const code = use(COVERAGE_CODE.arrival(!isHydrated))
  useLayoutEffect(() => {
    // After it has been drawn: a browser that finds it moved and the page scrolled in one picture counts that as a shift.
    if (isHydrated) requestAnimationFrame(() => requestAnimationFrame(() => onLive?.()))
  }, [isHydrated, onLive])
  return code ? <code.Coverage {...props} /> : <MissingCoverage />
}
