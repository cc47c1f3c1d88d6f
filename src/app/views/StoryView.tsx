import { site } from 'virtual:broadsheet/site'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Story, Summary } from '../../shared/bundle.ts'
import { Coverage } from '../components/Coverage.tsx'
import { Failure } from '../components/Failure.tsx'
import { Neighbors } from '../components/Neighbors.tsx'
import { OriginalLink } from '../components/OriginalLink.tsx'
import { Player } from '../components/Player.tsx'
import { StorySkeleton } from '../components/Skeletons.tsx'
import { StoryHeader } from '../components/StoryHeader.tsx'
import { StoryPicture } from '../components/StoryPicture.tsx'
import { NotFound } from '../data/notFound.ts'
import { knownSummary, storyQuery } from '../data/queries.ts'
import { useRetry } from '../data/useRetry.ts'
import { useArrival } from '../useArrival.ts'
import { NotFoundView } from './NotFoundView.tsx'

/** A story with the coverage of other publishers. */
export function StoryView() {
  const { id = '' } = useParams()
  const client = useQueryClient()
  const { data: story, error, refetch } = useQuery(storyQuery(id))
  const retry = useRetry(refetch)
  if (error instanceof NotFound) return <NotFoundView what={error.what} />
  if (error && !story) return <FailedStory error={error} onRetry={retry} />
  const summary = story ?? knownSummary(client, id)
  return <LoadedStory key={id} summary={summary} story={story} />
}

function FailedStory({ error, onRetry }: { error: Error; onRetry: () => Promise<void> }) {
  useArrival('Could not load this story', true)
  return <Failure what="this story" error={error} onRetry={onRetry} />
}

interface Props {
  /** What a list has said of the story, shown until its details are there. */
  summary: Summary | Story | undefined
  story: Story | undefined
}

function LoadedStory({ summary, story }: Props) {
  useArrival(summary?.title ?? 'Loading', summary !== undefined)
  if (!summary) return <StorySkeleton />
  const topic = summary.topics[0]?.slug ?? ''
  const publisher = summary.publisher.name
  const isVideo = summary.type === 'video'
  return (
    <article>
      <StoryHeader story={story ?? summary} language={site.language} />
      <OriginalLink href={summary.link} publisher={publisher} isVideo={isVideo} />
      {story?.youtube !== undefined ? (
        <Player
          youtube={story.youtube}
          title={story.title}
          picture={story.picture}
          topic={topic}
          publisher={publisher}
        />
      ) : (
        summary.picture && (
          <StoryPicture
            picture={story?.picture ?? summary.picture}
            topic={topic}
            publisher={publisher}
          />
        )
      )}
      {story ? (
        <>
          <Coverage story={story} language={site.language} />
          <Neighbors {...neighborsOf(story)} />
        </>
      ) : (
        <p role="status" className="mt-14 min-h-screen text-muted">
          Loading the related coverage…
        </p>
      )}
    </article>
  )
}

const neighborsOf = ({ newer, older }: Story) => ({
  ...(newer && { newer }),
  ...(older && { older }),
})
