import 'virtual:broadsheet/words/lazy'
import { useArrival } from '../navigation/useArrival.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'
import { BeforeSearch } from './BeforeSearch.tsx'
import { Notices } from './Notices.tsx'
import { Results } from './Results.tsx'
import { type Asked, useAsked } from './useAsked.ts'

/** The search: what its address asks for, or how to ask. The field itself is in the masthead, on every page. */
export function SearchView() {
  const asked = useAsked()
  return (
    <div className="min-h-view">
      {asked.isEmpty ? <Empty notices={asked.notices} /> : <Results asked={asked} />}
    </div>
  )
}

/** A finished page waits for the script, which knows the query: without any, or where none comes, it says how to go on. */
const UNKNOWN = 'appear-late noscript:visible'

/** What was typed may be an operator alone, of which there is something to say. */
function Empty({ notices }: Pick<Asked, 'notices'>) {
  const isHydrated = useHydrated()
  // In a finished page the query is not known yet.
  useArrival(say('search'), isHydrated ? 'whole' : 'loading')
  return (
    <>
      <ListHeading title={say('search')} count={undefined} hasNewer={false} newer={undefined} />
      <Notices notices={notices} />
      <div className={isHydrated ? undefined : UNKNOWN}>
        <BeforeSearch />
      </div>
    </>
  )
}
