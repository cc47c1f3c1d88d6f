import { QueryClient } from '@tanstack/react-query'

/**
 * All fetched state. Files of the bundle never change under their name, so nothing goes stale; a view
 * shows its own error with a retry at once, offline too, instead of trying again in silence.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60_000,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })
