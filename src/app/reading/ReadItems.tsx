import 'virtual:broadsheet/words/deeds'
import type { Summary } from '../../shared/bundle.ts'
import { READ, useKept } from '../kept/kept.ts'
import { MenuItem } from '../ui/menu/MenuItem.tsx'
import { say } from '../words/words.ts'
import { toggleRead } from './markRead.ts'

/** What a menu has of reading a story. */
export function ReadItems({ story }: { story: Pick<Summary, 'id' | 'relatedCount'> }) {
  const isRead = useKept(READ).has(story.id)
  return (
    <MenuItem onChoose={() => toggleRead(story)}>
      {say(isRead ? 'markUnread' : 'markRead')}
    </MenuItem>
  )
}
