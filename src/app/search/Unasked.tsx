import 'virtual:broadsheet/words/lazy'
import type { ReactNode } from 'react'
import { useArrival } from '../navigation/useArrival.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'
import { BeforeSearch } from './BeforeSearch.tsx'

/** A finished page waits for the script, which knows the query: without any, or where none comes, it says how to go on. */
const UNKNOWN = 'appear-late noscript:visible'

/**
 * How to ask, where nothing is looked for.
 *
 * @param children what is to be said of what was typed, which may be an operator alone
 */
export function Unasked({ children }: { children?: ReactNode }) {
  const isHydrated = useHydrated()
  // In a finished page the query is not known yet.
  useArrival(say('search'), isHydrated ? 'whole' : 'loading')
  return (
    <>
      <ListHeading title={say('search')} count={undefined} hasNewer={false} newer={undefined} />
      {children}
      <div className={isHydrated ? undefined : UNKNOWN}>
        <BeforeSearch />
      </div>
    </>
  )
}
