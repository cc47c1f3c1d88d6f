import type { Story } from '../../shared/bundle.ts'
import { distinctCount } from '../../shared/coverage/distinctCount.ts'
import { reportsOf } from '../../shared/coverage/reportsOf.ts'

/** How many publishers report a story, and about how many distinct texts there are, its own among both. */
export const storyCounts = (story: Story): { outlets: number; distinct: number } => ({
  outlets: 1 + (story.outlets?.count ?? 0),
  distinct: distinctCount(1 + reportsOf(story).length, story.copies),
})
