import 'virtual:broadsheet/words/top'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { CoveredPeriod } from '../../shared/top/coveredPeriod.ts'
import { COVERED_TITLES, coveredPeriodOf } from '../../shared/top/coveredTitles.ts'
import { NotFound } from '../data/notFound.ts'
import { type CoveredData, coveredQuery } from '../data/topQuery.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { ListSkeleton } from '../frame/Skeletons.tsx'
import { useParams } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'
import { EmptySite } from './EmptySite.tsx'
import { MostCovered } from './MostCovered.tsx'
import { sayCount } from './sayCount.ts'

/** The most covered stories of the period of the address. */
export function CoveredView() {
  const period = coveredPeriodOf(useParams().period)
  if (period === undefined) return <NotFoundView what="page" />
  return <Period period={period} />
}

function Period({ period }: { period: CoveredPeriod }) {
  const query = useQuery(coveredQuery(period))
  if (query.error instanceof NotFound) return <NotFoundView what={query.error.what} />
  return <Contents period={period} query={query} />
}

interface Props {
  period: CoveredPeriod
  query: UseQueryResult<CoveredData, Error>
}

function Contents({ period, query }: Props) {
  const { data, error } = query
  const retry = useRetry(query)
  const title = say(COVERED_TITLES[period])
  useArrival(error ? say('failedCovered') : title, data ? 'whole' : error ? 'failed' : 'loading')
  if (error) return <Failure title={say('failedCovered')} error={error} retry={retry} />
  return (
    <div className="min-h-view">
      <ListHeading
        title={title}
        count={data && sayCount(data.top.covered, period, data.covered.stories.length)}
        hasNewer={false}
        newer={undefined}
      />
      {data ? (
        <Shown period={period} data={data} />
      ) : (
        <ListSkeleton hasLead={false} hasFilter={false} />
      )}
    </div>
  )
}

function Shown({ period, data }: { period: CoveredPeriod; data: CoveredData }) {
  const { newest } = data.top
  return newest === undefined ? (
    <EmptySite />
  ) : (
    <MostCovered period={period} newest={newest} data={data} />
  )
}
