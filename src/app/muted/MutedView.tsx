import { useArrival } from '../navigation/useArrival.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'

export function MutedView() {
  useArrival(say('muted'), 'whole')
  return <ListHeading title={say('muted')} count={undefined} hasNewer={false} newer={undefined} />
}
