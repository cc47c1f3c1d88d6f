import { site } from 'virtual:broadsheet/site'
import { useQuery } from '@tanstack/react-query'
import type { ArchiveMonth } from '../../shared/bundle.ts'
import { archiveQuery } from '../data/archiveQueries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { ArchiveSkeleton } from '../frame/Skeletons.tsx'
import { ARCHIVE_TITLE } from '../navigation/titles.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { ArchiveYear } from './ArchiveYear.tsx'

/** All years and months that have stories. */
export function ArchiveView() {
  const query = useQuery(archiveQuery)
  const { data, error } = query
  const retry = useRetry(query)
  useArrival(
    error ? 'Could not load the archive' : ARCHIVE_TITLE,
    data ? 'whole' : error ? 'failed' : 'loading',
  )
  if (error) return <Failure what="the archive" error={error} retry={retry} />
  return (
    <div className="min-h-view">
      <ListHeading
        title={ARCHIVE_TITLE}
        count={data && countOf(data.years.flatMap(({ months }) => months))}
        countedIn="the archive"
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
      {data?.years.length === 0 && (
        <p className="mt-4 font-serif text-lg">There are no stories in the archive yet.</p>
      )}
      {!data && <ArchiveSkeleton />}
    </div>
  )
}

const countOf = (months: readonly ArchiveMonth[]): number =>
  months.reduce((sum, { count }) => sum + count, 0)
