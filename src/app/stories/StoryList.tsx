import { memo } from 'react'
import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { dayOf } from '../../shared/dates.ts'
import { DaySection } from './DaySection.tsx'

interface Props {
  stories: readonly Summary[]
  calendar: Calendar
  /** Day of the story above these, if any. */
  dayAbove: string | undefined
  hasLead: boolean
}

/** Stories by day (UTC). Rendered once a part: more stories below leave it as it is. */
export const StoryList = memo(function StoryList({ stories, calendar, dayAbove, hasLead }: Props) {
  const days = [...Map.groupBy(stories, (story) => dayOf(story.published))]
  return days.map(([day, ofDay], i) => (
    <DaySection
      key={day}
      stories={ofDay}
      calendar={calendar}
      hasLead={hasLead && i === 0}
      isContinued={i === 0 && day === dayAbove}
    />
  ))
})
