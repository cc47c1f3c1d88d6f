import 'virtual:broadsheet/words/lazy'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Filters } from '../../shared/find/filters/filters.ts'
import { useLocation, useNavigate } from '../navigation/router/router.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { chipsOf } from './chips.ts'
import { publisherChoices, topicChoices } from './choices.ts'
import { FilterChips } from './FilterChips.tsx'
import { addressOf } from './filterAddress.ts'
import type { Searched } from './filterQueries.ts'
import { FilterPanel } from './panel/FilterPanel.tsx'
import { useFilters } from './useFilters.ts'
import { WrongFilters } from './WrongFilters.tsx'

interface Props {
  /** Slug of the topic that the path has. */
  topic?: string | undefined
  /** What was searched for besides. */
  searched?: Searched | undefined
  /** Whether what is chosen is shown while the panel is closed: a page of a topic says it itself. */
  isFiltered: boolean
  /** Whether the panel is open, and its id. */
  isOpen: boolean
  panel: string
  /** Closes the panel; gives the focus to what opens it. */
  onClose: () => void
  focusToggle: () => void
}

/** The panel, where it is open, what is chosen, and what of the address means nothing. */
export function FilterBar({
  topic,
  searched,
  isFiltered,
  isOpen,
  panel,
  onClose,
  focusToggle,
}: Props) {
  const { asked, wrong } = useFilters(topic)
  const { chosen, choose, foresee } = useChosen(asked)
  const topics = useQuery({ ...topicChoices, enabled: chosen.topics.length > 0 }).data
  const publishers = useQuery({ ...publisherChoices, enabled: chosen.publishers.length > 0 }).data
  const chips = chipsOf(chosen, topics ?? [], publishers ?? [])
  return (
    <>
      {isOpen && (
        <FilterPanel
          id={panel}
          chosen={chosen}
          chips={chips}
          searched={searched}
          choose={choose}
          foresee={foresee}
          onClose={onClose}
        />
      )}
      <WrongFilters values={wrong} />
      <FilterChips chips={isFiltered || isOpen ? chips : []} focusBefore={focusToggle} />
    </>
  )
}

/** What is chosen: at once what the reader chooses, while the address follows. */
function useChosen(asked: Filters) {
  const navigate = useNavigate()
  const place = useLocation()
  const [ahead, setAhead] = useState({ asked, filters: asked })
  const chosen = ahead.asked === asked ? ahead.filters : asked
  const foresee = (filters: Filters) => setAhead({ asked, filters })
  const choose = (filters: Filters) => {
    foresee(filters)
    afterPaint(() => navigate(addressOf(place, filters), { state: FILTERING }))
  }
  return { chosen, choose, foresee }
}

/** The reader sees what was chosen before the address and the list follow. */
const afterPaint = (follow: () => void): number => requestAnimationFrame(() => setTimeout(follow))
