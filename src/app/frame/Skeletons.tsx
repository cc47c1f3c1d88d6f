import { PageTitle } from '../ui/PageTitle.tsx'
import { say } from '../words/words.ts'

const BAR = 'bg-shade motion-safe:animate-pulse'
const ROWS = ['first', 'second', 'third', 'fourth', 'fifth']

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

/** What a story will look like, while it is on its way. */
export function StorySkeleton() {
  return (
    <div className="min-h-dvh pt-6">
      <PageTitle className="sr-only">{say('loadingStory')}</PageTitle>
      <div aria-hidden="true">
        <div className={`h-6 w-48 ${BAR}`} />
        <div className="mt-2 max-w-4xl space-y-3">
          <div className={`h-14 ${BAR}`} />
          <div className={`h-14 w-3/4 ${BAR}`} />
          <div className={`mt-5 h-24 max-w-2xl ${BAR}`} />
        </div>
        <div className="mt-7 grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-x-10">
          <div className={`h-40 lg:order-last ${BAR}`} />
          <div className={`aspect-video ${BAR}`} />
        </div>
      </div>
    </div>
  )
}

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

/** What a page of words will look like, while it is on its way. */
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
