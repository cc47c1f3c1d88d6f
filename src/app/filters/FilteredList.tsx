import 'virtual:broadsheet/words/lazy'
import { site } from 'virtual:broadsheet/site'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { createPath } from 'react-router'
import { isFiltering, NO_FILTERS } from '../../shared/find/filters/filters.ts'
import { listPath } from '../../shared/paths.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import type { Arrival } from '../navigation/arrivalSteps.ts'
import { Redirect } from '../navigation/router/Redirect.tsx'
import { useLocation } from '../navigation/router/router.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { LoadMore } from '../stories/LoadMore.tsx'
import { AUTOMATIC_PARTS, progressOf } from '../stories/progress.ts'
import { StoryParts } from '../stories/StoryParts.tsx'
import { say } from '../words/words.ts'
import { chipsOf } from './chips.ts'
import { EmptyFilters } from './EmptyFilters.tsx'
import { addressOf } from './filterAddress.ts'
import { foundQuery } from './filterQueries.ts'
import { useFilters } from './useFilters.ts'
import { useFoundParts } from './useFoundParts.ts'

/** What the view around a filtered list has to know of it. */
export interface FilterReport {
  /** Parameters of the address that it is about. */
  readonly search: string
  readonly arrival: Arrival
  /** Whether there is something to show in the place of the whole list. */
  readonly isShown: boolean
  /** What is asked for, in words. */
  readonly title: string
  /** How many stories there are; undefined while they are found. */
  readonly count: number | undefined
}

interface Props {
  /** Slug of the topic that the path has. */
  topic: string | undefined
  onReport: (report: FilterReport | undefined) => void
}

/**
 * The stories that the filters of the address leave. Shows nothing until some have come: what was there stands until then. An address
 * whose filters mean nothing leaves the whole list.
 */
export function FilteredList({ topic, onReport }: Props) {
  const place = useLocation()
  const { asked, known, wrong, query: knownQuery } = useFilters(topic)
  const filters = known?.filters ?? NO_FILTERS
  const address = addressOf({ pathname: listPath(), search: '' }, filters)
  const isOn = isFiltering(filters) && !(topic !== undefined && address === listPath(topic))
  const query = useInfiniteQuery({ ...foundQuery(filters), enabled: known !== undefined && isOn })
  const { parts, isComplete, wantMore, expectPart } = useFoundParts(query)
  const failed = knownQuery.error ? knownQuery : query
  const retry = useRetry(failed)
  const isStale = knownQuery.isPlaceholderData || query.isPlaceholderData
  const first = parts[0]
  const isWhole = known !== undefined && !isStale && (!isOn || (first !== undefined && isComplete))
  useReport(onReport, {
    search: place.search,
    arrival: failed.error ? 'failed' : isWhole ? 'whole' : 'loading',
    isShown: isOn && (first !== undefined || failed.error !== null),
    title: known
      ? chipsOf(filters, known.topics, known.publishers)
          .map(({ label }) => label)
          .join(', ')
      : '',
    count: isStale ? undefined : first?.count,
  })

  // A topic alone has a page of its own; a topic or publisher may be written in another way than it is known by.
  const isOther = address !== addressOf({ pathname: listPath(), search: '' }, asked)
  const isElsewhere = isOn && !isStale && wrong.length === 0 && (isOther || !address.includes('?'))
  if (isElsewhere) return <Redirect to={address} state={FILTERING} />
  if (!isOn) return null
  const next = parts.at(-1)?.next
  return (
    <>
      {first?.count !== 0 && (
        <div className={isStale ? 'opacity-60' : ''}>
          <StoryParts
            parts={parts}
            calendar={site.calendar}
            hasLead={false}
            label={say('latestStories')}
            total={first?.count ?? -1}
            isBusy={isStale || !isComplete}
          />
        </div>
      )}
      {known && first?.count === 0 && !isStale && <EmptyFilters known={known} />}
      {failed.error && (
        <Failure
          title={say(parts.length === 0 ? 'failedStories' : 'failedMore')}
          error={failed.error}
          retry={parts.length === 0 ? retry : { ...retry, retry: () => expectPart(retry.retry) }}
          isPart
        />
      )}
      {next && !failed.error && (
        <LoadMore
          to={createPath(place)}
          isLoading={!isComplete}
          isAutomatic={parts.length <= AUTOMATIC_PARTS}
          progress={progressOf(parts, first?.count)}
          onMore={wantMore}
        />
      )}
    </>
  )
}

/** Tells the view around, before the browser draws. */
function useReport(onReport: Props['onReport'], report: FilterReport) {
  const { search, arrival, isShown, title, count } = report
  useLayoutEffect(() => {
    onReport({ search, arrival, isShown, title, count })
  }, [onReport, search, arrival, isShown, title, count])
  useLayoutEffect(() => () => onReport(undefined), [onReport])
}
