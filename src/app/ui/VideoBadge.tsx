import { say } from '../words/words.ts'

/** Says that a story or report is a video. */
export function VideoBadge() {
  return (
    <span className="inline-flex items-center gap-1 font-semibold text-accent">
      <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 fill-current">
        <path d="M1 0l9 5-9 5z" />
      </svg>
      {say('video')}
    </span>
  )
}
