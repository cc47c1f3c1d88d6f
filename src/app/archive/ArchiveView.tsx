import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/archive'
import { useQuery } from '@tanstack/react-query'
import type { ArchiveMonth } from '../../shared/archive/archiveFiles.ts'
import { archiveQuery } from '../data/archiveQueries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { ArchiveSkeleton } from '../frame/OverviewSkeletons.tsx'
import { useArrival } from '../navigation/useArrival.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { ArchiveYear } from './ArchiveYear.tsx'

/** All years and months that have stories. */
export function ArchiveView() {
  const query = useQuery(archiveQuery)
  const { data, error } = query
  const retry = useRetry(query)
  useArrival(
    error ? say('failedArchive') : say('archive'),
    data ? 'whole' : error ? 'failed' : 'loading',
  )
  if (error) return <Failure title={say('failedArchive')} error={error} retry={retry} />
  return (
    <div className="min-h-view">
      <ListHeading
        title={say('archive')}
        count={data && <Count count={countOf(data.years.flatMap(({ months }) => months))} />}
        hasNewer={false}
        newer={undefined}
      />
      {data?.years.map(({ year, months }) => (
        <ArchiveYear
          key={year}
          year={year}
          count={countOf(months)}
          months={months}
          calendar={site.calendar}
        />
      ))}
      {data?.years.length === 0 && <p className="mt-4 font-serif text-lg">{say('emptyArchive')}</p>}
      {!data && <ArchiveSkeleton />}
    </div>
  )
}

const Count = ({ count }: { count: number }) => (
  <Phrase word="inArchive" values={{ stories: say('stories', { count }) }} />
)

const countOf = (months: readonly ArchiveMonth[]): number =>
  months.reduce((sum, { count }) => sum + count, 0)
