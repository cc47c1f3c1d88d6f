import 'virtual:broadsheet/words/deeds'
import { useQueryClient } from '@tanstack/react-query'
import { READ, useKept } from '../kept/kept.ts'
import { MenuItem } from '../ui/menu/MenuItem.tsx'
import { say } from '../words/words.ts'
import { markAbove } from './markAbove.ts'
import { type Readable, toggleRead } from './markRead.ts'

interface Props {
  story: Readable
  /** Whether it stands in a list. */
  isInList?: boolean
}

/** What a menu has of reading a story. */
export function ReadItems({ story, isInList = false }: Props) {
  const client = useQueryClient()
  const isRead = useKept(READ).has(story.id)
  return (
    <>
      <MenuItem onChoose={() => toggleRead(story)}>
        {say(isRead ? 'markUnread' : 'markRead')}
      </MenuItem>
      {isInList && (
        <MenuItem
          onChoose={() => {
            // The menu has given its button the focus back.
            const card = document.activeElement?.closest('article')
            if (card) markAbove(client, card)
          }}
        >
          {say('markAboveRead')}
        </MenuItem>
      )}
    </>
  )
}
