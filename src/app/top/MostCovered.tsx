import { site } from 'virtual:broadsheet/site'
import { coveredPath } from '../../shared/top/coveredPath.ts'
import type { CoveredPeriod } from '../../shared/top/coveredPeriod.ts'
import type { CoveredData } from '../data/topQuery.ts'
import { useIsHidden, useMark } from '../marks/marks.ts'
import { CoverageCounts } from '../stories/CoverageCounts.tsx'
import { number, say } from '../words/words.ts'
import { CoverageDays } from './CoverageDays.tsx'
import { PeriodNavigation } from './PeriodNavigation.tsx'
import { RankedStory } from './RankedStory.tsx'
import { RankingKinds } from './RankingKinds.tsx'
import { rangeOf } from './sayChoice.ts'

interface Props {
  period: CoveredPeriod
  /** Date of the newest story. */
  newest: string
  data: CoveredData
}

/** The most covered stories in their order, each with how many report it, and when. */
export function MostCovered({ period, newest, data: { top, covered } }: Props) {
  const isHidden = useIsHidden()
  const Hidden = useMark('Hidden')
  const isEmpty = covered.stories.length === 0
  return (
    <>
      <RankingKinds kind="covered" period={period} />
      <PeriodNavigation period={period} periods={top.covered} pathOf={coveredPath} />
      <p className="mt-4 mb-6 max-w-[62ch] font-serif text-lg text-muted">
        {isEmpty ? say('noneCovered') : say('coveredText', rangeOf(period, newest))}
      </p>
      {!isEmpty && (
        <>
          <ol className="border-b border-ink">
            {covered.stories.map(
              ({ story, outlets, distinct, days }, i) =>
                !isHidden?.(story) && (
                  <RankedStory
                    key={story.id}
                    story={story}
                    rank={number(i + 1)}
                    isLeader={i < LEADERS}
                    calendar={site.calendar}
                  >
                    <div className="mt-2 flex flex-wrap items-end gap-x-4 gap-y-1 text-sm">
                      <span className="font-semibold">
                        <CoverageCounts outlets={outlets} distinct={distinct} />
                      </span>
                      <CoverageDays days={days} calendar={site.calendar} />
                    </div>
                  </RankedStory>
                ),
            )}
          </ol>
          {Hidden && <Hidden stories={covered.stories.map(({ story }) => story)} />}
          <p className="mt-6 max-w-[62ch] text-sm text-muted">{say('howCovered')}</p>
        </>
      )}
    </>
  )
}

/** So many have a picture. */
const LEADERS = 3
