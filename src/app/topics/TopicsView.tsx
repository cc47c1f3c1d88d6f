import { useQuery } from '@tanstack/react-query'
import { PUBLISHERS_PATH } from '../../shared/paths.ts'
import { listedTopics } from '../../shared/shown/listedTopics.ts'
import { topicsQuery } from '../data/queries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { TopicsSkeleton } from '../frame/OverviewSkeletons.tsx'
import { useArrival } from '../navigation/useArrival.ts'
import { Link } from '../ui/Link.tsx'
import { PageTitle, SECTION_TITLE } from '../ui/PageTitle.tsx'
import { say } from '../words/words.ts'
import { TopicTree } from './TopicTree.tsx'

/** All topics, below one another. */
export function TopicsView() {
  const query = useQuery(topicsQuery)
  const { data, error } = query
  const retry = useRetry(query)
  useArrival(say(error ? 'failedTopics' : 'topics'), data ? 'whole' : error ? 'failed' : 'loading')
  const topics = data && listedTopics(data.topics)
  if (error) return <Failure title={say('failedTopics')} error={error} retry={retry} />
  return (
    <div className="min-h-view">
      <div className="flex flex-wrap items-baseline gap-x-6">
        <PageTitle className={SECTION_TITLE}>{say('topics')}</PageTitle>
        <Link
          to={PUBLISHERS_PATH}
          className="inline-flex min-h-9 items-center text-accent hover:underline"
        >
          {say('publisherList')}
        </Link>
      </div>
      {topics && topics.length > 0 && <TopicTree topics={topics} />}
      {topics?.length === 0 && <p className="mt-4 font-serif text-lg">{say('noTopics')}</p>}
      {!data && <TopicsSkeleton />}
    </div>
  )
}
