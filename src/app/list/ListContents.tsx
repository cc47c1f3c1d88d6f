import { site } from 'virtual:broadsheet/site'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Manifest, TopicCount, TopicRef } from '../../shared/bundle.ts'
import type { ListPart } from '../../shared/pageData.ts'
import { type ListPosition, type NextPosition, storiesAbove } from '../../shared/paging.ts'
import { listPath, pagePath } from '../../shared/paths.ts'
import { listQuery, manifestQuery, prefetchPart } from '../data/queries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { ListSkeleton } from '../frame/Skeletons.tsx'
import { mayPrefetch } from '../navigation/interaction.ts'
import { listTitle } from '../navigation/titles.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { useMayPrefetch } from '../navigation/useMayPrefetch.ts'
import { LoadMore } from '../stories/LoadMore.tsx'
import { Feed } from '../stories/StoryParts.tsx'
import { AUTOMATIC_PARTS, progressOf } from '../stories/useParts.ts'
import { HottestStories } from '../ui/HottestMark.tsx'
import { say } from '../words/words.ts'
import { EmptyList } from './EmptyList.tsx'
import { ListTop } from './ListTop.tsx'
import { NewStories } from './NewStories.tsx'
import { TopicFilter } from './TopicFilter.tsx'
import { type ListQuery, useListParts } from './useListParts.ts'

interface Props {
  /** Slug; undefined for the feed. */
  topic: string | undefined
  start: ListPosition
  query: ListQuery
}

/** Heading, filter and stories of a list, whatever state its data is in. */
export function ListContents({ topic, start, query }: Props) {
  const client = useQueryClient()
  const isHydrated = useHydrated()
  const list = useListParts(topic, start, query)
  const { parts, next, error, isComplete } = list
  const first = query.isPlaceholderData ? undefined : query.data
  const manifest = useManifestOf(first)
  const topics = withCurrent(manifest?.largest ?? [], first)
  const name = topics.find(({ slug }) => slug === topic)?.name
  const title = listTitle(topic, name, start.page, first)
  const isHead = start.page === 'head'
  useArrival(
    topic === undefined && isHead ? '' : title,
    error ? 'failed' : first && isComplete && isHydrated ? 'whole' : 'loading',
    { feed: first?.topic && first.count > 0 ? feedOf(first.topic) : undefined },
  )

  usePrefetch(topic, next)
  const failure = useFailure(list)
  const isGap = list.gap !== undefined
  return (
    <>
      {isHead && first && <NewStories topic={topic} part={first} />}
      <ListTop topic={topic} name={name} title={title} start={start} first={first} />
      {manifest && manifest.largest.length > 0 && (
        <TopicFilter
          topics={topics}
          total={manifest.feed.count}
          current={topic}
          onIntent={(choice) => {
            if (mayPrefetch()) client.prefetchQuery(listQuery(choice, { page: 'head' }))
          }}
        />
      )}
      {query.isPending && (
        <ListSkeleton
          key={manifest ? 'list' : 'all'}
          hasLead={isHead}
          hasFilter={manifest !== undefined}
        />
      )}
      <HottestStories value={manifest?.hottest}>
        <Feed
          parts={parts}
          near={list.near}
          calendar={site.calendar}
          hasLead={isHead}
          label={title}
          from={first ? storiesAbove(start, first.count, first.pageSize) + 1 : 1}
          total={first?.count ?? -1}
          isBusy={!isComplete}
          gap={list.gap === undefined ? undefined : { part: list.gap, content: failure }}
        />
      </HottestStories>
      {first?.count === 0 && <EmptyList topic={name} />}
      {!isGap && failure}
      {first && first.count > first.pageSize && !next && !error && (
        <p className="border-t border-ink pt-6 text-center font-serif text-muted slanted">
          {say('end')}
        </p>
      )}
      {next && (isGap || !error) && first && (
        <LoadMore
          to={pagePath(next.page, topic)}
          isLoading={!list.isLastThere}
          isAutomatic={parts.length <= AUTOMATIC_PARTS}
          progress={progressOf(parts, first.count)}
          onMore={list.wantMore}
        />
      )}
    </>
  )
}

/** The manifest as it was when a list was loaded: a newer one would change the filter under the reader's hand. */
function useManifestOf(part: ListPart | undefined): Manifest | undefined {
  const manifest = useQuery(manifestQuery).data
  const [held, hold] = useState({ part, manifest })
  if (held.part === part && held.manifest !== undefined) return held.manifest
  if (held.part !== part || manifest !== undefined) hold({ part, manifest })
  return manifest
}

/** Fetches the part that comes next ahead, once the reader does something here. */
function usePrefetch(topic: string | undefined, next: NextPosition | undefined) {
  const client = useQueryClient()
  const mayPrefetch = useMayPrefetch()
  useEffect(() => {
    if (next && mayPrefetch) prefetchPart(client, topic, next)
  }, [client, topic, next, mayPrefetch])
}

const feedOf = ({ slug, name }: TopicRef) => ({ name, path: listPath(slug) })

/** The filter's topics, with the one that is shown even if it is not among the largest. */
function withCurrent(largest: readonly TopicCount[], first: ListPart | undefined) {
  const current = first?.topic
  if (!first || !current || largest.some(({ slug }) => slug === current.slug)) return largest
  return [...largest, { ...current, count: first.count }]
}

/** What is said where a part has not come, and another try. */
function useFailure({ parts, error, retriable, expectPart }: ReturnType<typeof useListParts>) {
  const retry = useRetry(retriable)
  if (!error) return null
  const isAll = parts.length === 0
  return (
    <Failure
      title={say(isAll ? 'failedStories' : 'failedMore')}
      error={error}
      retry={isAll ? retry : { ...retry, retry: () => expectPart(retry.retry) }}
      isPart
    />
  )
}
