import { type ReactNode, useId } from 'react'
import type { Publisher, Story } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { listPath, publisherPath, storyPath } from '../../shared/paths.ts'
import type { EarlierStory } from '../../shared/stories/otherStories.ts'
import { useIsHidden, useMark } from '../marks/marks.ts'
import { asWritten } from '../ui/asWritten.ts'
import { DayLink } from '../ui/dates/DayLink.tsx'
import { Moment } from '../ui/dates/Moment.tsx'
import { Link } from '../ui/Link.tsx'
import { UnpublishedMark } from '../ui/UnpublishedMark.tsx'
import { Phrase } from '../words/Phrase.tsx'

/** Where to read on: stories before this one of its topic, and of its publisher. */
export function EarlierStories({ story, calendar }: { story: Story; calendar: Calendar }) {
  const { sameTopic, samePublisher, publisher } = story
  const topic = story.topics.find(({ slug }) => slug === sameTopic?.topic)
  if (!topic && !samePublisher) return null
  return (
    <div className="unprinted mt-16 grid gap-x-10 gap-y-12 sm:grid-cols-2">
      {sameTopic && topic && (
        <Shelf
          stories={sameTopic.stories}
          calendar={calendar}
          title={
            <Link to={listPath(topic.slug)} className="inline-block hover:underline">
              <Phrase
                word="sameTopic"
                values={{ topic: <bdi {...asWritten(topic.name)}>{topic.name}</bdi> }}
              />
            </Link>
          }
        />
      )}
      {samePublisher && (
        <Shelf
          stories={samePublisher}
          calendar={calendar}
          title={<PublisherHeading publisher={publisher} />}
        />
      )}
    </div>
  )
}

/** Leads to all of the publisher, where its domain is known. */
function PublisherHeading({ publisher: { name, domain } }: { publisher: Publisher }) {
  const title = (
    <Phrase word="samePublisher" values={{ publisher: <bdi {...asWritten(name)}>{name}</bdi> }} />
  )
  if (domain === undefined) return title
  return (
    <Link to={publisherPath(domain)} className="inline-block hover:underline">
      {title}
    </Link>
  )
}

interface ShelfProps {
  title: ReactNode
  /** Newest first. */
  stories: readonly EarlierStory[]
  calendar: Calendar
}

function Shelf({ title, stories, calendar }: ShelfProps) {
  const isHidden = useIsHidden()
  const Hidden = useMark('Hidden')
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="border-t border-ink pt-3 only:col-span-full">
      <h2 id={heading} className="font-serif text-xl font-bold">
        {title}
      </h2>
      <ul>
        {stories.map(
          ({ publisher, ...story }) =>
            !isHidden?.(story) && (
              <li key={story.id} className="border-b border-rule py-3 last:border-b-0">
                <Link
                  to={storyPath(story.id)}
                  {...asWritten(story.title)}
                  className="block font-serif text-lg leading-snug text-balance hover:underline"
                >
                  {story.title}
                </Link>
                <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-muted">
                  {publisher !== undefined && (
                    <bdi {...asWritten(publisher)} className="font-semibold">
                      {publisher}
                    </bdi>
                  )}
                  <DayLink published={story.published}>
                    <Moment iso={story.published} calendar={calendar} hasDate />
                  </DayLink>
                  {import.meta.env.DEV && story.unpublished && <UnpublishedMark />}
                </p>
              </li>
            ),
        )}
      </ul>
      {Hidden && <Hidden stories={stories.map(({ id, title }) => ({ id, title }))} />}
    </section>
  )
}
