import 'virtual:broadsheet/words/lazy'
import { useId, useRef, useState } from 'react'
import { FILTER_PARAMETERS, saysFilters } from '../../shared/filterParameters.ts'
import type { Searched } from '../filters/filterQueries.ts'
import { searchAddress } from '../navigation/searchAddress.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { FilterToggle } from '../ui/disclosure/FilterToggle.tsx'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { OrderChoice } from './SearchSummary.tsx'
import type { Asked } from './useAsked.ts'
import { useFilterCode } from './useFilterCode.ts'

interface Props {
  asked: Asked
  /** What there is without filters; undefined while it is not known. */
  searched: Searched | undefined
  hasOrder: boolean
}

/** The order of the results, and filters for them: the same as for the feed. */
export function SearchFilters({ asked, searched, hasOrder }: Props) {
  const [isOpen, open] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const panel = useId()
  const isFiltered = saysFilters(asked.parameters)
  const code = useFilterCode(isOpen || isFiltered)
  const focusToggle = () => toggle.current?.focus()
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-8 gap-y-2 text-sm">
        {hasOrder && <OrderChoice order={asked.order} />}
        <FilterToggle isOpen={isOpen} panel={panel} onToggle={() => open(!isOpen)} ref={toggle} />
      </div>
      {code && (
        <code.FilterBar
          searched={searched}
          isFiltered={isFiltered}
          isOpen={isOpen}
          panel={panel}
          onClose={() => {
            open(false)
            focusToggle()
          }}
          focusToggle={focusToggle}
        />
      )}
    </>
  )
}

/** That filters leave nothing of what was found, and the way to all of it. */
export function WithoutFilters({ asked, count }: { asked: Asked; count: number }) {
  const cleared = Object.fromEntries(FILTER_PARAMETERS.map((name) => [name, undefined]))
  return (
    <p className="mt-3">
      <Link
        to={searchAddress(`${asked.parameters}`, cleared)}
        state={FILTERING}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        <Phrase
          word="withoutFilters"
          values={{ filters: say('chosenFilters'), stories: say('stories', { count }) }}
        />
      </Link>
    </p>
  )
}
