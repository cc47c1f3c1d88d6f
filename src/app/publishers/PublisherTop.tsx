import type { ReactNode } from 'react'
import type { PublisherPage } from '../../shared/pageData.ts'
import { atomPath, coveragePath, PUBLISHERS_PATH, publisherPath } from '../../shared/paths.ts'
import { hasPublisherFeed } from '../../shared/publishers/followedPublishers.ts'
import { useMark } from '../marks/marks.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { PageTitle, SECTION_TITLE } from '../ui/PageTitle.tsx'
import { PublisherIcon } from '../ui/PublisherIcon.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { number, say } from '../words/words.ts'

interface Props {
  title: string
  publisher: PublisherPage
  /** How many stories the list has, in words. */
  count: ReactNode
  /** Which of its two lists is shown. */
  list: 'own' | 'coverage'
}

/** Who a publisher is, its feed, and its two lists. */
export function PublisherTop({ title, publisher, count, list }: Props) {
  const { domain, name, led, covered } = publisher
  const Subject = useMark('Subject')
  return (
    <div className="mb-5">
      <WayBack />
      <div className="flex flex-wrap items-baseline gap-x-4">
        <PageTitle language={asWritten(title).lang} className={SECTION_TITLE}>
          {title}
        </PageTitle>
        <p role="status" className="text-muted">
          <bdi>{count}</bdi>
        </p>
        {hasPublisherFeed(publisher) && <FeedLink domain={domain} name={name} />}
      </div>
      <p className="mt-2 flex items-center gap-2 text-sm text-muted">
        <PublisherIcon publisher={publisher} />
        <span dir="ltr">{domain}</span>
        <span className="h-8 min-w-8 noscript:hidden">
          {Subject && <Subject kind="publisher" what={domain} name={name} />}
        </span>
      </p>
      {led > 0 && covered > 0 && (
        <nav aria-label={say('publisherLists')} className="mt-3">
          <ul className="flex flex-wrap gap-x-6 text-sm">
            <ListLink
              to={publisherPath(domain)}
              label={say('ownStories')}
              count={led}
              isCurrent={list === 'own'}
            />
            <ListLink
              to={coveragePath(domain)}
              label={say('relatedReports')}
              count={covered}
              isCurrent={list === 'coverage'}
            />
          </ul>
        </nav>
      )}
    </div>
  )
}

/** To the overview. */
export function WayBack() {
  return (
    <p className="-mb-5 pt-5">
      <Link
        to={PUBLISHERS_PATH}
        className="inline-flex min-h-9 items-center text-accent hover:underline"
      >
        {say('publisherList')}
      </Link>
    </p>
  )
}

/** The feed itself, which is a file beside the pages. */
function FeedLink({ domain, name }: { domain: string; name: string }) {
  return (
    <a
      href={`${import.meta.env.BASE_URL}${atomPath(publisherPath(domain)).slice(1)}`}
      type="application/atom+xml"
      className="unprinted inline-flex min-h-6 items-center text-accent hover:underline"
    >
      <Phrase
        word="feedOfPublisher"
        values={{ publisher: <bdi {...asWritten(name)}>{name}</bdi> }}
      />
    </a>
  )
}

interface ListLinkProps {
  to: string
  label: string
  count: number
  isCurrent: boolean
}

function ListLink({ to, label, count, isCurrent }: ListLinkProps) {
  const look = isCurrent
    ? 'border-accent font-bold'
    : 'border-transparent hover:border-rule forced-colors:border-[Canvas]'
  return (
    <li>
      <Link
        to={to}
        aria-current={isCurrent ? 'true' : undefined}
        className={`inline-flex min-h-9 items-center gap-1.5 border-b-2 ${look}`}
      >
        <span>{label}</span>
        <span className="font-normal text-muted">{number(count)}</span>
      </Link>
    </li>
  )
}
