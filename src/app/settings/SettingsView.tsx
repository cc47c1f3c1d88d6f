import { useArrival } from '../navigation/useArrival.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'

export function SettingsView() {
  useArrival(say('settings'), 'whole')
  return (
    <ListHeading title={say('settings')} count={undefined} hasNewer={false} newer={undefined} />
  )
}
