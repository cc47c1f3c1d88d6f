import { storyPath } from '../../shared/paths.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { Link } from '../ui/Link.tsx'
import { number, say } from '../words/words.ts'
import { type Choice, ORDERS, printChoice } from './coverageAddress.ts'
import type { ShownReport } from './shownReports.ts'

interface Props {
  /** Id of the story. */
  id: string
  reports: readonly ShownReport[]
  choice: Choice
}

/** In which order the reports are shown, and which: each choice is an address. Without script there is none to be made. */
export function CoverageChoice({ id, reports, choice }: Props) {
  const videos = reports.filter(({ type }) => type === 'video').length
  const kinds = [
    { type: undefined, label: say('allReports'), count: reports.length },
    { type: 'article' as const, label: say('articleReports'), count: reports.length - videos },
    { type: 'video' as const, label: say('videoReports'), count: videos },
  ]
  return (
    <div className="unprinted flex flex-wrap gap-x-8 text-sm noscript:hidden">
      <ul aria-label={say('reportOrder')} className={LIST}>
        {ORDERS.map((order) => (
          <li key={order}>
            <ChoiceLink id={id} choice={{ ...choice, order }} isChosen={order === choice.order}>
              {say(ORDER_WORDS[order])}
            </ChoiceLink>
          </li>
        ))}
      </ul>
      {videos > 0 && videos < reports.length && (
        <ul aria-label={say('reportKind')} className={LIST}>
          {kinds.map(({ type, label, count }) => (
            <li key={label}>
              <ChoiceLink id={id} choice={{ ...choice, type }} isChosen={type === choice.type}>
                {label} <span className="text-muted">{number(count)}</span>
              </ChoiceLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const LIST = 'flex flex-wrap gap-x-4'

const ORDER_WORDS = { best: 'asGiven', earliest: 'earliestFirst', publisher: 'byOutlet' } as const

interface LinkProps {
  id: string
  choice: Choice
  isChosen: boolean
  children: React.ReactNode
}

const ChoiceLink = ({ id, choice, isChosen, children }: LinkProps) => (
  <Link
    to={`${storyPath(id)}${printChoice(choice)}`}
    state={FILTERING}
    aria-current={isChosen ? 'true' : undefined}
    className="inline-flex min-h-9 items-center gap-1 border-b-2 border-transparent hover:border-rule aria-[current]:border-accent forced-colors:not-aria-[current]:border-[Canvas] aria-[current]:font-semibold"
  >
    {children}
  </Link>
)
