import 'virtual:broadsheet/words/coverage'
import type { Story } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { CoverageSection } from './CoverageSection.tsx'
import { OtherStories } from './elsewhere/OtherStories.tsx'
import { FollowStory } from './FollowStory.tsx'
import { hasReports } from './hasCoverage.ts'
import { NoCoverage } from './NoCoverage.tsx'

interface Props {
  story: Story
  calendar: Calendar
}

/** All that a story's page says of who else reported it, and of what else here belongs to it. */
export function Coverage({ story, calendar }: Props) {
  return (
    <>
      {hasReports(story) ? (
        <CoverageSection story={story} calendar={calendar} />
      ) : (
        <>
          <NoCoverage />
          <FollowStory story={story} />
        </>
      )}
      <OtherStories story={story} calendar={calendar} />
    </>
  )
}
