import 'virtual:broadsheet/words/coverage'
import { useId } from 'react'
import type { Calendar } from '../../../shared/calendar.ts'
import type { Elsewhere as ElsewhereStory } from '../../../shared/coverage/storyCoverage.ts'
import { say } from '../../words/words.ts'
import { OtherStory } from './OtherStory.tsx'

interface Props {
  /** Those that share the most first. */
  elsewhere: readonly ElsewhereStory[] | undefined
  calendar: Calendar
}

/** Other stories here that share reports with a story, each with how many. */
export function Elsewhere({ elsewhere = [], calendar }: Props) {
  const heading = useId()
  if (elsewhere.length === 0) return null
  return (
    <section aria-labelledby={heading} className="mt-12 border-t border-ink pt-3">
      <h2 id={heading} className="font-serif text-xl font-bold text-balance">
        {say('elsewhereHere')}
      </h2>
      <ul>
        {elsewhere.map((story) => (
          <li key={story.id} className="border-b border-rule py-3 last:border-b-0">
            <OtherStory story={story} shared={story.shared} calendar={calendar} />
          </li>
        ))}
      </ul>
    </section>
  )
}
