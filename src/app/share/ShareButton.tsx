import 'virtual:broadsheet/words/share'
import { say } from '../words/words.ts'
import type { Cited } from './citations.ts'
import { shareStory } from './handOn.ts'

/** Hands a story on. */
export const ShareButton = ({ story }: { story: Cited }) => (
  <button
    type="button"
    onClick={() => shareStory(story)}
    className="inline-flex min-h-8 cursor-pointer items-center gap-x-2 border border-rule px-3 font-semibold hover:border-ink"
  >
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4 shrink-0 fill-none stroke-current stroke-[1.5]"
    >
      <path d="M8 10V1.5M4.5 5 8 1.5 11.5 5M3 8v6.5h10V8" />
    </svg>
    {say('share')}
  </button>
)
