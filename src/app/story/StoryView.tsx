import { StoryBody } from 'virtual:broadsheet/body'
import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/story'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Story, Summary } from '../../shared/bundle.ts'
import { LazyCoverage } from '../coverage/LazyCoverage.tsx'
import { useSettled } from '../coverage/useSettled.ts'
import { NotFound } from '../data/notFound.ts'
import { knownSummary } from '../data/queries.ts'
import { storyQuery } from '../data/storyQuery.ts'
import { type Retry, useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { useMark } from '../marks/marks.ts'
import { useParams } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'
import { EarlierStories } from './EarlierStories.tsx'
import { Neighbors } from './Neighbors.tsx'
import { OtherOutlets } from './OtherOutlets.tsx'
import { StoryCredits } from './StoryCredits.tsx'
import { StoryHeader } from './StoryHeader.tsx'
import { StoryMedia } from './StoryMedia.tsx'
import { StorySkeleton } from './StorySkeleton.tsx'

/** A story with the coverage of other publishers. */
export function StoryView() {
  const { id = '' } = useParams()
  const client = useQueryClient()
  const query = useQuery(storyQuery(id))
  const { data: story, error } = query
  const retry = useRetry(query)
  const summary = story ?? knownSummary(client, id)
  if (error instanceof NotFound) return <NotFoundView what={error.what} />
  if (error && !summary) return <FailedStory error={error} retry={retry} />
  return <ShownStory key={id} summary={summary} story={story} error={error} retry={retry} />
}

function FailedStory({ error, retry }: { error: Error; retry: Retry }) {
  useArrival(say('failedStory'), 'failed')
  return <Failure title={say('failedStory')} error={error} retry={retry} />
}

interface Props {
  /** What a list has said of the story, shown until its details are there. */
  summary: Summary | undefined
  story: Story | undefined
  /** Why the details have not arrived. */
  error: Error | null
  retry: Retry
}

function ShownStory({ summary, story, error, retry }: Props) {
  const [isSettled, onLive] = useSettled(story)
  useArrival(summary?.title ?? say('loading'), summary && isSettled ? 'whole' : 'loading', {
    description: summary?.excerpt,
  })
  const Marks = useMark('Story')
  if (!summary) return <StorySkeleton />
  const isVideo = summary.type === 'video'
  const hasMedia = isVideo || summary.picture !== undefined || story?.youtube !== undefined
  return (
    <article>
      <StoryHeader
        title={summary.title}
        excerpt={summary.excerpt}
        topics={summary.topics}
        unpublished={summary.unpublished}
      />
      <div className="mt-7 grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-x-10">
        <div className={hasMedia ? 'lg:col-start-2 lg:row-start-1' : 'lg:col-span-2'}>
          <StoryCredits
            publisher={summary.publisher}
            published={summary.published}
            updated={story?.updated}
            isGone={story?.gone}
            type={summary.type}
            link={summary.link}
            calendar={site.calendar}
          />
          <div className="unprinted min-h-10 noscript:hidden">
            {story && Marks && <Marks story={story} />}
          </div>
          {story && <OtherOutlets story={story} />}
        </div>
        {hasMedia && (
          <StoryMedia
            picture={summary.picture}
            pictureCredit={story?.pictureCredit}
            youtube={story?.youtube}
            start={story?.youtubeStart}
            title={summary.title}
            topic={summary.topics[0]?.slug ?? ''}
            publisher={summary.publisher.name}
          />
        )}
      </div>
      {story && (
        <>
          {story.body && <StoryBody body={story.body} />}
          <LazyCoverage story={story} calendar={site.calendar} onLive={onLive} />
          <EarlierStories story={story} calendar={site.calendar} />
          <Neighbors newer={story.newer} older={story.older} />
        </>
      )}
      {!story && (
        <div className="mt-14 min-h-dvh">
          {error ? (
            <Failure title={say('failedCoverage')} error={error} retry={retry} isPart />
          ) : (
            <p role="status" className="text-muted">
              {say('loadingCoverage')}
            </p>
          )}
        </div>
      )}
    </article>
  )
}
