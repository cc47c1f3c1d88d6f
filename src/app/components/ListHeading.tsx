import { Link } from 'react-router'
import { PageTitle, SECTION_TITLE } from './PageTitle.tsx'

interface Props {
  title: string
  /** Stories in the list; undefined while it is loading. */
  count: number | undefined
  /** Address of the page of newer stories, where the list does not begin with the newest. */
  newer: string | undefined
}

/** What a list shows, and the way to what is newer. */
export function ListHeading({ title, count, newer }: Props) {
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <PageTitle className={SECTION_TITLE}>{title}</PageTitle>
        <p role="status" className="text-muted">
          {count !== undefined && (
            <>
              {count} {count === 1 ? 'story' : 'stories'}
              <span className="sr-only"> in {title}</span>
            </>
          )}
        </p>
      </div>
      {newer !== undefined && (
        <p className="mt-4">
          <Link
            to={newer}
            className="inline-flex min-h-11 items-center border border-ink px-8 font-semibold hover:bg-ink hover:text-paper"
          >
            Newer stories
          </Link>
        </p>
      )}
    </>
  )
}
