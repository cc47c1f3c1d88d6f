import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Manifest, TopicCount, TopicRef } from '../../shared/bundle.ts'
import type { ListPart } from '../../shared/pageData.ts'
import type { ListPosition, NextPosition } from '../../shared/paging.ts'
import { listPath, pagePath } from '../../shared/paths.ts'
import { listQuery, manifestQuery, partQuery, prefetchPart } from '../data/queries.ts'
import { mayPrefetch } from '../navigation/interaction.ts'
import { listTitle } from '../navigation/titles/listTitle.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { useMayPrefetch } from '../navigation/useMayPrefetch.ts'
import { ListStories } from '../stories/ListStories.tsx'
import { type ListQuery, useListParts } from '../stories/useListParts.ts'
import { FilterToggle } from '../ui/disclosure/FilterToggle.tsx'
import { HottestStories } from '../ui/HottestMark.tsx'
import { EmptyList } from './EmptyList.tsx'
import { Filtering } from './Filtering.tsx'
import { ListTop } from './ListTop.tsx'
import { NewStories } from './NewStories.tsx'
import { TopicFilter } from './TopicFilter.tsx'
import { useFiltering } from './useFiltering.ts'

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
  const first = query.isPlaceholderData ? undefined : query.data
  const manifest = useManifestOf(first)
  const topics = withCurrent(manifest?.largest ?? [], first)
  const current = topics.find(({ slug }) => slug === topic)
  const name = current?.name
  const title = listTitle(topic, name, start.page, first)
  const isHead = start.page === 'head'
  const partOf = (position: NextPosition) => partQuery(topic, position)
  const list = useListParts(partOf, start, query, { label: title, hasLead: isHead })
  const { next, error, isComplete } = list
  const filtering = useFiltering(topic, isHead)
  const arrival = error ? 'failed' : first && isComplete && isHydrated ? 'whole' : 'loading'
  useArrival(
    filtering.title ?? (topic === undefined && isHead ? '' : title),
    filtering.arrival ?? arrival,
    { feed: first?.topic && first.count > 0 ? feedOf(first.topic) : undefined },
  )

  usePrefetch(topic, next)
  return (
    <>
      {isHead && first && !filtering.isOn && <NewStories topic={topic} part={first} />}
      <ListTop
        topic={topic}
        name={name}
        title={title}
        start={start}
        first={first}
        filtered={filtering.isOn ? { count: filtering.report?.count } : undefined}
      />
      {manifest && manifest.feed.count > 0 && (
        <div className="-mt-2 mb-5 flex flex-wrap items-start gap-x-6 gap-y-2 sm:flex-nowrap">
          <TopicFilter
            topics={topics}
            total={manifest.feed.count}
            current={topic}
            chosen={filtering.chosen}
            addressOf={filtering.addressOf}
            onIntent={(choice) => {
              if (mayPrefetch()) client.prefetchQuery(listQuery(choice, { page: 'head' }))
            }}
          />
          {isHead && <FilterToggle {...filtering.toggle} />}
        </div>
      )}
      <HottestStories value={manifest?.hottest}>
        <Filtering topic={topic} filtering={filtering} />
        {!filtering.isShown && (
          <ListStories
            pathOf={(page) => pagePath(page, topic)}
            start={start}
            query={query}
            list={list}
            hasFilter={manifest !== undefined}
            isLeaving={filtering.isOn}
            empty={<EmptyList topic={current} />}
          />
        )}
      </HottestStories>
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
