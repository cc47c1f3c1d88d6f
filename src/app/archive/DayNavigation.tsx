import { site } from 'virtual:broadsheet/site'
import type { DayStories } from '../../shared/archive/dayFiles.ts'
import { formatDay } from '../../shared/dates.ts'
import { dayPath } from '../../shared/paths.ts'
import { Sign, Step } from '../ui/steps/Step.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { capitalized, say } from '../words/words.ts'

interface Props extends Pick<DayStories, 'earlier' | 'later'> {
  /** Name of this navigation: it may stand above the stories, and below them. */
  label: string
}

/** The days beside a day that have stories, in the order of a calendar. */
export function DayNavigation({ label, earlier, later }: Props) {
  if (earlier === undefined && later === undefined) return null
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-8">
        {earlier !== undefined && (
          <Step to={dayPath(earlier)}>
            <Sign>‹ </Sign>
            <span>{capitalized(formatDay(earlier, site.calendar))}</span>
          </Step>
        )}
        {later !== undefined && (
          <Step to={dayPath(later)}>
            <span>{capitalized(formatDay(later, site.calendar))}</span>
            <Sign> ›</Sign>
          </Step>
        )}
      </ul>
    </nav>
  )
}

/** The parts of a day with very many stories. */
export function DayParts({
  day,
  part,
  parts,
}: Pick<DayStories, 'part' | 'parts'> & { day: string }) {
  if (parts <= 1) return null
  return (
    <nav aria-label={say('dayParts')}>
      <ul className="flex flex-wrap gap-x-5">
        {Array.from({ length: parts }, (_, i) => i + 1).map((number) => (
          <Step key={number} to={dayPath(day, number)} isCurrent={number === part}>
            <Phrase word="dayPart" values={{ part: number }} />
          </Step>
        ))}
      </ul>
    </nav>
  )
}
