import { site } from 'virtual:broadsheet/site'
import type { Period } from '../../shared/top/period.ts'
import type { TopData } from '../data/topQuery.ts'
import { number, say } from '../words/words.ts'
import { PeriodNavigation } from './PeriodNavigation.tsx'
import { RankedStory } from './RankedStory.tsx'
import { sayChoice } from './sayChoice.ts'

interface Props {
  period: Period
  data: TopData
}

/** The hottest stories in their order, each with its number, and how that has come about. */
export function Ranking({ period, data: { top, ranking } }: Props) {
  const { newest } = top
  if (newest === undefined) return <Empty />
  const hasHeat = ranking.ranked.some(({ heat }) => heat > 0)
  return (
    <>
      <PeriodNavigation period={period} periods={top.periods} />
      <p className="mt-4 mb-6 max-w-[62ch] font-serif text-lg text-muted">
        {hasHeat ? sayChoice(period, newest, top.halfLife) : say('noHeat')}
      </p>
      <ol className="border-b border-ink">
        {ranking.ranked.map((ranked, i) => (
          <RankedStory
            key={ranked.story.id}
            ranked={ranked}
            rank={number(i + 1)}
            isLeader={i < LEADERS}
            calendar={site.calendar}
            newest={newest}
            halfLife={period === 'now' ? top.halfLife : undefined}
          />
        ))}
      </ol>
      <p className="mt-6 max-w-[62ch] text-sm text-muted">{say('howReckoned')}</p>
    </>
  )
}

const Empty = () => (
  <div className="border-t border-ink pt-6 font-serif text-lg leading-relaxed">
    <p className="text-2xl font-bold">{say('empty')}</p>
    <p className="mt-3 text-muted">{say('emptyAdvice')}</p>
  </div>
)

/** So many have a picture. */
const LEADERS = 3
