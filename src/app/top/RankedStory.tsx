import { type ReactNode, useId } from 'react'
import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { storyPath } from '../../shared/paths.ts'
import { PictureLink } from '../stories/PictureLink.tsx'
import { StoryMeta } from '../stories/StoryMeta.tsx'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'

interface Props {
  story: Summary
  /** As the language writes it. */
  rank: string
  /** It stands out among the others, with a picture. */
  isLeader: boolean
  calendar: Calendar
  /** Why it stands there. */
  children: ReactNode
}

/** A story with its number in the ranking, and why it stands there. Its texts begin at the number, also those that run the other way than the page. */
export function RankedStory({ story, rank, isLeader, calendar, children }: Props) {
  const title = asWritten(story.title)
  const heading = useId()
  const hasPicture = isLeader && story.picture !== undefined && !story.repeatsPicture
  return (
    <li
      className={`grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 border-t pt-4 pb-5 sm:grid-cols-[4rem_minmax(0,1fr)] sm:gap-x-6 lg:grid-cols-[6rem_minmax(0,1fr)] ${isLeader ? 'border-ink' : 'border-rule'}`}
    >
      <span
        aria-hidden="true"
        className={`font-serif leading-none font-bold tabular-nums ${isLeader ? 'text-4xl text-accent sm:text-6xl' : 'pt-0.5 text-2xl text-muted sm:text-3xl'}`}
      >
        {rank}
      </span>
      <article
        aria-labelledby={heading}
        className={hasPicture ? 'flex flex-wrap gap-x-8 gap-y-3' : ''}
      >
        <div className={hasPicture ? 'min-w-0 flex-[1_1_14rem]' : ''}>
          <h2
            id={heading}
            {...title}
            className={`w-fit font-serif leading-[max(1.25,var(--least-leading))] font-bold ${isLeader ? 'text-xl sm:text-[1.75rem]' : 'text-lg sm:text-xl'}`}
          >
            <Link to={storyPath(story.id)} className="headline-link">
              {story.title}
            </Link>
          </h2>
          {isLeader && story.excerpt !== undefined && (
            <p
              {...asWritten(story.excerpt)}
              className="mt-2 line-clamp-3 w-fit max-w-[62ch] font-serif leading-normal text-muted"
            >
              {story.excerpt}
            </p>
          )}
          <StoryMeta story={story} calendar={calendar} hasDate />
          {children}
        </div>
        {hasPicture && (
          <PictureLink
            story={story}
            className="flex-[0_0_13rem] self-start max-sm:hidden lg:flex-[0_0_17rem]"
            shape="aspect-[16/10]"
          />
        )}
      </article>
    </li>
  )
}
