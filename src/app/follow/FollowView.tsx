import 'virtual:broadsheet/words/follow'
import { site } from 'virtual:broadsheet/site'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Topic } from '../../shared/bundle.ts'
import {
  atomPath,
  followAnchor,
  jsonFeedPath,
  listPath,
  OPML_PATH,
  publisherPath,
} from '../../shared/paths.ts'
import { isPlainName } from '../../shared/plainName.ts'
import { PUBLISHER_FEED } from '../../shared/publishers/publisherSizes.ts'
import { followedPublishersQuery } from '../data/publisherQueries.ts'
import { topicsQuery } from '../data/queries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { TopicsSkeleton } from '../frame/OverviewSkeletons.tsx'
import { useAnchor } from '../navigation/useAnchor.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { PageTitle, SECTION_TITLE } from '../ui/PageTitle.tsx'
import { say } from '../words/words.ts'
import { FeedRow } from './FeedRow.tsx'

/** What a feed is, and all feeds of the site, to be given to a feed reader. */
export function FollowView() {
  const query = useQuery(topicsQuery)
  const { data, error } = query
  const retry = useRetry(query)
  useArrival(say('followTitle'), data ? 'whole' : error ? 'failed' : 'loading')
  useAnchor(data !== undefined)
  const topics = data?.topics.filter(hasFeed) ?? []
  const publishers = useQuery(followedPublishersQuery).data ?? []
  return (
    <div className="min-h-view">
      <PageTitle className={SECTION_TITLE}>{say('followTitle')}</PageTitle>
      <p className="mt-4 max-w-[62ch] font-serif text-lg leading-relaxed">{say('followText')}</p>
      <Feeds title={say('allStories')}>
        <FeedRow name="Atom" path={atomPath()} feed={`${site.title} (Atom)`} />
        <FeedRow name="JSON Feed" path={jsonFeedPath()} feed={`${site.title} (JSON Feed)`} />
      </Feeds>
      {topics.length > 0 && (
        <Feeds title={say('followList')} text={say('followListText')}>
          <FeedRow name="OPML" path={OPML_PATH} feed="OPML" isList />
        </Feeds>
      )}
      {topics.length > 0 && (
        <Feeds title={say('followTopics')}>
          {topics.map(({ slug, name }) => (
            <FeedRow
              key={slug}
              id={followAnchor(slug)}
              name={name}
              path={atomPath(listPath(slug))}
              feed={name}
            />
          ))}
        </Feeds>
      )}
      {publishers.length > 0 && (
        <Feeds
          title={say('followPublishers')}
          text={say('followPublishersText', { count: PUBLISHER_FEED })}
        >
          {publishers.map(({ domain, name }) => (
            <FeedRow key={domain} name={name} path={atomPath(publisherPath(domain))} feed={name} />
          ))}
        </Feeds>
      )}
      {error && <Failure title={say('failedTopics')} error={error} retry={retry} isPart />}
      {!data && !error && <TopicsSkeleton />}
    </div>
  )
}

/** A topic has feeds where it has stories, and where hosts can hold the names of their files. */
const hasFeed = ({ slug, list }: Topic): boolean => list.count > 0 && isPlainName(slug)

function Feeds({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="font-serif text-xl font-bold">{title}</h2>
      {text !== undefined && <p className="mt-1 text-muted">{text}</p>}
      <ul className="mt-2">{children}</ul>
    </section>
  )
}
