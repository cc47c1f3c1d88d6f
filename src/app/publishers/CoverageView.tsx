import 'virtual:broadsheet/words/publisher'
import { useQuery } from '@tanstack/react-query'
import { coveragePath } from '../../shared/paths.ts'
import { NotFound } from '../data/notFound.ts'
import { publisherQuery } from '../data/publisherQueries.ts'
import { useRetry } from '../data/useRetry.ts'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { ArchiveSkeleton } from '../frame/OverviewSkeletons.tsx'
import { Redirect } from '../navigation/router/Redirect.tsx'
import { useParams } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'
import { FailedPublisher } from './FailedPublisher.tsx'
import { ReportedToo } from './ReportedToo.tsx'

/** The stories of others that a publisher has reported too: the newest part, or the part of the address. */
export function CoverageView() {
  const { domain = '', part } = useParams()
  const isPart = part === undefined || /^[1-9]\d{0,8}$/.test(part)
  if (!isPart) return <NotFoundView what="page" />
  return <CoverageOf domain={domain} part={part === undefined ? undefined : Number(part)} />
}

function CoverageOf({ domain, part }: { domain: string; part: number | undefined }) {
  const query = useQuery(publisherQuery(domain))
  const retry = useRetry(query)
  if (query.error instanceof NotFound) return <NotFoundView what={query.error.what} />
  if (query.error) return <FailedPublisher error={query.error} retry={retry} />
  if (!query.data) return <LoadingCoverage />
  const own = query.data.domain
  if (own !== domain) return <Redirect to={coveragePath(own, part)} />
  return <ReportedToo publisher={query.data} part={part} />
}

function LoadingCoverage() {
  useArrival(say('loading'), 'loading')
  return <ArchiveSkeleton />
}
