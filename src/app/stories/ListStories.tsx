import { site } from 'virtual:broadsheet/site'
import type { ReactNode } from 'react'
import type { ListPosition } from '../../shared/paging.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { ListSkeleton } from '../frame/Skeletons.tsx'
import { say } from '../words/words.ts'
import { LoadMore } from './LoadMore.tsx'
import { AUTOMATIC_PARTS, progressOf } from './progress.ts'
import { Feed } from './StoryParts.tsx'
import type { ListQuery, useListParts } from './useListParts.ts'

interface Props {
  /** The address of a page of the list. */
  pathOf: (page: number) => string
  start: ListPosition
  query: ListQuery
  list: ReturnType<typeof useListParts>
  hasFilter: boolean
  /** Other stories are to come in their place. */
  isLeaving?: boolean
  /** What stands where there is no story. */
  empty?: ReactNode
}

/** The stories of a list, whatever state they are in, and the way to more. */
export function ListStories(props: Props) {
  const { pathOf, start, query, list, hasFilter, isLeaving = false, empty } = props
  const { feed, next, error } = list
  const first = query.isPlaceholderData ? undefined : query.data
  const isHead = start.page === 'head'
  const failure = useFailure(list)
  const isGap = list.gap !== undefined
  return (
    <>
      {query.isPending && (
        <ListSkeleton key={hasFilter ? 'list' : 'all'} hasLead={isHead} hasFilter={hasFilter} />
      )}
      <Feed
        {...feed}
        calendar={site.calendar}
        isBusy={!list.isComplete || isLeaving}
        gap={list.gap === undefined ? undefined : { part: list.gap, content: failure }}
      />
      {first?.count === 0 && empty}
      {!isGap && failure}
      {first && first.count > first.pageSize && !next && !error && (
        <p className="border-t border-ink pt-6 text-center font-serif text-muted slanted">
          {say('end')}
        </p>
      )}
      {next && (isGap || !error) && first && (
        <LoadMore
          to={pathOf(next.page)}
          isLoading={!list.isLastThere}
          isAutomatic={feed.parts.length <= AUTOMATIC_PARTS}
          progress={progressOf(feed.parts, first.count)}
          onMore={list.wantMore}
        />
      )}
    </>
  )
}

/** What is said where a part has not come, and another try. */
function useFailure({ feed, error, retriable, expectPart }: ReturnType<typeof useListParts>) {
  const retry = useRetry(retriable)
  if (!error) return null
  const isAll = feed.parts.length === 0
  return (
    <Failure
      title={say(isAll ? 'failedStories' : 'failedMore')}
      error={error}
      retry={isAll ? retry : { ...retry, retry: () => expectPart(retry.retry) }}
      isPart
    />
  )
}
