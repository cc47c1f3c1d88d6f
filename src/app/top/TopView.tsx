import 'virtual:broadsheet/words/top'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Period } from '../../shared/top/period.ts'
import { periodOf } from '../../shared/top/periodOf.ts'
import { TOP_TITLES } from '../../shared/top/titles.ts'
import { NotFound } from '../data/notFound.ts'
import { type TopData, topQuery } from '../data/topQuery.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { ListSkeleton } from '../frame/Skeletons.tsx'
import { useParams } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'
import { Ranking } from './Ranking.tsx'
import { sayCount } from './sayCount.ts'

/** The hottest stories, now or of the period of the address. */
export function TopView() {
  const period = periodOf(useParams().period)
  if (period === undefined) return <NotFoundView what="page" />
  return <Top period={period} />
}

function Top({ period }: { period: Period }) {
  const query = useQuery(topQuery(period))
  if (query.error instanceof NotFound) return <NotFoundView what={query.error.what} />
  return <TopContents period={period} query={query} />
}

interface Props {
  period: Period
  query: UseQueryResult<TopData, Error>
}

function TopContents({ period, query }: Props) {
  const { data, error } = query
  const retry = useRetry(query)
  const title = say(TOP_TITLES[period])
  useArrival(error ? say('failedTop') : title, data ? 'whole' : error ? 'failed' : 'loading')
  if (error) return <Failure title={say('failedTop')} error={error} retry={retry} />
  return (
    <div className="min-h-view">
      <ListHeading
        title={title}
        count={data && sayCount(data.top.periods, period, data.ranking.ranked.length)}
        hasNewer={false}
        newer={undefined}
      />
      {data ? (
        <Ranking period={period} data={data} />
      ) : (
        <ListSkeleton hasLead={false} hasFilter={false} />
      )}
    </div>
  )
}
