import type { ArchiveMonth } from '../../shared/archive/archiveFiles.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { formatShortMonth, formatYear } from '../../shared/dates.ts'
import { monthPath } from '../../shared/paths.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { capitalized, say } from '../words/words.ts'

interface Props {
  year: string
  /** Stories in the year. */
  count: number
  /** The year's months that have stories, newest first. */
  months: readonly ArchiveMonth[]
  calendar: Calendar
}

/**
 * A year of the archive: its months in the order of the calendar. In wide windows each month has a
 * column of its own, which a dash keeps where there is no story.
 */
export function ArchiveYear({ year, count, months, calendar }: Props) {
  const heading = `year-${year}`
  return (
    <section
      aria-labelledby={heading}
      className="grid gap-x-8 border-t border-ink pt-3 pb-2 lg:grid-cols-[7rem_minmax(0,1fr)]"
    >
      <div className="flex items-baseline gap-x-3 lg:block">
        <h2 id={heading} className="font-serif text-2xl leading-tight font-bold">
          {formatYear(year, calendar)}
        </h2>
        <p className="text-sm text-muted">
          <bdi>{say('stories', { count })}</bdi>
        </p>
      </div>
      <ul className="-mx-2 grid grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] sm:grid-cols-6 lg:grid-cols-12">
        {MONTHS.map((number) => {
          const month = months.find((each) => each.month === `${year}-${number}`)
          if (month) return <MonthLink key={number} month={month} calendar={calendar} />
          return (
            <li key={number} aria-hidden="true" className="px-2 pt-5 max-lg:hidden">
              <span className="block w-5 border-t border-rule" />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function MonthLink({
  month: { month, count },
  calendar,
}: {
  month: ArchiveMonth
  calendar: Calendar
}) {
  return (
    <li>
      <Link to={monthPath(month)} className="group block px-2 py-1.5">
        <Phrase
          word="monthOfYear"
          values={{
            month: (
              <span className="whitespace-nowrap font-serif text-lg leading-tight underline decoration-rule underline-offset-4 group-hover:decoration-current">
                {capitalized(formatShortMonth(month, calendar))}
              </span>
            ),
            year: formatYear(month.slice(0, 4), calendar),
          }}
        />
        <span className="block text-sm text-muted">
          <Phrase word="storyCount" values={{ count }} />
        </span>
      </Link>
    </li>
  )
}

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
