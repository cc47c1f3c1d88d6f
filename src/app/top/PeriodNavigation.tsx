import type { Period } from '../../shared/top/period.ts'
import { Link } from '../ui/Link.tsx'
import { number, say } from '../words/words.ts'

const NAMES = {
  now: 'periodNow',
  day: 'periodDay',
  week: 'periodWeek',
  month: 'periodMonth',
  year: 'periodYear',
  all: 'periodAll',
} as const satisfies Record<Period, string>

const nameOf = (period: Period): string => say(NAMES[period])

interface Props<Each extends Period> {
  /** The one that is shown. */
  period: Each
  periods: readonly { readonly period: Each; readonly count: number }[]
  pathOf: (period: Each) => string
}

/** The periods as links, each with the number of stories that it was chosen from. */
export function PeriodNavigation<Each extends Period>({ period, periods, pathOf }: Props<Each>) {
  return (
    <nav aria-label={say('periods')} className="-mt-2">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {periods.map((each) => (
          <li key={each.period}>
            <Link
              to={pathOf(each.period)}
              aria-current={each.period === period ? 'page' : undefined}
              className="inline-flex min-h-9 min-w-6 items-center justify-center gap-1.5 whitespace-nowrap border-b-2 border-transparent hover:border-rule aria-[current]:border-accent aria-[current]:font-bold forced-colors:border-[Canvas]"
            >
              <span>{nameOf(each.period)}</span>
              {each.period !== 'now' && (
                <span className="font-normal text-muted">{number(each.count)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
