import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { DayName } from '../ui/dates/DayName.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { StoryCard } from './StoryCard.tsx'

interface Props {
  stories: readonly Summary[]
  calendar: Calendar
  /** The first story opens the front page. */
  hasLead: boolean
  /** The stories go on with a day that was begun above. */
  isContinued: boolean
}

/**
 * The stories of one day: the first across the whole column, the others two by two, an odd last one
 * across again. How they stand depends on these stories alone, so nothing moves when more come.
 */
export function DaySection({ stories, calendar, hasLead, isContinued }: Props) {
  const first = stories[0]
  if (!first) return null
  const day = <DayName published={first.published} calendar={calendar} />
  const rest = hasLead ? stories.slice(1) : stories
  return (
    <section className="border-t border-ink pt-3 pb-4">
      <div className="grid gap-x-8 gap-y-4 grid-cols-1 lg:grid-cols-[11rem_minmax(0,1fr)]">
        <h2
          className={`font-serif text-base text-muted slanted ${isContinued ? 'sr-only' : ''} ${hasLead ? 'lg:col-span-2' : ''}`}
        >
          {isContinued ? <Phrase word="continued" values={{ day }} /> : day}
        </h2>
        {hasLead && (
          <div className="lg:col-span-2">
            <StoryCard story={first} calendar={calendar} form="lead" isFirst />
          </div>
        )}
        {rest.length > 0 && <DayGrid stories={rest} calendar={calendar} isBelowLead={hasLead} />}
      </div>
    </section>
  )
}

interface GridProps extends Pick<Props, 'stories' | 'calendar'> {
  isBelowLead: boolean
}

function DayGrid({ stories, calendar, isBelowLead }: GridProps) {
  return (
    <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 lg:col-start-2">
      {stories.map((story, i) => {
        const isWide = isBelowLead
          ? stories.length % 2 === 1 && i === stories.length - 1
          : i === 0 || (stories.length % 2 === 0 && i === stories.length - 1)
        const isTop = i === 0 && !isBelowLead
        return (
          <li
            key={story.id}
            className={`${isWide ? 'sm:col-span-2' : ''} ${isTop ? '' : 'border-t border-rule pt-5'} pb-5`}
          >
            <StoryCard story={story} calendar={calendar} form={isWide ? 'wide' : 'half'} />
          </li>
        )
      })}
    </ul>
  )
}
