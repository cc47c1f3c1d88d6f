import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { dayOf } from '../../shared/dates.ts'
import { moveInFeed } from './feedKeys.ts'
import { StoryList } from './StoryList.tsx'

interface Props {
  /** The stories as they were loaded, part by part. */
  parts: readonly { readonly stories: readonly Summary[] }[]
  calendar: Calendar
  /** The first story of all leads. */
  hasLead: boolean
  /** What the list is called. */
  label?: string | undefined
  /** The first story's number in the whole list, from 1. */
  from?: number
  /** How many stories the whole list has; -1 where nobody knows. */
  total?: number
  /** Other stories are on their way. */
  isBusy?: boolean
}

/**
 * The parts of a list below one another, as a feed of articles; a day that goes on in the next part is not announced
 * twice.
 */
export function StoryParts({
  parts,
  calendar,
  hasLead,
  label,
  from = 1,
  total = -1,
  isBusy = false,
}: Props) {
  if (parts.length === 0) return null
  let number = from
  return (
    <div role="feed" aria-label={label} aria-busy={isBusy || undefined} onKeyDown={moveInFeed}>
      {parts.map(({ stories }, i) => {
        const above = parts[i - 1]?.stories.at(-1)
        const first = number
        number += stories.length
        return (
          <div key={stories[0]?.id ?? i} data-part={i}>
            <StoryList
              stories={stories}
              calendar={calendar}
              dayAbove={above && dayOf(above.published)}
              hasLead={hasLead && i === 0}
              from={first}
              total={total}
            />
          </div>
        )
      })}
    </div>
  )
}

/** Gives the first headline of a part the focus, so that a reader goes on where the new ones begin. */
export function focusPart(index: number): void {
  document.querySelector<HTMLElement>(`[data-part="${index}"] h3 a`)?.focus({ preventScroll: true })
}
