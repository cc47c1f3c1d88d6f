import 'virtual:broadsheet/words/publisher'
import type { Retry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { useArrival } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'

/** Says why a publisher's pages cannot be shown. */
export function FailedPublisher({ error, retry }: { error: Error; retry: Retry }) {
  useArrival(say('failedPublisher'), 'failed')
  return <Failure title={say('failedPublisher')} error={error} retry={retry} />
}
