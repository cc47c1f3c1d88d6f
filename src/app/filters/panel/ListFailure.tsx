import { useRetry } from '../../data/useRetry.ts'
import { Failure } from '../../frame/Failure.tsx'
import { say } from '../../words/words.ts'

interface Props {
  query: {
    readonly data: unknown
    readonly error: Error | null
    readonly isFetching: boolean
    readonly refetch: () => Promise<unknown>
  }
}

/** Says that what is asked for has not come, and offers to try again. */
export function ListFailure({ query }: Props) {
  const retry = useRetry(query)
  if (!query.error) return null
  return <Failure title={say('failedStories')} error={query.error} retry={retry} isPart />
}
