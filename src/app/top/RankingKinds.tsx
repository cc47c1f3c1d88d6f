import { coveredPath } from '../../shared/top/coveredPath.ts'
import { isCoveredPeriod } from '../../shared/top/coveredTitles.ts'
import type { Period } from '../../shared/top/period.ts'
import { topPath } from '../../shared/top/topPath.ts'
import { Link } from '../ui/Link.tsx'
import { say } from '../words/words.ts'

interface Props {
  /** The one that is shown. */
  kind: 'top' | 'covered'
  period: Period
}

/** What stories are ranked by, as links: each to the same period, where it has that. */
export function RankingKinds({ kind, period }: Props) {
  const covered = isCoveredPeriod(period) ? period : undefined
  const kinds = [
    { of: 'top', to: topPath(period), name: say('topNow') },
    { of: 'covered', to: coveredPath(covered), name: say('mostCovered') },
  ] as const
  return (
    <nav aria-label={say('rankings')} className="-mt-2 mb-3">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {kinds.map(({ of, to, name }) => (
          <li key={of}>
            <Link
              to={to}
              aria-current={of === kind ? 'page' : undefined}
              className="inline-flex min-h-9 items-center border-b-2 border-transparent font-semibold text-muted hover:border-rule aria-[current]:border-accent aria-[current]:text-ink forced-colors:border-[Canvas]"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
