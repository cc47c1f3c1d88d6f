import { Notices } from './Notices.tsx'
import { Results } from './Results.tsx'
import { SearchFilters } from './SearchFilters.tsx'
import { Unasked } from './Unasked.tsx'
import { useAsked } from './useAsked.ts'

/** What the address asks for: loaded where it does, with all that searches. Filters hold for the next word, too, and are seen before it. */
export function AskedView() {
  const asked = useAsked()
  if (!asked.isEmpty) return <Results asked={asked} />
  return (
    <Unasked>
      <Notices notices={asked.notices} />
      <SearchFilters asked={asked} searched={undefined} hasOrder={false} />
    </Unasked>
  )
}
