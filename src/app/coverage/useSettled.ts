import { useEffect, useState } from 'react'
import type { Story } from '../../shared/bundle.ts'
import { isFirstView } from '../navigation/useArrival.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { COVERAGE_CODE, isAskedFor } from './coverageCode.ts'
import { hasCoverage } from './hasCoverage.ts'

/**
 * Whether a story's page is as the reader left it, so that the place can be returned to: a section that is about to be put in
 * another order, or opened, would move what is there.
 *
 * @returns with what the section says when it is live
 */
export function useSettled(story: Story | undefined): [isSettled: boolean, onLive: () => void] {
  const isHydrated = useHydrated()
  const [isLive, setLive] = useState(false)
  const [onLive] = useState(() => () => setLive(true))
  const isAwaited =
    !isLive && isHydrated && isFirstView() && !!story && hasCoverage(story) && isAskedFor()
  useEffect(() => {
    // Where its code does not arrive, the section stays as it came.
    if (isAwaited) COVERAGE_CODE.preload().catch(onLive)
  }, [isAwaited, onLive])
  return [isHydrated && !isAwaited, onLive]
}
