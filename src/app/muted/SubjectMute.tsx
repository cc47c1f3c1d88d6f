import 'virtual:broadsheet/words/muted'
import { muteKey } from '../../shared/kept/concerns.ts'
import type { Subject } from '../marks/marks.ts'
import { say } from '../words/words.ts'
import { ask } from './dialog/asked.ts'
import { useShownMuting } from './hidden/shownMuting.ts'
import { unmuteAndTell } from './mute.ts'

/** In the heading of a topic or publisher: mutes it, or says that it is muted, which its own page is not, and takes that back. */
export function SubjectMute({ kind, what, name }: Subject) {
  const { mutes } = useShownMuting()
  const muted = mutes.find((mute) => muteKey(mute) === muteKey({ kind, what }))
  return (
    <span className="flex items-center gap-x-2">
      <button
        type="button"
        aria-label={say('muteNamed', { name })}
        title={say('muteNamed', { name })}
        aria-pressed={muted !== undefined}
        onClick={() => (muted ? unmuteAndTell(muted) : ask({ kind, what, name }))}
        className="flex size-8 cursor-pointer items-center justify-center text-muted hover:text-ink aria-pressed:border aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-5 fill-none stroke-current">
          <path d="M1.5 8C3 5.3 5.3 4 8 4s5 1.3 6.5 4C13 10.7 10.7 12 8 12S3 10.7 1.5 8Z" />
          <circle cx="8" cy="8" r="1.8" />
          <path d="m2.5 13.5 11-11" strokeWidth="1.4" />
        </svg>
      </button>
      {muted && <span className="text-sm text-ink">{say('muted')}</span>}
    </span>
  )
}
