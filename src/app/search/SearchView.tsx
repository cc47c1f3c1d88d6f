import { useEffect, useState } from 'react'
import { saysFilters } from '../../shared/filterParameters.ts'
import { LazyView } from '../frame/LazyView.tsx'
import { ListSkeleton } from '../frame/Skeletons.tsx'
import { ViewCode } from '../frame/viewCode.ts'
import { useLocation } from '../navigation/router/router.ts'
import { queryOf } from '../navigation/searchAddress.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { useMayPrefetch } from '../navigation/useMayPrefetch.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'
import { Unasked } from './Unasked.tsx'

const ASKED = new ViewCode(
  [],
  async () => (await import('./AskedView.tsx')).AskedView,
  <>
    <ListHeading title={say('search')} count={undefined} hasNewer={false} newer={undefined} />
    <ListSkeleton hasLead={false} hasFilter />
  </>,
)

/** The search: what its address asks for, or how to ask. The field itself is in the masthead, on every page. */
export function SearchView() {
  const { search } = useLocation()
  const isHydrated = useHydrated()
  const isAsked =
    isHydrated && (queryOf(search).trim() !== '' || saysFilters(new URLSearchParams(search)))
  // What is there stays when its word or its last filter goes, and the focus with it.
  const [wasAsked, keep] = useState(false)
  if (isAsked && !wasAsked) keep(true)
  const mayPrefetch = useMayPrefetch()
  useEffect(() => {
    // Whoever asks finds out what has not come.
    if (mayPrefetch && navigator.onLine) ASKED.preload().catch(() => undefined)
  }, [mayPrefetch])
  return (
    <div className="min-h-view">
      {isAsked || wasAsked ? <LazyView code={ASKED} /> : <Unasked />}
    </div>
  )
}
