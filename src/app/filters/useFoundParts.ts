import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ListPart } from '../../shared/pageData.ts'
import { usePartsWanted } from '../data/usePartsWanted.ts'
import { focusRetry } from '../data/useRetry.ts'
import { focusPart } from '../stories/StoryParts.tsx'

/** A list whose parts are known by the stories that they go on with: one after the other. */
type FoundQuery = UseInfiniteQueryResult<InfiniteData<ListPart>, Error>

/** The loaded parts that the reader has asked for; fetches those that are still missing. */
export function useFoundParts(query: FoundQuery) {
  const [wanted, wantAnother] = usePartsWanted()
  const askedFor = useRef<number>(undefined)
  const loaded = query.data?.pages.length ?? 0
  const { fetchNextPage } = query
  const isMissing = loaded > 0 && loaded < wanted && query.hasNextPage && !query.isPlaceholderData
  const canFetch = isMissing && !query.isFetching && !query.isError

  useEffect(() => {
    if (canFetch) fetchNextPage()
  }, [canFetch, fetchNextPage])

  const shown = Math.min(loaded, wanted)
  useEffect(() => {
    if (askedFor.current === undefined) return
    if (shown > askedFor.current) {
      focusPart(askedFor.current)
      askedFor.current = undefined
    } else if (query.isError) focusRetry()
  }, [shown, query.isError])

  const wantMore = (isAsked: boolean) => {
    if (isAsked) askedFor.current = wanted
    wantAnother()
  }
  const expectPart = (fetchIt: () => void) => {
    askedFor.current = shown
    fetchIt()
  }
  const parts = query.data?.pages.slice(0, wanted) ?? []
  return { parts, isComplete: !isMissing, wantMore, expectPart }
}
