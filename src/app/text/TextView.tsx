import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { OwnText } from '../../shared/prose/ownText.ts'
import { NotFound } from '../data/notFound.ts'
import { textQuery } from '../data/textQueries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { TextSkeleton } from '../frame/Skeletons.tsx'
import { useParams } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { ProseBlocks } from '../prose/ProseBlocks.tsx'
import { PageTitle, SECTION_TITLE } from '../ui/PageTitle.tsx'
import { CONTENT_LANGUAGE, say } from '../words/words.ts'

/** A page that the publisher has written. */
export function TextView() {
  const { text = '' } = useParams()
  const query = useQuery(textQuery(text))
  if (query.error instanceof NotFound) return <NotFoundView what="page" />
  return <Shown query={query} />
}

function Shown({ query }: { query: UseQueryResult<OwnText, Error> }) {
  const { data, error } = query
  const retry = useRetry(query)
  const failed = say('missingCode')
  useArrival(
    error ? failed : (data?.title ?? say('loading')),
    data ? 'whole' : error ? 'failed' : 'loading',
  )
  if (error) return <Failure title={failed} error={error} retry={retry} />
  if (!data) return <TextSkeleton />
  return (
    <article className="min-h-view pb-8" lang={CONTENT_LANGUAGE}>
      <PageTitle className={SECTION_TITLE}>{data.title}</PageTitle>
      <ProseBlocks body={data.body} />
    </article>
  )
}
