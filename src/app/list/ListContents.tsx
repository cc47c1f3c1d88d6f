import { site } from 'virtual:broadsheet/site'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Manifest, TopicCount, TopicRef } from '../../shared/bundle.ts'
import type { ListPart } from '../../shared/pageData.ts'
import type { ListPosition, NextPosition } from '../../shared/paging.ts'
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
import { StoryParts } from '../stories/StoryParts.tsx'
import { AUTOMATIC_PARTS, type ListQuery, progressOf, useParts } from '../stories/useParts.ts'
import { HottestStories } from '../ui/HottestMark.tsx'
import { say } from '../words/words.ts'
import { EmptyList } from './EmptyList.tsx'
import { ListTop } from './ListTop.tsx'
import { NewStories } from './NewStories.tsx'
import { TopicFilter } from './TopicFilter.tsx'

interface Props {
  /** Slug; undefined for the feed. */
  topic: string | undefined
  start: ListPosition
  query: ListQuery
}

/** Heading, filter and stories of a list, whatever state its data is in. */
export function ListContents({ topic, start, query }: Props) {
  const client = useQueryClient()
  const retry = useRetry(query)
  const isHydrated = useHydrated()
  const { parts, isComplete, wantMore, expectPart } = useParts(query)
  const first = query.isPlaceholderData ? undefined : parts[0]
  const manifest = useManifestOf(first)
  const topics = withCurrent(manifest?.largest ?? [], first)
  const name = topics.find(({ slug }) => slug === topic)?.name
  const title = listTitle(topic, name, start.page, first)
  const isHead = start.page === 'head'
  useArrival(
    topic === undefined && isHead ? '' : title,
    query.isError ? 'failed' : first && isComplete && isHydrated ? 'whole' : 'loading',
    { feed: first?.topic && first.count > 0 ? feedOf(first.topic) : undefined },
  )

  const next = parts.at(-1)?.next
  usePrefetch(topic, next)
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
            if (mayPrefetch()) client.prefetchInfiniteQuery(listQuery(choice, { page: 'head' }))
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
        <StoryParts
          parts={parts}
          calendar={site.calendar}
          hasLead={isHead}
          label={title}
          from={first ? storiesAbove(start, first) + 1 : 1}
          total={first?.count ?? -1}
          isBusy={!isComplete || query.isPlaceholderData}
        />
      </HottestStories>
      {first?.count === 0 && <EmptyList topic={name} />}
      {query.error && (
        <Failure
          title={say(parts.length === 0 ? 'failedStories' : 'failedMore')}
          error={query.error}
          retry={parts.length === 0 ? retry : { ...retry, retry: () => expectPart(retry.retry) }}
          isPart
        />
      )}
      {first && first.count > first.pageSize && !next && !query.error && (
        <p className="border-t border-ink pt-6 text-center font-serif text-muted slanted">
          {say('end')}
        </p>
      )}
      {next && !query.error && (
        <LoadMore
          to={pagePath(next.page, topic)}
          isLoading={!isComplete}
          isAutomatic={parts.length <= AUTOMATIC_PARTS}
          progress={progressOf(parts)}
          onMore={wantMore}
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

/** How many stories of the whole list are newer than its first part. */
const storiesAbove = ({ page }: ListPosition, { count, pageSize }: ListPart): number =>
  page === 'head' ? 0 : Math.max(0, count - page * pageSize)
