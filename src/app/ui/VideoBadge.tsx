import { say } from '../words/words.ts'
import { PlaySign } from './signs/PlaySign.tsx'

/** Says that a story or report is a video. */
export function VideoBadge() {
  return (
    <span className="inline-flex items-center gap-1 font-semibold text-accent">
      <PlaySign className="size-2.5" />
      {say('video')}
    </span>
  )
}
