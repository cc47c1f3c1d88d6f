import type { Story } from '../../../shared/bundle.ts'
import type { Calendar } from '../../../shared/calendar.ts'
import { Thread } from '../thread/Thread.tsx'
import { Elsewhere } from './Elsewhere.tsx'

interface Props {
  story: Story
  calendar: Calendar
}

/** What else here belongs to a story, each other one once: the longer story that it is a part of, and those that share reports with it. */
export function OtherStories({ story, calendar }: Props) {
  const { id, thread = [], threadSkips, elsewhere = [] } = story
  const parts = new Set(thread.map((part) => part.id))
  const shared = new Map(elsewhere.map((other) => [other.id, other.shared]))
  return (
    <>
      <Thread thread={thread} skips={threadSkips} id={id} shared={shared} calendar={calendar} />
      <Elsewhere
        elsewhere={elsewhere.filter((other) => !parts.has(other.id))}
        calendar={calendar}
      />
    </>
  )
}
