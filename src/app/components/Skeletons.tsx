const ROWS = ['first', 'second', 'third', 'fourth', 'fifth']
const BAR = 'bg-shade motion-safe:animate-pulse'

/** What a list will look like, while it is on its way. */
export function ListSkeleton({ hasLead }: { hasLead: boolean }) {
  return (
    <div>
      <p role="status" className="sr-only">
        Loading stories
      </p>
      <div aria-hidden="true">
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
      <div className="grid grid-cols-[1fr_6.5rem] gap-x-4 sm:grid-cols-[1fr_13rem] sm:gap-x-8 lg:grid-cols-[1fr_17rem]">
        <div className="space-y-3">
          <div className={`h-7 ${BAR}`} />
          <div className={`h-7 w-2/3 ${BAR}`} />
          <div className={`h-12 max-sm:hidden ${BAR}`} />
        </div>
        <div className={`aspect-square sm:aspect-[16/10] ${BAR}`} />
      </div>
    </div>
  )
}

/** What a story will look like, while it is on its way. */
export function StorySkeleton() {
  return (
    <div className="py-8">
      <p role="status" className="sr-only">
        Loading the story
      </p>
      <div aria-hidden="true" className="max-w-4xl space-y-5">
        <div className={`h-12 ${BAR}`} />
        <div className={`h-12 w-3/4 ${BAR}`} />
        <div className={`h-6 w-64 ${BAR}`} />
        <div className={`aspect-[1.91] ${BAR}`} />
      </div>
    </div>
  )
}
