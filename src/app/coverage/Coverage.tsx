import 'virtual:broadsheet/words/coverage'
import type { Story } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { CoverageSection } from './CoverageSection.tsx'
import { Elsewhere } from './elsewhere/Elsewhere.tsx'
import { hasReports } from './hasCoverage.ts'
import { NoCoverage } from './NoCoverage.tsx'
import { Thread } from './thread/Thread.tsx'

interface Props {
  story: Story
  calendar: Calendar
}

/** All that a story's page says of who else reported it, and of what else here belongs to it. */
export function Coverage({ story, calendar }: Props) {
  return (
    <>
      {hasReports(story) ? <CoverageSection story={story} calendar={calendar} /> : <NoCoverage />}
      <Thread thread={story.thread} skips={story.threadSkips} id={story.id} calendar={calendar} />
      <Elsewhere elsewhere={story.elsewhere} calendar={calendar} />
    </>
  )
}
