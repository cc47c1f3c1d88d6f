import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/month'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { dayOf, formatMonth } from '../../shared/dates.ts'
import type { MonthStories } from '../../shared/pageData.ts'
import { ARCHIVE_PATH } from '../../shared/paths.ts'
import { monthQuery } from '../data/archiveQueries.ts'
import { NotFound } from '../data/notFound.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { ArchiveSkeleton } from '../frame/OverviewSkeletons.tsx'
import { useParams } from '../navigation/router/router.ts'
import { monthTitle } from '../navigation/titles/monthTitle.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { Headlines } from '../stories/Headlines.tsx'
import { DayLink } from '../ui/dates/DayLink.tsx'
import { DayName } from '../ui/dates/DayName.tsx'
import { Link } from '../ui/Link.tsx'
import { ListHeading } from '../ui/ListHeading.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { MonthNavigation } from './MonthNavigation.tsx'

/** The headlines of a month of the archive: the newest part of it, or the part of the address. */
export function MonthView() {
  const { year = '', month = '', part } = useParams()
  const isMonth = /^\d{4}$/.test(year) && /^(0[1-9]|1[0-2])$/.test(month)
  const isPart = part === undefined || /^[1-9]\d{0,8}$/.test(part)
  if (!isMonth || !isPart) return <NotFoundView what="page" />
  return <Month month={`${year}-${month}`} part={part === undefined ? undefined : Number(part)} />
}

function Month({ month, part }: { month: string; part: number | undefined }) {
  const query = useQuery(monthQuery(month, part))
  if (query.error instanceof NotFound) return <NotFoundView what={query.error.what} />
  return <MonthContents month={month} query={query} />
}

interface Props {
  month: string
  query: UseQueryResult<MonthStories, Error>
}

function MonthContents({ month, query }: Props) {
  const { data, error } = query
  const retry = useRetry(query)
  const name = formatMonth(month, site.calendar)
  const failed = say('failedMonth', { month: name })
  const title = monthTitle(month, data)
  useArrival(
    error ? failed : `${title} · ${say('archive')}`,
    data ? 'whole' : error ? 'failed' : 'loading',
  )
  if (error) return <Failure title={failed} error={error} retry={retry} />
  return (
    <div className="min-h-view">
      <p className="-mb-5 pt-5">
        <Link
          to={ARCHIVE_PATH}
          className="inline-flex min-h-9 items-center text-accent hover:underline"
        >
          {say('archive')}
        </Link>
      </p>
      <ListHeading
        title={title}
        count={data && <Count count={data.count} month={name} />}
        hasNewer={false}
        newer={undefined}
      />
      {data ? <ShownMonth month={month} data={data} /> : <ArchiveSkeleton />}
    </div>
  )
}

const Count = ({ count, month }: { count: number; month: string }) => (
  <Phrase word="inMonth" values={{ stories: say('stories', { count }), month }} />
)

function ShownMonth({ month, data }: { month: string; data: MonthStories }) {
  const { stories, part, parts, earlier, later } = data
  const navigation = { month, part, parts, earlier, later, calendar: site.calendar }
  const days = Map.groupBy(stories, ({ published }) => dayOf(published))
  return (
    <>
      <MonthNavigation label={say('otherMonths')} {...navigation} />
      <div className="mt-4 mb-6 border-b border-ink">
        {[...days].map(([day, ofDay]) => (
          <Headlines
            key={day}
            heading={
              <DayLink published={day}>
                <DayName published={day} calendar={site.calendar} />
              </DayLink>
            }
            stories={ofDay}
            calendar={site.calendar}
          />
        ))}
      </div>
      <MonthNavigation label={say('otherMonthsBelow')} {...navigation} />
    </>
  )
}
