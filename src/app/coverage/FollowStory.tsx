import 'virtual:broadsheet/words/followStory'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Story } from '../../shared/bundle.ts'
import { hasStoryFeed } from '../../shared/coverage/storyFeed.ts'
import { atomPath, jsonFeedPath, storyPath } from '../../shared/paths.ts'
import { pageKeys } from '../data/pageKeys.ts'
import { manifestQuery } from '../data/queries.ts'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

/** Whether a story has feeds: a finished page says it, else the manifest does. */
const storyFeedQuery = (story: Story) =>
  queryOptions({
    queryKey: pageKeys.storyFeed(story.id),
    queryFn: async ({ client }) =>
      hasStoryFeed(story, (await client.ensureQueryData(manifestQuery)).storyFeeds),
  })

/** The feeds of a story, where it has some: each new report is an entry. */
export function FollowStory({ story }: { story: Story }) {
  const { data: hasFeed } = useQuery(storyFeedQuery(story))
  if (!hasFeed) return null
  const path = storyPath(story.id)
  return (
    <p className="unprinted flex flex-wrap items-baseline gap-x-4 text-sm">
      <span className="text-muted">{say('followStory')}</span>
      <FeedLink path={atomPath(path)} word="followAtom" />
      <FeedLink path={jsonFeedPath(path)} word="followJson" />
    </p>
  )
}

/** @param path without the base path */
const FeedLink = ({ path, word }: { path: string; word: 'followAtom' | 'followJson' }) => (
  <a
    href={`${import.meta.env.BASE_URL}${path.slice(1)}`}
    className="inline-flex min-h-8 items-center text-accent hover:underline"
  >
    <Phrase word={word} values={{}} />
  </a>
)
