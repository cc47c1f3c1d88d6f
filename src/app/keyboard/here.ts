import type { QueryClient } from '@tanstack/react-query'
import type { Navigate } from '../navigation/router/router.ts'

/** Where a key is pressed, and what it can do there. */
export interface Here {
  readonly client: QueryClient
  readonly navigate: Navigate
  /** Address of the view, without the base path. */
  readonly pathname: string
  readonly search: string
}
