import { BAR } from '../frame/Skeletons.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { say } from '../words/words.ts'

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
