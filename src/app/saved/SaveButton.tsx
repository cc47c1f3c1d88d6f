import 'virtual:broadsheet/words/deeds'
import { SAVED, useKeptValue } from '../kept/kept.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Phrase } from '../words/Phrase.tsx'
import { type Savable, toggleSaved } from './saving.ts'

interface Props {
  story: Savable
  /** Whether the word stands beside the sign. */
  isNamed?: boolean
}

/** Saves a story, or forgets it: pressed where it is saved. Each listens for its own story alone: lists have a hundred. */
export function SaveButton({ story, isNamed = false }: Props) {
  const isSaved = useKeptValue(SAVED, story.id) !== undefined
  return (
    <button
      type="button"
      aria-pressed={isSaved}
      onClick={() => toggleSaved(story)}
      className={`inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center gap-x-2 ${isNamed ? 'border border-rule px-3 font-semibold text-ink hover:border-ink' : 'hover:text-ink'} ${isSaved ? 'text-accent' : ''}`}
    >
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        fill={isSaved ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      >
        <path d="M3.75 1.75h8.5v12.5L8 10.75l-4.25 3.5z" />
      </svg>
      <span className={isNamed ? '' : 'sr-only'}>
        <Phrase
          word="save"
          values={{ title: <span {...asWritten(story.title)}>{story.title}</span> }}
        />
      </span>
    </button>
  )
}
