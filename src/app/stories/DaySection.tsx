import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { useMark, useShown } from '../marks/marks.ts'
import { StoryCard } from './StoryCard.tsx'

interface Props {
  stories: readonly Summary[]
  /** All days of the part of the list. */
  days: readonly (readonly [day: string, stories: readonly Summary[]])[]
  /** The story above these, if any. */
  above: Summary | undefined
  calendar: Calendar
  /** The first story opens the front page. */
  hasLead: boolean
  /** The stories go on with a day that was begun above. */
  isContinued: boolean
  /** The first story's number in its list, from 1. */
  from: number
  /** How many stories the list has; -1 where nobody knows. */
  total: number
}

/**
 * The stories of one day: the first across the whole column, the others two by two, an odd last one
 * across again. How they stand depends on these stories alone, so nothing moves when more come.
 */
export function DaySection(props: Props) {
  const { stories: all, days, above, calendar, hasLead, isContinued, from, total } = props
  const Hidden = useMark('Hidden')
  const stories = useShown(all)
  const lead = hasLead && stories[0]
  const leads = lead ? 1 : 0
  const rest = stories.slice(leads)
  const opens = isContinued ? 'continued day' : 'day'
  return (
    <div className={`-mx-2 px-2 ${unseenHeight(stories.length, total)}`}>
      {stories.length > 0 && (
        <div className="relative space-y-4 border-t border-ink pt-3 pb-4">
          {lead && (
            <StoryCard
              key={lead.id}
              story={lead}
              calendar={calendar}
              form="lead"
              opens={opens}
              position={from}
              total={total}
              isFirst
            />
          )}
          {rest.length > 0 && (
            <div className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 lg:ms-52">
              {rest.map((story, i) => (
                <StoryCard
                  key={story.id}
                  story={story}
                  calendar={calendar}
                  form={isWide(i, rest.length, hasLead) ? 'wide' : 'half'}
                  opens={i === 0 && !hasLead ? opens : undefined}
                  above={stories[leads + i - 1] ?? above}
                  position={from + leads + i}
                  total={total}
                />
              ))}
            </div>
          )}
        </div>
      )}
      {Hidden && <Hidden stories={all} days={days} />}
    </div>
  )
}

/**
 * About how high a day is before the browser has laid it out, by how many stories it has. A short list is laid out at once: the
 * footer below it may be in the window, and would move.
 */
function unseenHeight(count: number, total: number): string {
  if ((total >= 0 && total <= SHORT) || count < 1) return ''
  return count <= 2 ? 'unseen-low' : count <= 5 ? 'unseen-middle' : 'unseen-high'
}
const SHORT = 12

function isWide(i: number, count: number, isBelowLead: boolean): boolean {
  const isLast = i === count - 1
  return isBelowLead ? count % 2 === 1 && isLast : i === 0 || (count % 2 === 0 && isLast)
}
