import { memo } from 'react'
import type { Summary } from '../../shared/bundle.ts'
import { dayOf } from '../../shared/dates.ts'
import { DaySection } from './DaySection.tsx'

interface Props {
  stories: readonly Summary[]
  language: string
  /** Day of the story above these, if any. */
  dayAbove: string | undefined
  hasLead: boolean
}

/** Stories by day (UTC). Rendered once a part: more stories below leave it as it is. */
export const StoryList = memo(function StoryList({ stories, language, dayAbove, hasLead }: Props) {
  const days = [...Map.groupBy(stories, (story) => dayOf(story.published))]
  return days.map(([day, ofDay], i) => (
    <DaySection
      key={day}
      stories={ofDay}
      language={language}
      hasLead={hasLead && i === 0}
      isContinued={i === 0 && day === dayAbove}
    />
  ))
})
