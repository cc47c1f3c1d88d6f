import { site } from 'virtual:broadsheet/site'
import type { Period } from '../../shared/top/period.ts'
import { topPath } from '../../shared/top/topPath.ts'
import type { TopData } from '../data/topQuery.ts'
import { useIsHidden, useMark } from '../marks/marks.ts'
import { number, say } from '../words/words.ts'
import { EmptySite } from './EmptySite.tsx'
import { PeriodNavigation } from './PeriodNavigation.tsx'
import { RankedStory } from './RankedStory.tsx'
import { RankingKinds } from './RankingKinds.tsx'
import { sayChoice } from './sayChoice.ts'
import { Why } from './Why.tsx'

interface Props {
  period: Period
  data: TopData
}

/** The hottest stories in their order, each with its number, and how that has come about. */
export function Ranking({ period, data: { top, ranking } }: Props) {
  const { newest } = top
  const isHidden = useIsHidden()
  const Hidden = useMark('Hidden')
  if (newest === undefined) return <EmptySite />
  const hasHeat = ranking.ranked.some(({ heat }) => heat > 0)
  return (
    <>
      <RankingKinds kind="top" period={period} />
      <PeriodNavigation period={period} periods={top.periods} pathOf={topPath} />
      <p className="mt-4 mb-6 max-w-[62ch] font-serif text-lg text-muted">
        {hasHeat ? sayChoice(period, newest, top.halfLife) : say('noHeat')}
      </p>
      <ol className="border-b border-ink">
        {ranking.ranked.map(
          (ranked, i) =>
            !isHidden?.(ranked.story) && (
              <RankedStory
                key={ranked.story.id}
                story={ranked.story}
                rank={number(i + 1)}
                isLeader={i < LEADERS}
                calendar={site.calendar}
              >
                <Why
                  ranked={ranked}
                  newest={newest}
                  halfLife={period === 'now' ? top.halfLife : undefined}
                />
              </RankedStory>
            ),
        )}
      </ol>
      {Hidden && <Hidden stories={ranking.ranked.map(({ story }) => story)} />}
      <p className="mt-6 max-w-[62ch] text-sm text-muted">{say('howReckoned')}</p>
    </>
  )
}

/** So many have a picture. */
const LEADERS = 3
