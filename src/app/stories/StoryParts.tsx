import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { dayOf } from '../../shared/dates.ts'
import { StoryList } from './StoryList.tsx'

interface Props {
  /** The stories as they were loaded, part by part. */
  parts: readonly { readonly stories: readonly Summary[] }[]
  calendar: Calendar
  /** The first story of all leads. */
  hasLead: boolean
}

/** The parts of a list below one another; a day that goes on in the next part is not announced twice. */
export function StoryParts({ parts, calendar, hasLead }: Props) {
  return parts.map(({ stories }, i) => {
    const above = parts[i - 1]?.stories.at(-1)
    return (
      <div key={stories[0]?.id ?? i} data-part={i}>
        <StoryList
          stories={stories}
          calendar={calendar}
          dayAbove={above && dayOf(above.published)}
          hasLead={hasLead && i === 0}
        />
      </div>
    )
  })
}

/** Gives the first headline of a part the focus, so that a reader goes on where the new ones begin. */
export function focusPart(index: number): void {
  document.querySelector<HTMLElement>(`[data-part="${index}"] h3 a`)?.focus({ preventScroll: true })
}
