import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ListPart } from '../../shared/pageData.ts'
import { usePartsWanted } from '../data/usePartsWanted.ts'
import { focusRetry } from '../data/useRetry.ts'
import { say } from '../words/words.ts'
import { focusPart, type Part } from './StoryParts.tsx'

/** A list that is fetched part by part. */
export type ListQuery = UseInfiniteQueryResult<InfiniteData<ListPart>, Error>

/** So many parts beyond the first load by themselves; then the footer can be reached. */
export const AUTOMATIC_PARTS = 2

/** The loaded parts that the reader has asked for; fetches those that are still missing. */
export function useParts(query: ListQuery) {
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

/**
 * How far the reader has come in a list, in words.
 *
 * @param count of its stories
 */
export function progressOf(parts: readonly (Part | undefined)[], count?: number): string {
  const shown = parts.reduce((sum, part) => (part?.above ?? sum) + (part?.stories.length ?? 0), 0)
  return say('shownOf', { shown, stories: say('stories', { count: count ?? shown }) })
}
