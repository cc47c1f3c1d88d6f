import 'virtual:broadsheet/words/deeds'
import { useEffect } from 'react'
import type { Story } from '../../shared/bundle.ts'
import { READ, SAVED } from '../kept/kept.ts'
import { newReports } from '../kept/newReports.ts'
import { tell } from '../kept/undo.ts'
import { say } from '../words/words.ts'
import { noteOpened } from './markRead.ts'
import { whenSeen } from './whenSeen.ts'

/**
 * A story whose page is shown counts as read, once the page is seen: not in a tab that was opened behind another one. Where reports have
 * come since it was read or saved, this is told at the foot of the window, so that nothing moves.
 */
export function OpenedStory({ story }: { story: Story }) {
  useEffect(() => whenSeen(() => void open(story)), [story])
  return null
}

async function open(story: Story): Promise<void> {
  await Promise.all([READ.ready, SAVED.ready])
  const count = newReports(story.id, story.relatedCount)
  if (count > 0) tell(say('newReports', { count }))
  await noteOpened(story)
}
