import type { Calendar } from '../../shared/calendar.ts'
import { formatMonth } from '../../shared/dates.ts'
import { monthPath } from '../../shared/paths.ts'
import { Sign, Step } from '../ui/steps/Step.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { capitalized, say } from '../words/words.ts'

interface Props {
  /** Name of this navigation: it stands above the stories, and below them. */
  label: string
  /** The month that is shown, such as `2020-11`. */
  month: string
  /** Number of the part that is shown, counted from the month's oldest story. */
  part: number
  parts: number
  /** The months beside it that have stories. */
  earlier: string | undefined
  later: string | undefined
  calendar: Calendar
}

/** The ways on from a month of the archive, in the order of a calendar: its parts, the months beside it. */
export function MonthNavigation({ label, month, part, parts, earlier, later, calendar }: Props) {
  return (
    <nav aria-label={label}>
      {parts > 1 && (
        <ul className="flex flex-wrap gap-x-5">
          {part > 1 && (
            <Step to={monthPath(month, part - 1)}>
              <Sign>‹ </Sign>
              <span>{say('earlier')}</span>
            </Step>
          )}
          {Array.from({ length: parts }, (_, i) => i + 1).map((number) => (
            <Step key={number} to={monthPath(month, number)} isCurrent={number === part}>
              <Phrase word="part" values={{ part: number }} />
            </Step>
          ))}
          {part < parts && (
            <Step to={monthPath(month, part + 1)}>
              <span>{say('later')}</span>
              <Sign> ›</Sign>
            </Step>
          )}
        </ul>
      )}
      <ul className="flex flex-wrap gap-x-8">
        {earlier !== undefined && (
          <Step to={monthPath(earlier)}>
            <Sign>‹ </Sign>
            <span>{capitalized(formatMonth(earlier, calendar))}</span>
          </Step>
        )}
        {later !== undefined && (
          <Step to={monthPath(later)}>
            <span>{capitalized(formatMonth(later, calendar))}</span>
            <Sign> ›</Sign>
          </Step>
        )}
      </ul>
    </nav>
  )
}
