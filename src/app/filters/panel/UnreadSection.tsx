import 'virtual:broadsheet/words/lazy'
import { useQuery } from '@tanstack/react-query'
import { say } from '../../words/words.ts'
import { unreadCount } from './countQueries.ts'
import { LinkChoices } from './LinkChoices.tsx'
import type { SectionProps } from './sectionProps.ts'
import { useIsFinding } from './useIsFinding.ts'

/** All stories, or those alone that the reader has not read. */
export function UnreadSection({ chosen, searched, foresee }: SectionProps) {
  const count = useQuery({ ...unreadCount(chosen, searched), enabled: !useIsFinding() }).data
  const choices = [undefined, true] as const
  return (
    <LinkChoices
      title={say('byReading')}
      foresee={foresee}
      choices={choices.map((unread) => ({
        label: say(unread ? 'unreadOnly' : 'anyChoice'),
        count: unread && count,
        isChosen: chosen.unread === unread,
        filters: { ...chosen, unread },
      }))}
    />
  )
}
