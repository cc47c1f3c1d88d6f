import type { Filters } from '../../../shared/find/filters/filters.ts'
import type { Searched } from '../filterQueries.ts'

/** What each section of the panel is given. */
export interface SectionProps {
  /** What is chosen. */
  chosen: Filters
  searched: Searched | undefined
  /** Has the address say what is chosen. */
  choose: (filters: Filters) => void
  /** Shows what is chosen, while a link has the address say it. */
  foresee: (filters: Filters) => void
}
