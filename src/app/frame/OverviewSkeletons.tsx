import { say } from '../words/words.ts'
import { BAR, ROWS } from './Skeletons.tsx'

/** What the overview of topics will look like, while it is on its way. */
export function TopicsSkeleton() {
  return (
    <div className="min-h-dvh">
      <p role="status" className="sr-only">
        {say('loadingTopics')}
      </p>
      <div aria-hidden="true" className="mt-8 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {ROWS.slice(1).map((row) => (
          <div key={row} className={`h-40 ${BAR}`} />
        ))}
      </div>
    </div>
  )
}

/** What the archive's years, or a month's days, will look like, while they are on their way. */
export function ArchiveSkeleton() {
  return (
    <div className="min-h-dvh">
      <p role="status" className="sr-only">
        {say('loadingArchive')}
      </p>
      <div aria-hidden="true">
        {ROWS.map((row) => (
          <div
            key={row}
            className="grid gap-x-8 gap-y-4 border-t border-ink pt-3 pb-8 lg:grid-cols-[11rem_1fr]"
          >
            <div className={`h-6 max-w-40 ${BAR}`} />
            <div className={`h-14 ${BAR}`} />
          </div>
        ))}
      </div>
    </div>
  )
}
