import 'virtual:broadsheet/words/lazy'
import { useQuery } from '@tanstack/react-query'
import { type Filters, without } from '../../shared/find/filters/filters.ts'
import { type Removal, smallestRemovals } from '../../shared/find/filters/matches.ts'
import { useLocation } from '../navigation/router/router.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { chipsOf } from './chips.ts'
import { addressOf } from './filterAddress.ts'
import { filteredQuery, type Searched } from './filterQueries.ts'
import type { KnownFilters } from './knownFilters.ts'
import { useFilters } from './useFilters.ts'

/** No story has all that is asked: names the filter that empties the list, which counting has shown, and takes it away. */
export function EmptyFilters({ known }: { known: KnownFilters }) {
  const removals = useRemovals(known, undefined)
  const isRead = removals.some(({ aspects }) => aspects.every((aspect) => aspect === 'unread'))
  return (
    <div className="border-t border-ink pt-6 font-serif text-lg leading-relaxed">
      <p className="text-2xl font-bold">{say(isRead ? 'allRead' : 'emptyFilters')}</p>
      <Removals known={known} removals={removals} />
    </div>
  )
}

/** The same beside a search that has found stories, which stays. */
export function EmptySearch({ searched }: { searched: Searched }) {
  const { known } = useFilters(undefined)
  return known ? <SearchRemovals known={known} searched={searched} /> : null
}

const SearchRemovals = ({ known, searched }: { known: KnownFilters; searched: Searched }) => (
  <Removals known={known} removals={useRemovals(known, searched)} />
)

function useRemovals(known: KnownFilters, searched: Searched | undefined): Removal[] {
  const { data, isPlaceholderData } = useQuery(filteredQuery(known.filters, searched))
  return data && !isPlaceholderData ? smallestRemovals(data.matches, ['search']) : []
}

interface Props {
  known: KnownFilters
  removals: readonly Removal[]
}

function Removals({ known, removals }: Props) {
  return (
    <ul className="mt-3 font-sans text-base">
      {removals.map((removal) => (
        <li key={removal.aspects.join()}>
          <RemovalLink removal={removal} known={known} />
        </li>
      ))}
    </ul>
  )
}

function RemovalLink({ removal, known }: { removal: Removal; known: KnownFilters }) {
  const place = useLocation()
  const { filters, topics, publishers } = known
  const rest: Filters = without(filters, removal.aspects)
  const names = chipsOf(filters, topics, publishers)
    .filter(({ aspect }) => removal.aspects.includes(aspect))
    .map(({ label }) => label)
  return (
    <Link
      to={addressOf(place, rest)}
      state={FILTERING}
      className="inline-block py-2 text-accent underline underline-offset-4"
    >
      <Phrase
        word="withoutFilters"
        values={{
          filters: <bdi>{names.join(', ')}</bdi>,
          stories: say('stories', { count: removal.count }),
        }}
      />
    </Link>
  )
}
