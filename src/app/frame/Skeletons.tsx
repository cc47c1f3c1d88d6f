import { say } from '../words/words.ts'

/** How a piece of what is on its way looks. */
export const BAR = 'bg-shade motion-safe:animate-pulse'
export const ROWS = ['first', 'second', 'third', 'fourth', 'fifth']

/** What a list will look like, while it is on its way. */
export function ListSkeleton({ hasLead, hasFilter }: { hasLead: boolean; hasFilter: boolean }) {
  return (
    <div className="min-h-dvh">
      <p role="status" className="sr-only">
        {say('loadingStories')}
      </p>
      <div aria-hidden="true">
        {!hasFilter && <div className={`mb-8 h-7 max-w-3xl sm:h-16 ${BAR}`} />}
        {hasLead && <LeadSkeleton />}
        {ROWS.map((row) => (
          <RowSkeleton key={row} />
        ))}
      </div>
    </div>
  )
}

function LeadSkeleton() {
  return (
    <div className="border-t border-ink pt-3 pb-8">
      <div className={`h-6 w-56 ${BAR}`} />
      <div className="mt-4 grid gap-x-10 gap-y-5 lg:grid-cols-[7fr_5fr]">
        <div className={`aspect-[16/9] ${BAR}`} />
        <div className="space-y-4">
          <div className={`h-10 ${BAR}`} />
          <div className={`h-10 w-4/5 ${BAR}`} />
          <div className={`h-24 ${BAR}`} />
        </div>
      </div>
    </div>
  )
}

function RowSkeleton() {
  return (
    <div className="grid gap-x-8 gap-y-4 border-t border-ink pt-3 pb-8 lg:grid-cols-[11rem_1fr]">
      <div className={`h-6 max-w-40 ${BAR}`} />
      <div className="grid grid-cols-[1fr_min(6.5rem,28%)] gap-x-4 sm:grid-cols-[1fr_min(13rem,32%)] sm:gap-x-8 lg:grid-cols-[1fr_min(17rem,32%)]">
        <div className="space-y-3">
          <div className={`h-7 ${BAR}`} />
          <div className={`h-7 w-2/3 ${BAR}`} />
          <div className={`h-12 ${BAR}`} />
        </div>
        <div className={`aspect-square sm:aspect-[16/10] ${BAR}`} />
      </div>
    </div>
  )
}

/** What a page of words will look like while it is on its way, and any other of which only the address is known yet. */
export function TextSkeleton() {
  return (
    <div className="min-h-dvh">
      <p role="status" className="sr-only">
        {say('loading')}
      </p>
      <div aria-hidden="true" className="mt-6 max-w-2xl space-y-4">
        {ROWS.map((row) => (
          <div key={row} className={`h-14 ${BAR}`} />
        ))}
      </div>
    </div>
  )
}
