import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { focusHeading } from '../navigation/useArrival.ts'
import { useOnline } from '../navigation/useOnline.ts'
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
  /** How often it was tried again in vain. */
  readonly failures: number
  readonly retry: () => void
}

/**
 * A retry that works in a tab which was left open over a new release: it fetches the manifest anew
 * first, because the names it gave may be gone, and then whatever is on screen. The button that was
 * pressed is gone meanwhile; the focus goes to the next one, else to the heading of what has come. Where
 * something was there before, what comes is a part of it, and whoever asked for the part takes care.
 * When the browser is online again, it is tried by itself.
 */
export function useRetry({ data, error, isFetching, refetch }: Retriable): Retry {
  const client = useQueryClient()
  const [state, setState] = useState<'idle' | 'asking' | 'asked'>('idle')
  const [failures, setFailures] = useState(0)
  const hadData = useRef(false)
  const hasFailed = Boolean(error)
  useEffect(() => {
    // While it is fetched once more by others, nothing has failed yet, nor come.
    if (state === 'idle' && !hasFailed && !isFetching) setFailures(0)
    if (state !== 'asked' || isFetching) return
    setState('idle')
    setFailures((count) => (hasFailed ? count + 1 : 0))
    if (document.activeElement === document.body && !hadData.current) focusRetry()
  }, [state, isFetching, hasFailed])
  const retry = async () => {
    if (state !== 'idle') return
    if (error instanceof MissingCode) return location.reload()
    hadData.current = data !== undefined
    setState('asking')
    await refreshManifest(client).catch(() => refetch())
    setState('asked')
  }
  useOnline(hasFailed, retry)
  return { isRetrying: state !== 'idle', failures, retry }
}

/** Gives the button that tries again the focus, else the view's heading. */
export function focusRetry(): void {
  const button = document.querySelector<HTMLElement>('[data-retry]')
  if (button) button.focus({ preventScroll: true })
  else focusHeading()
}
