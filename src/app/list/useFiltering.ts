import { useEffect, useId, useRef, useState } from 'react'
import { saysFilters } from '../../shared/filterParameters.ts'
import type { FilterReport } from '../filters/FilteredList.tsx'
import type { Arrival } from '../navigation/arrivalSteps.ts'
import { useLocation } from '../navigation/router/router.ts'
import { useHydrated } from '../navigation/useHydrated.ts'

type Code = typeof import('../filters/filtering.ts')

let code: Code | undefined

/** What a list knows of its filters. */
export type ListFiltering = ReturnType<typeof useFiltering>

/**
 * Whether the address filters a list, and what does it, which is loaded where it does, or where the reader opens the panel. A page that is
 * finished shows the whole list at first, and every list does until filtered stories have come.
 *
 * @param topic slug of the list's topic; undefined for the feed
 */
export function useFiltering(topic: string | undefined, isHead: boolean) {
  const { search } = useLocation()
  const isHydrated = useHydrated()
  const isOn = isHead && isHydrated && saysFilters(new URLSearchParams(search))
  const [isOpen, open] = useState(false)
  const [last, onReport] = useState<FilterReport>()
  const hasFailed = useCode(isHead && (isOn || isOpen))
  const report = isOn && last?.search === search ? last : undefined
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  const arrival: Arrival = hasFailed ? 'failed' : (report?.arrival ?? 'loading')
  return {
    /** Whether the address says filters. */
    isOn,
    /** Once it is there. */
    code: isHead ? code : undefined,
    hasFailed,
    /** What is known of what this address finds. */
    report,
    onReport,
    /** Whether filtered stories stand in the place of the whole list. */
    isShown: isOn && last?.isShown === true,
    title: isOn ? (report?.title ?? '') : undefined,
    arrival: isOn ? arrival : undefined,
    toggle: { isOpen, panel, onToggle: () => open(!isOpen), ref: button },
    focusToggle: () => button.current?.focus(),
    close: () => open(false),
    ...(isOn && code?.filteredTopics(search, topic)),
  }
}

/** Fetches what filters, where it is wanted. Gives whether it has not come. */
function useCode(isWanted: boolean): boolean {
  const [hasFailed, setFailed] = useState(false)
  const [, redraw] = useState(0)
  const isMissing = isWanted && !code && !hasFailed
  useEffect(() => {
    if (!isMissing) return
    const take = (loaded: Code) => {
      code = loaded
      redraw((count) => count + 1)
    }
    import('../filters/filtering.ts').then(take, () => setFailed(true))
  }, [isMissing])
  return hasFailed
}
