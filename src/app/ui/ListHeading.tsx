import { Link } from 'react-router'
import { PageTitle, SECTION_TITLE } from './PageTitle.tsx'

interface Props {
  title: string
  /** Stories in the list; undefined while it is loading. */
  count: number | undefined
  /** What they are counted in, for those who cannot see the heading beside the number. */
  countedIn: string
  /** Whether the list begins with older stories, so that there are newer ones. */
  hasNewer: boolean
  /** Address of the page of newer stories; undefined while it is loading. */
  newer: string | undefined
  /** Address of the list's Atom feed, without the base path; undefined where there is none. */
  feed?: string | undefined
}

/** What a list shows, and the way to what is newer. */
export function ListHeading({ title, count, countedIn, hasNewer, newer, feed }: Props) {
  return (
    <div className="mb-5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <PageTitle className={SECTION_TITLE}>{title}</PageTitle>
        <p role="status" className="text-muted">
          {count !== undefined && (
            <bdi>
              {count} {count === 1 ? 'story' : 'stories'}
              <span className="sr-only"> in {countedIn}</span>
            </bdi>
          )}
        </p>
        {feed !== undefined && (
          <a
            href={`${import.meta.env.BASE_URL}${feed.slice(1)}`}
            className="inline-flex min-h-6 items-center text-accent hover:underline max-sm:hidden"
          >
            Feed<span className="sr-only"> of {countedIn} for feed readers</span>
          </a>
        )}
      </div>
      {hasNewer && (
        <p className="mt-4 min-h-11">
          {newer !== undefined && (
            <Link
              to={newer}
              className="inline-flex min-h-11 items-center border border-ink px-8 font-semibold hover:bg-ink hover:text-paper"
            >
              Newer stories
            </Link>
          )}
        </p>
      )}
    </div>
  )
}
