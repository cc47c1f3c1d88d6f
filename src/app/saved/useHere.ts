import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { keptIds } from '../offline/keptStories.ts'
import { canWorkOffline } from '../offline/registerWorker.ts'
import type { Now } from './coverageQuery.ts'
import { keepSaved } from './keepSaved.ts'

const NOTHING: ReadonlySet<string> = new Set<string>()

/** A worker that has not come by then may not come at all. */
const PATIENCE_MILLISECONDS = 15_000

/** Whether the site has its worker, which alone gives out what is kept: at a first visit it comes after a while. */
const hasWorker = (): Promise<boolean> =>
  canWorkOffline()
    ? Promise.race([
        navigator.serviceWorker.ready.then(() => true),
        new Promise<boolean>((done) => setTimeout(done, PATIENCE_MILLISECONDS, false)),
      ])
    : Promise.resolve(false)

/** The ids of the stories that can be read without a network. */
const hereQuery = queryOptions({
  queryKey: ['stories here'],
  queryFn: async (): Promise<ReadonlySet<string>> =>
    (await hasWorker()) ? new Set(await keptIds()) : NOTHING,
  staleTime: 0,
})

/** Which stories can be read without a network, and what looks again. */
export function useHere() {
  const { data = NOTHING, refetch } = useQuery(hereQuery)
  return { here: data, lookAgain: refetch }
}

/**
 * Which saved stories can be read without a network. Those that cannot are fetched for it.
 *
 * @param found what they are now; undefined: nobody knows yet
 */
export function useSavedHere(found: ReadonlyMap<string, Now> | undefined): ReadonlySet<string> {
  const client = useQueryClient()
  const { here, lookAgain } = useHere()
  useEffect(() => {
    if (canWorkOffline() && found) {
      void keepSaved(client, found).then(() => lookAgain())
    }
  }, [client, found, lookAgain])
  return here
}
