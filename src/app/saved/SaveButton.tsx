import 'virtual:broadsheet/words/deeds'
import { useQueryClient } from '@tanstack/react-query'
import { SAVED, useKeptValue } from '../kept/kept.ts'
import { asWritten } from '../ui/asWritten.ts'
import { SavedSign } from '../ui/signs/SavedSign.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { type Savable, toggleSaved } from './saving.ts'

interface Props {
  story: Savable
  /** Whether the word stands beside the sign. */
  isNamed?: boolean
}

/** Saves a story, or forgets it: pressed where it is saved. Each listens for its own story alone: lists have a hundred. */
export function SaveButton({ story, isNamed = false }: Props) {
  const client = useQueryClient()
  const isSaved = useKeptValue(SAVED, story.id) !== undefined
  return (
    <button
      type="button"
      aria-pressed={isSaved}
      onClick={() => void toggleSaved(client, story)}
      className={`inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center gap-x-2 ${isNamed ? 'border border-rule px-3 font-semibold text-ink hover:border-ink' : ''} ${isSaved ? 'text-accent' : 'hover:text-ink'}`}
    >
      <SavedSign isFilled={isSaved} />
      <span className={isNamed ? '' : 'sr-only'}>
        <Phrase
          word="save"
          values={{ title: <span {...asWritten(story.title)}>{story.title}</span> }}
        />
      </span>
    </button>
  )
}
