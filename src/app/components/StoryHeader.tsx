import type { Story, Summary } from '../../shared/bundle.ts'
import { formatDate } from '../../shared/dates.ts'
import { PageTitle } from './PageTitle.tsx'
import { PublisherIcon } from './PublisherIcon.tsx'
import { TopicLinks } from './TopicLinks.tsx'
import { VideoBadge } from './VideoBadge.tsx'

interface Props {
  story: Summary | Story
  language: string
}

/** Topics, headline, excerpt, publisher and dates on top of a story's page. */
export function StoryHeader({ story, language }: Props) {
  const updated = 'updated' in story ? story.updated : undefined
  return (
    <header className="max-w-4xl pt-6">
      <TopicLinks topics={story.topics} />
      <PageTitle className="mt-1 text-[clamp(2rem,1.2rem+3vw,3.75rem)] leading-[1.06]">
        {story.title}
      </PageTitle>
      {story.excerpt !== undefined && (
        <p className="mt-4 max-w-[65ch] font-serif text-xl leading-relaxed text-muted" dir="auto">
          {story.excerpt}
        </p>
      )}
      <p className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <span className="inline-flex items-center gap-1.5 font-semibold text-ink">
          <PublisherIcon publisher={story.publisher} />
          <bdi>{story.publisher.name}</bdi>
        </span>
        <time dateTime={story.published}>{formatDate(story.published, language)}</time>
        {updated !== undefined && (
          <span>
            updated <time dateTime={updated}>{formatDate(updated, language)}</time>
          </span>
        )}
        {story.type === 'video' && <VideoBadge />}
      </p>
    </header>
  )
}
