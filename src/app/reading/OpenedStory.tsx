import { useEffect } from 'react'
import type { Story } from '../../shared/bundle.ts'
import { noteOpened } from './markRead.ts'
import { whenSeen } from './whenSeen.ts'

/** A story whose page is shown counts as read, once the page is seen: not in a tab that was opened behind another one. */
export function OpenedStory({ story }: { story: Story }) {
  useEffect(() => whenSeen(() => void noteOpened(story)), [story])
  return null
}
