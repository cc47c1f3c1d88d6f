import type { Filters } from '../../../shared/find/filters/filters.ts'
import { useLocation } from '../../navigation/router/router.ts'
import { FILTERING } from '../../navigation/useArrival.ts'
import { Link } from '../../ui/Link.tsx'
import { addressOf } from '../filterAddress.ts'
import { Count } from './Count.tsx'

/** One of several choices that exclude each other. */
export interface LinkChoice {
  readonly label: string
  /** How many stories it would leave; undefined while that is counted, or where nobody needs to know. */
  readonly count?: number | undefined
  readonly isChosen: boolean
  /** The filters with it. */
  readonly filters: Filters
}

interface Props {
  title: string
  choices: readonly LinkChoice[]
  foresee: (filters: Filters) => void
}

/** Choices of which one holds, as links: each has an address. */
export function LinkChoices({ title, choices, foresee }: Props) {
  const place = useLocation()
  return (
    <ul
      aria-label={title}
      className="grid grid-cols-[repeat(auto-fill,minmax(min(14rem,100%),1fr))] gap-x-6"
    >
      {choices.map(({ label, count, isChosen, filters }) => (
        <li key={label}>
          <Link
            to={addressOf(place, filters)}
            state={FILTERING}
            onClick={() => foresee(filters)}
            aria-current={isChosen || undefined}
            className={`flex min-h-9 items-center gap-2.5 hover:underline ${isChosen ? 'font-bold' : ''}`}
          >
            <span
              aria-hidden="true"
              className={`size-4 shrink-0 rounded-full ${isChosen ? 'border-5 border-accent' : 'border border-muted'}`}
            />
            <span className="min-w-0">{label}</span>
            <Count count={count} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
