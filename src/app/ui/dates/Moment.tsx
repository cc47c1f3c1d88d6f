import type { Calendar } from '../../../shared/calendar.ts'
import { formatDate, formatTime, knownDate } from '../../../shared/dates.ts'
import { useLook } from '../../marks/look.ts'
import { useHydrated } from '../../navigation/useHydrated.ts'
import { CONTENT_LANGUAGE } from '../../words/words.ts'
import { localTime } from './localTime.ts'

interface Props {
  iso: string
  calendar: Calendar
  /** Its date is said, too. */
  hasDate?: boolean
}

/**
 * A time as far as it is known: in UTC, and in the reader's zone once the app knows it, unless the reader wants UTC. The words in UTC keep their place,
 * so that nothing moves.
 */
export function Moment({ iso, calendar, hasDate = false }: Props) {
  const isHydrated = useHydrated()
  const utc = hasDate ? formatDate(iso, calendar) : formatTime(iso, calendar)
  if (utc === undefined) return null
  const isLocal = useLook('times') !== 'utc'
  const local = isHydrated && isLocal ? localTime(iso, hasDate) : undefined
  return (
    <time
      dateTime={knownDate(iso)}
      lang={CONTENT_LANGUAGE}
      title={local && utc}
      className="relative inline-block"
    >
      <span className={local && 'invisible'} aria-hidden={local ? true : undefined}>
        {utc}
      </span>
      {local !== undefined && (
        <span className={`absolute inset-x-0 top-0 ${hasDate ? '' : 'whitespace-nowrap'}`}>
          {local}
        </span>
      )}
    </time>
  )
}
