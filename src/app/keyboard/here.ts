import type { QueryClient } from '@tanstack/react-query'
import type { NavigateFunction } from 'react-router'

/** Where a key is pressed, and what it can do there. */
export interface Here {
  readonly client: QueryClient
  readonly navigate: NavigateFunction
  /** Address of the view, without the base path. */
  readonly pathname: string
  readonly search: string
}
