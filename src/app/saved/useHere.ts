import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { keptIds } from '../offline/keptStories.ts'
import { canWorkOffline } from '../offline/registerWorker.ts'
import { keepSaved } from './keepSaved.ts'

/** The ids of the stories that can be read without a network. */
const hereQuery = queryOptions({
  queryKey: ['stories here'],
  queryFn: async (): Promise<ReadonlySet<string>> => new Set(await keptIds()),
  staleTime: 0,
})

const NOTHING: ReadonlySet<string> = new Set<string>()

/** Which stories can be read without a network, and what looks again. */
export function useHere() {
  const { data = NOTHING, refetch } = useQuery(hereQuery)
  return { here: data, lookAgain: refetch }
}

/**
 * Which saved stories can be read without a network. Those that cannot are fetched for it.
 *
 * @param lookedAt when it was looked up last what has become of them
 */
export function useSavedHere(lookedAt: number): ReadonlySet<string> {
  const client = useQueryClient()
  const { here, lookAgain } = useHere()
  useEffect(() => {
    // Before they were looked for, each would be fetched by an old manifest.
    if (canWorkOffline() && lookedAt > 0 && navigator.onLine)
      void keepSaved(client).then(() => lookAgain())
  }, [client, lookedAt, lookAgain])
  return here
}
