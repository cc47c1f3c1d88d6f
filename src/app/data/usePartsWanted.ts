import { startTransition, useCallback, useState } from 'react'
import { useLocation } from '../navigation/router/router.ts'
import { partsWantedAt, wantAnotherPart } from '../navigation/scrollPositions.ts'
import { useHydrated } from '../navigation/useHydrated.ts'

/**
 * How many parts of a list the reader has asked for. It belongs to the entry of the tab's history: Back
 * and Reload find it again, a new visit begins with one.
 */
export function usePartsWanted(): [number, () => void] {
  const { key } = useLocation()
  const [, redraw] = useState(0)
  const isHydrated = useHydrated()
  const wanted = isHydrated ? partsWantedAt(key) : 1
  const wantMore = useCallback(() => {
    wantAnotherPart(key)
    // In slices, between which the browser answers the reader.
    startTransition(() => redraw((count) => count + 1))
  }, [key])
  return [wanted, wantMore]
}
