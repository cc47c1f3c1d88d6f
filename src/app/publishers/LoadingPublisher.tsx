import { ListSkeleton } from '../frame/Skeletons.tsx'
import { useArrival } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'

/** What stands there until a publisher's page comes. */
export function LoadingPublisher() {
  useArrival(say('loading'), 'loading')
  return <ListSkeleton hasLead={false} hasFilter />
}
