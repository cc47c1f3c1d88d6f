import 'virtual:broadsheet/words/lazy'
import { useId, useRef, useState } from 'react'
import { saysFilters } from '../../shared/filterParameters.ts'
import type { Searched } from '../filters/filterQueries.ts'
import { FilterToggle } from '../ui/disclosure/FilterToggle.tsx'
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

/** Filters leave nothing of what was found: names those that empty it, and takes them away. */
export function WithoutFilters({ searched }: { searched: Searched }) {
  const code = useFilterCode(true)
  return code ? <code.EmptySearch searched={searched} /> : null
}
