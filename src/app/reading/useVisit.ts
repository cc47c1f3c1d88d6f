import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listPath } from '../../shared/paths.ts'
import { listQuery } from '../data/queries.ts'
import { useLocation } from '../navigation/router/router.ts'
import { noteVisit } from './visits.ts'

/** How often a page that is seen says so. */
const EVERY_MILLISECONDS = 5 * 60_000

/** Keeps when the reader is here, and what the feed had then. */
export function useVisit(): void {
  const client = useQueryClient()
  const { pathname, key } = useLocation()
  useEffect(() => {
    const end = new AbortController()
    const note = async () => {
      if (document.visibilityState !== 'visible') return
      const feed = pathname === listPath() ? await feedOf() : undefined
      if (!end.signal.aborted) await noteVisit(feed?.stories[0]?.id)
    }
    // The view asks for it as well; where it does not come there is another time.
    const feedOf = () =>
      client.ensureQueryData(listQuery(undefined, { page: 'head' })).catch(() => undefined)
    document.addEventListener('visibilitychange', note, { signal: end.signal })
    const timer = setInterval(note, EVERY_MILLISECONDS)
    end.signal.addEventListener('abort', () => clearInterval(timer))
    void note()
    return () => end.abort()
  }, [client, pathname, key])
}
