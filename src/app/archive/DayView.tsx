import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/day'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { DayStories } from '../../shared/archive/dayFiles.ts'
import { formatDay, formatMonth, monthOf } from '../../shared/dates.ts'
import { monthPath } from '../../shared/paths.ts'
import { dayQuery } from '../data/dayQuery.ts'
import { NotFound } from '../data/notFound.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { ListSkeleton } from '../frame/Skeletons.tsx'
import { useIsHidden, useMark } from '../marks/marks.ts'
import { useParams } from '../navigation/router/router.ts'
import { dayTitle } from '../navigation/titles/dayTitle.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { Link } from '../ui/Link.tsx'
import { ListHeading } from '../ui/ListHeading.tsx'
import { capitalized, say } from '../words/words.ts'
import { DayNavigation, DayParts } from './DayNavigation.tsx'
import { DayStoryItem } from './DayStoryItem.tsx'
import { DayWithoutStories } from './DayWithoutStories.tsx'

/** The front page of a day: its stories, those with the most coverage first. */
export function DayView() {
  const { day = '', part = '1' } = useParams()
  if (!/^[1-9]\d{0,8}$/.test(part)) return <NotFoundView what="page" />
  return <Day day={day} part={Number(part)} />
}

function Day({ day, part }: { day: string; part: number }) {
  const query = useQuery(dayQuery(day, part))
  if (query.error instanceof NotFound) return <NotFoundView what={query.error.what} />
  if (query.data?.count === 0) return <DayWithoutStories day={day} beside={query.data} />
  return <DayContents day={day} query={query} />
}

interface Props {
  day: string
  query: UseQueryResult<DayStories, Error>
}

function DayContents({ day, query }: Props) {
  const { data, error } = query
  const retry = useRetry(query)
  const title = dayTitle(day, data)
  const failed = say('failedDay', { day: formatDay(day, site.calendar) })
  useArrival(error ? failed : title, data ? 'whole' : error ? 'failed' : 'loading')
  if (error) return <Failure title={failed} error={error} retry={retry} />
  const month = monthOf(day)
  return (
    <div className="min-h-view">
      <p className="-mb-5 pt-5">
        <Link
          to={monthPath(month)}
          className="inline-flex min-h-9 items-center text-accent hover:underline"
        >
          {capitalized(formatMonth(month, site.calendar))}
        </Link>
      </p>
      <ListHeading title={title} count={data && count(data)} hasNewer={false} newer={undefined} />
      {data ? (
        <ShownDay day={day} data={data} />
      ) : (
        <ListSkeleton hasLead={false} hasFilter={false} />
      )}
    </div>
  )
}

/** One story needs no order. */
function count({ count }: DayStories): string {
  const stories = say('stories', { count })
  return count === 1 ? stories : say('inDay', { stories })
}

function ShownDay({ day, data }: { day: string; data: DayStories }) {
  const isHidden = useIsHidden()
  const Hidden = useMark('Hidden')
  const { stories: all, part, parts, earlier, later } = data
  const stories = isHidden ? all.filter(({ story }) => !isHidden(story)) : all
  const beside = { earlier, later }
  return (
    <>
      <DayNavigation label={say('otherDays')} {...beside} />
      <ol className="mt-4 mb-6 grid grid-cols-1 gap-x-8 border-b border-ink sm:grid-cols-2 lg:grid-cols-6">
        {stories.map((each, i) => (
          <DayStoryItem
            key={each.story.id}
            each={each}
            form={part > 1 ? 'brief' : i === 0 ? 'lead' : i <= MAJOR ? 'major' : 'brief'}
            calendar={site.calendar}
          />
        ))}
      </ol>
      {Hidden && <Hidden stories={all.map(({ story }) => story)} />}
      <DayParts day={day} part={part} parts={parts} />
      <DayNavigation label={say('otherDaysBelow')} {...beside} />
    </>
  )
}

/** So many have a picture beside the lead: two rows of two. */
const MAJOR = 4
