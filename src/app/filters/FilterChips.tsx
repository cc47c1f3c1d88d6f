import 'virtual:broadsheet/words/lazy'
import { useLayoutEffect, useRef } from 'react'
import { NO_FILTERS } from '../../shared/find/filters/filters.ts'
import { useLocation } from '../navigation/router/router.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import type { Chip } from './chips.ts'
import { addressOf } from './filterAddress.ts'

interface Props {
  chips: readonly Chip[]
  /** Where the focus goes when no chip is left. */
  focusBefore: () => void
}

/** What is asked, each with a cross that takes it away. */
export function FilterChips({ chips, focusBefore }: Props) {
  const place = useLocation()
  const { list, onRemove } = useRemovalFocus(chips.length, focusBefore)
  if (chips.length === 0) return null
  return (
    <ul
      ref={list}
      aria-label={say('chosenFilters')}
      className="unprinted mb-5 flex flex-wrap items-center gap-2 text-sm"
    >
      {chips.map(({ key, label, isName, rest }, i) => (
        <li key={key} className="min-w-0">
          <Link
            to={addressOf(place, rest)}
            state={FILTERING}
            onClick={() => onRemove(i)}
            className="group inline-flex min-h-9 items-center gap-2 border border-rule bg-shade ps-3 pe-2.5 hover:border-ink"
          >
            <Phrase
              word="removeFilter"
              values={{ filter: <bdi {...(isName ? asWritten(label) : {})}>{label}</bdi> }}
            />
            <span
              aria-hidden="true"
              className="text-base leading-none text-muted group-hover:text-ink"
            >
              ×
            </span>
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link
            to={addressOf(place, NO_FILTERS)}
            state={FILTERING}
            onClick={() => onRemove(0)}
            className="inline-flex min-h-9 items-center px-2 text-accent hover:underline"
          >
            {say('clearFilters')}
          </Link>
        </li>
      )}
    </ul>
  )
}

/** The chip that was followed goes: the focus passes to the one that takes its place, to the last one, or before all of them. */
function useRemovalFocus(count: number, focusBefore: () => void) {
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<number>(undefined)
  const before = useRef(focusBefore)
  before.current = focusBefore
  useLayoutEffect(() => {
    const at = removed.current
    removed.current = undefined
    if (at === undefined || !isLost(document.activeElement)) return
    const links = list.current?.querySelectorAll('a') ?? []
    const next = links[Math.min(at, count - 1)]
    if (next) next.focus({ preventScroll: true })
    else before.current()
  }, [count])
  return {
    list,
    onRemove: (at: number) => {
      removed.current = at
    },
  }
}

const isLost = (focused: Element | null): boolean =>
  focused === null || focused === document.body || !focused.isConnected
