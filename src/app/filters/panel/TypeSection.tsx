import 'virtual:broadsheet/words/lazy'
import { useQuery } from '@tanstack/react-query'
import { say } from '../../words/words.ts'
import { sayType } from '../chips.ts'
import { typeCounts } from './countQueries.ts'
import { LinkChoices } from './LinkChoices.tsx'
import type { SectionProps } from './sectionProps.ts'
import { useIsFinding } from './useIsFinding.ts'

/** Articles, videos, or both. */
export function TypeSection({ chosen, searched, foresee }: SectionProps) {
  const counts = useQuery({ ...typeCounts(chosen, searched), enabled: !useIsFinding() }).data
  const types = [undefined, 'article', 'video'] as const
  return (
    <LinkChoices
      title={say('byType')}
      foresee={foresee}
      choices={types.map((type) => ({
        label: type === undefined ? say('anyChoice') : sayType(type),
        count: type && counts?.[type],
        isChosen: chosen.type === type,
        filters: { ...chosen, type },
      }))}
    />
  )
}
