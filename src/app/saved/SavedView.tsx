import { useArrival } from '../navigation/useArrival.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'

export function SavedView() {
  useArrival(say('saved'), 'whole')
  return <ListHeading title={say('saved')} count={undefined} hasNewer={false} newer={undefined} />
}
