import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/day'
import type { DayStories } from '../../shared/archive/dayFiles.ts'
import { isDay } from '../../shared/archive/isDay.ts'
import { formatDay } from '../../shared/dates.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { Message } from '../ui/Message.tsx'
import { say } from '../words/words.ts'
import { DayNavigation } from './DayNavigation.tsx'

interface Props {
  /** As the address has it. */
  day: string
  beside: Pick<DayStories, 'earlier' | 'later'>
}

/** A day on which nothing was published, or that there is not, and the nearest ones with stories. */
export function DayWithoutStories({ day, beside: { earlier, later } }: Props) {
  const isReal = isDay(day)
  const title = isReal
    ? say('noStoriesOn', { day: formatDay(day, site.calendar) })
    : say('noSuchDay')
  useArrival(title, 'whole')
  return (
    <Message title={title}>
      {/* Hosts that serve the app for every address say that the page is there. */}
      <meta name="robots" content="noindex" data-view="" />
      <p>{isReal ? say('noStoriesOnText') : say('noSuchDayText', { example: EXAMPLE })}</p>
      <div className="mt-3 font-sans text-base">
        <DayNavigation label={say('otherDays')} earlier={earlier} later={later} />
      </div>
    </Message>
  )
}

/** How addresses write a day. */
const EXAMPLE = '2020-11-18'
