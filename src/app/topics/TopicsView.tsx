import { useQuery } from '@tanstack/react-query'
import { topicsQuery } from '../data/queries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { TopicsSkeleton } from '../frame/Skeletons.tsx'
import { TOPICS_TITLE } from '../navigation/titles.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { PageTitle, SECTION_TITLE } from '../ui/PageTitle.tsx'
import { TopicTree } from './TopicTree.tsx'

/** All topics, below one another. */
export function TopicsView() {
  const query = useQuery(topicsQuery)
  const { data, error } = query
  const retry = useRetry(query)
  useArrival(
    error ? 'Could not load the topics' : TOPICS_TITLE,
    data ? 'whole' : error ? 'failed' : 'loading',
  )
  if (error) return <Failure what="the topics" error={error} retry={retry} />
  return (
    <div className="min-h-view">
      <PageTitle className={SECTION_TITLE}>{TOPICS_TITLE}</PageTitle>
      {data && data.topics.length > 0 && <TopicTree topics={data.topics} />}
      {data?.topics.length === 0 && (
        <p className="mt-4 font-serif text-lg">There are no topics yet.</p>
      )}
      {!data && <TopicsSkeleton />}
    </div>
  )
}
