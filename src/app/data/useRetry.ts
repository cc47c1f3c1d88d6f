import { useQueryClient } from '@tanstack/react-query'
import { refreshManifest } from './queries.ts'

/**
 * A retry that works in a tab which was left open over a new release: it fetches the manifest anew
 * first, because the names it gave may be gone, and then whatever is on screen.
 *
 * @param refetch of the query that failed, for when the manifest fails as well
 */
export function useRetry(refetch: () => Promise<unknown>): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await refreshManifest(client).catch(refetch)
  }
}
