import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { focusHeading } from '../navigation/useArrival.ts'
import { MissingCode } from './fetchFile.ts'
import { refreshManifest } from './queries.ts'

/** The part of a query that a retry needs. */
interface Retriable {
  readonly data: unknown
  readonly error: unknown
  readonly isFetching: boolean
  readonly refetch: () => Promise<unknown>
}

/** A way to try again, and whether that is under way. */
export interface Retry {
  readonly isRetrying: boolean
  readonly retry: () => void
}

/**
 * A retry that works in a tab which was left open over a new release: it fetches the manifest anew
 * first, because the names it gave may be gone, and then whatever is on screen. The button that was
 * pressed is gone meanwhile; the focus goes to the next one, else to the heading of what has come. Where
 * something was there before, what comes is a part of it, and whoever asked for the part takes care.
 */
export function useRetry({ data, error, isFetching, refetch }: Retriable): Retry {
  const client = useQueryClient()
  const [state, setState] = useState<'idle' | 'asking' | 'asked'>('idle')
  const hadData = useRef(false)
  useEffect(() => {
    if (state !== 'asked' || isFetching) return
    setState('idle')
    if (document.activeElement === document.body && !hadData.current) focusRetry()
  }, [state, isFetching])
  const retry = async () => {
    if (error instanceof MissingCode) return location.reload()
    hadData.current = data !== undefined
    setState('asking')
    await refreshManifest(client).catch(() => refetch())
    setState('asked')
  }
  return { isRetrying: state !== 'idle', retry }
}

/** Gives the button that tries again the focus, else the view's heading. */
export function focusRetry(): void {
  const button = document.querySelector<HTMLElement>('[data-retry]')
  if (button) button.focus({ preventScroll: true })
  else focusHeading()
}
