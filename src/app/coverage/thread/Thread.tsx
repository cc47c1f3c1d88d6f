import 'virtual:broadsheet/words/coverage'
import { useId } from 'react'
import type { Calendar } from '../../../shared/calendar.ts'
import type { EarlierStory } from '../../../shared/stories/otherStories.ts'
import { say } from '../../words/words.ts'
import { OtherStory } from '../elsewhere/OtherStory.tsx'

interface Props {
  /** From first to last. */
  thread: readonly EarlierStory[] | undefined
  /** How many parts are left out behind the first. */
  skips?: number | undefined
  /** Of the story that the page is of. */
  id: string
  /** How many reports it has in common with some of them, by their ids. */
  shared?: ReadonlyMap<string, number>
  calendar: Calendar
}

/** A dot for each part, on one line from the first to the last. */
const PART =
  'relative ps-6 pb-4 before:absolute before:start-0 before:top-[0.4375rem] before:size-[0.6875rem] before:rounded-full before:border-2 before:border-ink not-last:after:absolute not-last:after:start-[0.28125rem] not-last:after:top-[1.125rem] not-last:after:-bottom-[0.4375rem] not-last:after:border-s-2 not-last:after:border-rule'
const HERE = 'before:bg-ink'
const OTHER = 'before:bg-paper'

/** The longer story that a story is a part of: where it began, what came just before, and what after. */
export function Thread({ thread = [], skips = 0, id, shared, calendar }: Props) {
  const heading = useId()
  if (thread.length < 2) return null
  return (
    <section aria-labelledby={heading} className="mt-12 border-t border-ink pt-3">
      <h2 id={heading} className="mb-3 font-serif text-xl font-bold text-balance">
        {say('longerStory')}
      </h2>
      <ol>
        {thread.map((story, i) => (
          <li key={story.id} className={`${PART} ${story.id === id ? HERE : OTHER}`}>
            <OtherStory
              story={story}
              shared={shared?.get(story.id)}
              isHere={story.id === id}
              calendar={calendar}
            />
            {i === 0 && skips > 0 && (
              <p className="mt-3 text-sm text-muted">
                <bdi>{say('partsBetween', { count: skips })}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
