import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { focusHeading } from '../useArrival.ts'
import { refreshManifest } from './queries.ts'

/** The part of a query that a retry needs. */
interface Retriable {
  readonly isFetching: boolean
  readonly refetch: () => Promise<unknown>
}

/**
 * A retry that works in a tab which was left open over a new release: it fetches the manifest anew
 * first, because the names it gave may be gone, and then whatever is on screen. The button that was
 * pressed is gone meanwhile; the focus goes to the next one, else to what has come.
 */
export function useRetry({ isFetching, refetch }: Retriable): () => void {
  const client = useQueryClient()
  const isRetrying = useRef(false)
  useEffect(() => {
    if (!isRetrying.current || isFetching) return
    isRetrying.current = false
    if (document.activeElement === document.body) focusNext()
  }, [isFetching])
  return () => {
    isRetrying.current = true
    refreshManifest(client).catch(() => refetch())
  }
}

function focusNext(): void {
  const next = document.querySelector<HTMLElement>('[data-retry], [data-more]')
  if (next) next.focus({ preventScroll: true })
  else focusHeading()
}
