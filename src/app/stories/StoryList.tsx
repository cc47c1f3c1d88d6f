import { memo } from 'react'
import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { dayOf } from '../../shared/dates.ts'
import { useIsHidden } from '../marks/marks.ts'
import { DaySection } from './DaySection.tsx'

interface Props {
  stories: readonly Summary[]
  calendar: Calendar
  /** The story above these, if any. */
  above: Summary | undefined
  hasLead: boolean
  /** The first story's number in its list, from 1. */
  from: number
  /** How many stories the list has; -1 where nobody knows. */
  total: number
}

/** Stories by day (UTC). Rendered once a part: more stories below leave it as it is. */
export const StoryList = memo(function StoryList(props: Props) {
  const { stories, calendar, above, hasLead, from, total } = props
  const isHidden = useIsHidden()
  const days = [...Map.groupBy(stories, (story) => dayOf(story.published))]
  // Of the first day nothing may be left.
  const opening = isHidden ? days.findIndex(([, ofDay]) => !ofDay.every(isHidden)) : 0
  let number = from
  const dayAbove = above && dayOf(above.published)
  return days.map(([day, ofDay], i) => {
    const first = number
    number += ofDay.length
    return (
      <DaySection
        key={day}
        stories={ofDay}
        days={days}
        above={i === 0 ? above : days[i - 1]?.[1].at(-1)}
        calendar={calendar}
        hasLead={hasLead && i === opening}
        isContinued={i === 0 && day === dayAbove}
        from={first}
        total={total}
      />
    )
  })
})
