import { termLanguage } from 'virtual:broadsheet/terms'
import { memo, useId } from 'react'
import type { Calendar } from '../../shared/calendar.ts'
import { dayOf, formatDay } from '../../shared/dates.ts'
import type { TextField } from '../../shared/find/query.ts'
import { storyPath } from '../../shared/paths.ts'
import type { FoundStory } from '../find/foundStories.ts'
import { CardPlace } from '../stories/CardPlace.tsx'
import { AlsoReportedBy } from '../stories/outlets/AlsoReportedBy.tsx'
import { PictureLink } from '../stories/PictureLink.tsx'
import { PublisherLink } from '../stories/PublisherLink.tsx'
import { asWritten } from '../ui/asWritten.ts'
import { Moment } from '../ui/dates/Moment.tsx'
import { Link } from '../ui/Link.tsx'
import { TopicLinks } from '../ui/TopicLinks.tsx'
import { VideoBadge } from '../ui/VideoBadge.tsx'
import { CONTENT_LANGUAGE } from '../words/words.ts'
import { CoverageMatch } from './CoverageMatch.tsx'
import { Marked } from './Marked.tsx'
import { excerptAt, type Mark, markText, type Part } from './markText.ts'

interface Props {
  result: FoundStory
  calendar: Calendar
  marks: readonly Mark[]
  /** Its number among the results, from 1. */
  position: number
  total: number
}

/**
 * A result: a story with what was looked for marked where it was found, also in the headlines of its coverage. Its texts stand below
 * each other at the page's edge, also those that run the other way.
 */
export const ResultCard = memo(function ResultCard({
  result,
  calendar,
  marks,
  position,
  total,
}: Props) {
  const heading = useId()
  const { story, headlines } = result
  const parts = (text: string, field: TextField) => markText(text, field, marks, termLanguage)
  const title = parts(story.title, 'title')
  const excerpt = story.excerpt === undefined ? [] : parts(story.excerpt, 'excerpt')
  const publisher = parts(story.publisher.name, 'publisher')
  const topics = story.topics.map((topic) => ({ topic, parts: parts(topic.name, 'topics') }))
  const found = topics.filter(({ parts }) => isMarked(parts))
  const others = topics.filter(({ parts }) => !isMarked(parts))
  const hasPicture = story.picture !== undefined && !story.repeatsPicture
  return (
    <article
      aria-labelledby={heading}
      aria-posinset={position}
      aria-setsize={total}
      tabIndex={-1}
      className="flex flex-wrap gap-x-4 border-t border-rule py-4 first:border-t-0 sm:gap-x-8 lg:flex-nowrap"
    >
      <p className="w-full font-serif text-sm text-muted slanted lg:w-44 lg:flex-none lg:pt-1 lg:text-base">
        <time dateTime={dayOf(story.published)} lang={CONTENT_LANGUAGE} className="inline-block">
          {formatDay(story.published, calendar)}
        </time>
      </p>
      <div className="min-w-0 flex-1">
        <h2
          id={heading}
          {...asWritten(story.title)}
          className="w-fit font-serif text-xl leading-[max(1.25,var(--least-leading))] font-bold"
        >
          <Link to={storyPath(story.id)} className="headline-link">
            <Marked parts={title} />
          </Link>
        </h2>
        {story.excerpt !== undefined && (
          <p
            {...asWritten(story.excerpt)}
            className="mt-1 line-clamp-2 w-fit max-w-[80ch] font-serif leading-normal text-muted"
          >
            <Marked parts={excerptAt(excerpt)} />
          </p>
        )}
        {headlines.slice(0, 2).map((headline) => (
          <CoverageMatch key={headline} headline={headline} marks={marks} />
        ))}
        <div className="mt-1 flex flex-wrap items-center gap-x-4 text-sm text-muted">
          <p className="flex flex-wrap items-center gap-x-3">
            <PublisherLink publisher={story.publisher} href={story.link} title={story.title}>
              <Marked parts={publisher} />
            </PublisherLink>
            <Moment iso={story.published} calendar={calendar} />
            {story.type === 'video' && <VideoBadge />}
            {story.outlets && <AlsoReportedBy {...story.outlets} />}
          </p>
          <TopicLinks
            topics={[...found, ...others].map(({ topic }) => topic)}
            most={Math.max(3, found.length)}
            named={(name) => <Marked parts={parts(name, 'topics')} />}
          />
          <CardPlace story={story} />
        </div>
      </div>
      {hasPicture && (
        <PictureLink
          story={story}
          className="w-22 flex-none self-start sm:w-36"
          shape="aspect-square sm:aspect-[16/10]"
        />
      )}
    </article>
  )
})

const isMarked = (parts: readonly Part[]): boolean => parts.some((part) => part.isMarked)
