import type { ReactNode } from 'react'
import { say } from '../words/words.ts'
import { Link } from './Link.tsx'
import { PageTitle, SECTION_TITLE } from './PageTitle.tsx'

interface Props {
  title: string
  /** Of the title, where it is not the page's. */
  language?: string | undefined
  /** How many stories the list has, in words; undefined while it is loading. */
  count: ReactNode
  /** Whether the list begins with older stories, so that there are newer ones. */
  hasNewer: boolean
  /** Address of the page of newer stories; undefined while it is loading. */
  newer: string | undefined
  /** Where the list's feed is, and what the link says; undefined where it has none. */
  feed?: { readonly path: string; readonly label: ReactNode } | undefined
  /** What can be done with what the stories have in common. */
  subject?: ReactNode
}

/** What a list shows, and the way to what is newer. */
export function ListHeading({ title, language, count, hasNewer, newer, feed, subject }: Props) {
  return (
    <div className="mb-5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <PageTitle language={language} className={SECTION_TITLE}>
          {title}
        </PageTitle>
        <p role="status" className="text-muted">
          {count !== undefined && <bdi>{count}</bdi>}
        </p>
        {feed !== undefined && (
          <Link
            to={feed.path}
            className="unprinted inline-flex min-h-6 items-center text-accent hover:underline max-sm:hidden"
          >
            {feed.label}
          </Link>
        )}
        {subject}
      </div>
      {hasNewer && (
        <p className="mt-4 min-h-11">
          {newer !== undefined && (
            <Link
              to={newer}
              className="inline-flex min-h-11 items-center border border-ink px-8 font-semibold hover:bg-ink hover:text-paper"
            >
              {say('newerStories')}
            </Link>
          )}
        </p>
      )}
    </div>
  )
}
