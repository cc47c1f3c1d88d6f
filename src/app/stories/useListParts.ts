import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { ListPart } from '../../shared/pageData.ts'
import {
  type ListPosition,
  type NextPosition,
  positionAfter,
  storiesAbove,
} from '../../shared/paging.ts'
import { forgetParts, type PartQuery } from '../data/queries.ts'
import { usePartsWanted } from '../data/usePartsWanted.ts'
import { focusRetry } from '../data/useRetry.ts'
import { useLocation } from '../navigation/router/router.ts'
import { focusPart, type Part } from './StoryParts.tsx'
import { type NearParts, useNearParts } from './useNearParts.ts'

/** The first part of a list, as far as it has come. */
export type ListQuery = UseQueryResult<ListPart, Error>

interface Look {
  /** What the list is called. */
  readonly label: string
  readonly hasLead: boolean
}

/**
 * The parts of a list that the reader has asked for. Where each begins follows from the list's length, so that only those
 * near the window are fetched, wherever a reader comes back to. What has come is rendered in slices, between which the
 * browser answers the reader.
 *
 * @param partQuery what fetches a part
 */
export function useListParts(
  partQuery: (position: NextPosition) => PartQuery,
  start: ListPosition,
  query: ListQuery,
  { label, hasLead }: Look,
) {
  const { key } = useLocation()
  const near = useNearParts()
  const [wanted, wantAnother] = usePartsWanted()
  const list = query.isPlaceholderData ? undefined : query.data
  const { positions, next } = usePositions(start, list, wanted)
  const { answers, needed } = useNeeded(partQuery, positions, near)
  const loaded: (Part | undefined)[] = query.data
    ? [firstPart(query.data), ...positions.map(() => undefined)]
    : []
  for (const [n, { position, index }] of needed.entries()) {
    const part = answers[n]?.data
    if (part && list)
      loaded[index] = { stories: part.stories, above: aboveIn(list, start, position) }
  }
  const error = query.error ?? answers.find((answer) => answer.error)?.error ?? null
  const isComplete = list !== undefined && answers.every(({ data }) => data !== undefined)
  const wasComplete = useRef<string>(undefined)
  useEffect(() => {
    if (isComplete) wasComplete.current = key
  }, [isComplete, key])
  // Nobody has come yet to a place that fails: the list ends before it.
  const isCut = error !== null && wasComplete.current !== key && loaded.includes(undefined)
  const parts = useSameParts(isCut ? loaded.slice(0, loaded.indexOf(undefined)) : loaded)
  const total = list?.count ?? -1
  const from = list ? storiesAbove(start, list.count, list.pageSize) + 1 : 1
  const wantedFeed = useMemo(
    () => ({ parts, near, from, total, label, hasLead }),
    [parts, near, from, total, label, hasLead],
  )
  const deferredFeed = useDeferredValue(wantedFeed)
  const feed = near.isPrinting ? wantedFeed : deferredFeed
  const isShown = feed === wantedFeed
  const failed = needed[answers.findIndex((answer) => answer.error)]?.index
  const isLastThere = feed.parts.length > 0 && feed.parts.at(-1) !== undefined
  return {
    /** What is shown of the list. */
    feed,
    /** The part that did not come, where others are below it. */
    gap: isCut || failed === undefined || failed === parts.length - 1 ? undefined : failed,
    next,
    error,
    isComplete: isComplete && isShown,
    isLastThere: isLastThere && isShown,
    /** For a retry: all that has not come. */
    retriable: {
      data: query.data,
      error,
      isFetching: query.isFetching || answers.some(({ isFetching }) => isFetching),
      refetch: () =>
        Promise.all([query, ...answers].filter((each) => each.error).map((each) => each.refetch())),
    },
    ...useFocus(feed.parts, failed, wanted, wantAnother),
  }
}

const firstPart = ({ stories }: ListPart): Part => ({ stories, above: 0 })

/** What has come of the parts that are near the window. */
function useNeeded(
  partQuery: (position: NextPosition) => PartQuery,
  positions: readonly NextPosition[],
  near: NearParts,
) {
  // The day of a part's first story may have begun in the part above.
  const isNeeded = (part: number) => near.isNear(part) || near.isNear(part + 1)
  const needed = positions.flatMap((position, i) =>
    isNeeded(i + 1) ? [{ position, index: i + 1 }] : [],
  )
  const queries = needed.map(({ position }) => partQuery(position))
  const answers = useQueries({ queries })
  useForgetting(queries, positions, needed)
  return { needed, answers }
}

/** So many parts on either side of those that are near are kept, for whoever goes on without a network. */
const KEPT_PARTS = 10

/** Has what is far be forgotten: a list that is read for hours must not grow without end. */
function useForgetting(
  queries: readonly PartQuery[],
  positions: readonly NextPosition[],
  needed: readonly { readonly index: number }[],
) {
  const client = useQueryClient()
  const key = queries[0]?.queryKey[1]
  const first = needed[0]?.index ?? 0
  const last = needed.at(-1)?.index ?? 0
  useEffect(() => {
    if (positions.length < KEPT_PARTS) return
    const kept = positions.slice(Math.max(0, first - KEPT_PARTS), last + KEPT_PARTS)
    forgetParts(client, key, new Set(kept.map(({ page }) => page)))
  }, [client, key, positions, first, last])
}

/** The same array as before, where the stories in it are the same. */
function useSameParts(parts: (Part | undefined)[]): (Part | undefined)[] {
  const [held, hold] = useState(parts)
  const isSame =
    held.length === parts.length &&
    held.every((part, i) => part?.stories === parts[i]?.stories && part?.above === parts[i]?.above)
  if (!isSame) hold(parts)
  return isSame ? held : parts
}

/** Where the parts after the first begin, and where the list goes on after them. */
function usePositions(start: ListPosition, list: ListPart | undefined, wanted: number) {
  const { page, shown } = start.page === 'head' ? { page: start.page, shown: 0 } : start
  const { count = 0, pageSize = 1 } = list ?? {}
  return useMemo(() => {
    const positions: NextPosition[] = []
    const begin = page === 'head' ? { page } : { page, shown }
    let next = positionAfter(begin, count, pageSize)
    while (next && positions.length < wanted - 1) {
      positions.push(next)
      next = positionAfter(next, count, pageSize)
    }
    return { positions, next }
  }, [page, shown, count, pageSize, wanted])
}

/** How many stories stand above a position in what is shown of a list. */
const aboveIn = ({ count, pageSize }: ListPart, start: ListPosition, position: ListPosition) =>
  storiesAbove(position, count, pageSize) - storiesAbove(start, count, pageSize)

/**
 * Gives the focus to a part that the reader has asked for when it is there, or to what tries again.
 *
 * @param failed the part that has not come
 */
function useFocus(
  parts: readonly (Part | undefined)[],
  failed: number | undefined,
  wanted: number,
  wantAnother: () => void,
) {
  const askedFor = useRef<number>(undefined)
  useEffect(() => {
    const asked = askedFor.current
    if (asked === undefined) return
    const isThere = parts[asked] !== undefined
    if (isThere) focusPart(asked)
    else if (failed !== undefined) focusRetry()
    else return
    askedFor.current = undefined
  }, [parts, failed])
  return {
    /** @param isAsked by the link, whose reader goes on with what comes */
    wantMore: (isAsked: boolean) => {
      if (isAsked) askedFor.current = wanted
      wantAnother()
    },
    /** Fetches a part that has failed. */
    expectPart: (fetchIt: () => void) => {
      askedFor.current = failed
      fetchIt()
    },
  }
}
