import { memo, Suspense, use } from 'react'
import type { PublisherPage } from '../../../shared/pageData.ts'
import { MissingCodeView } from '../../frame/MissingCodeView.tsx'
import { LoadingPublisher } from '../LoadingPublisher.tsx'
import { REPORTS_CODE } from './reportsCode.ts'

interface Props {
  publisher: PublisherPage
}

/**
 * The page of a publisher that has led no story: most have, so its code does not come with theirs. Rendered anew for another
 * publisher only: an update before the code is there would take what a finished page has away.
 */
export const LateReports = memo(function LateReports(props: Props) {
  return (
    <Suspense fallback={<LoadingPublisher />}>
      <Reports {...props} />
    </Suspense>
  )
})

function Reports({ publisher }: Props) {
  // At once, on a finished page too: it is the whole view.
  const code = use(REPORTS_CODE.arrival(false))
  if (!code) return <MissingCodeView />
  return <code.ReportedToo publisher={publisher} part={undefined} isAll />
}
