import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/publisher'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { PublisherPage } from '../../shared/pageData.ts'
import { type ListPosition, newerThan, storiesAbove } from '../../shared/paging.ts'
import { publisherPath } from '../../shared/paths.ts'
import { NotFound } from '../data/notFound.ts'
import { publisherListQuery, publisherQuery } from '../data/publisherQueries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { ListSkeleton } from '../frame/Skeletons.tsx'
import { publisherTitle } from '../navigation/publisherTitles.ts'
import { useParams } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { LoadMore } from '../stories/LoadMore.tsx'
import { AUTOMATIC_PARTS, progressOf } from '../stories/progress.ts'
import { StoryParts } from '../stories/StoryParts.tsx'
import { type ListQuery, useParts } from '../stories/useParts.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { FailedPublisher } from './FailedPublisher.tsx'
import { PublisherTop } from './PublisherTop.tsx'
import { publisherHead } from './publisherHead.ts'
import { ReportedToo } from './ReportedToo.tsx'

/** A publisher's own stories, from the newest or from page n of the address. */
export function PublisherView() {
  const { domain = '', page } = useParams()
  if (page !== undefined && !/^[1-9]\d{0,8}$/.test(page)) return <NotFoundView what="page" />
  const start: ListPosition =
    page === undefined ? { page: 'head' } : { page: Number(page), shown: 0 }
  return <Publisher key={domain} domain={domain} start={start} />
}

function Publisher({ domain, start }: { domain: string; start: ListPosition }) {
  const publisher = useQuery(publisherQuery(domain))
  const list = useInfiniteQuery(publisherListQuery(domain, start))
  const retryPublisher = useRetry(publisher)
  const retryList = useRetry(list)
  const error = publisher.error ?? (list.data ? null : list.error)
  if (error instanceof NotFound) return <NotFoundView what={error.what} />
  if (error) {
    return <FailedPublisher error={error} retry={publisher.error ? retryPublisher : retryList} />
  }
  if (!publisher.data) return <LoadingPublisher />
  if (publisher.data.led === 0 && start.page === 'head')
    return <ReportedToo publisher={publisher.data} part={undefined} isAll />
  return <OwnStories publisher={publisher.data} start={start} query={list} />
}

function LoadingPublisher() {
  useArrival(say('loading'), 'loading')
  return <ListSkeleton hasLead={false} hasFilter />
}

interface Props {
  publisher: PublisherPage
  start: ListPosition
  query: ListQuery
}

function OwnStories({ publisher, start, query }: Props) {
  const { domain, name } = publisher
  const isHydrated = useHydrated()
  const retry = useRetry(query)
  const { parts, isComplete, wantMore, expectPart } = useParts(query)
  const [first] = parts
  const isHead = start.page === 'head'
  const title = first ? publisherTitle(name, start.page, first) : name
  useArrival(title, first && isComplete && isHydrated ? 'whole' : 'loading', {
    feed: publisherHead(publisher),
  })
  const next = parts.at(-1)?.next
  return (
    <>
      <PublisherTop
        title={title}
        publisher={publisher}
        count={<Count count={publisher.led} name={name} />}
        list="own"
      />
      {first && start.page !== 'head' && (
        <Newer domain={domain} newer={newerThan(start.page, first.count, first.pageSize)} />
      )}
      {!first && <ListSkeleton hasLead={isHead} hasFilter />}
      <StoryParts
        parts={parts}
        calendar={site.calendar}
        hasLead={isHead}
        label={title}
        from={first ? storiesAbove(start, first.count, first.pageSize) + 1 : 1}
        total={publisher.led}
        isBusy={!isComplete}
      />
      {query.error && (
        <Failure
          title={say('failedMore')}
          error={query.error}
          retry={{ ...retry, retry: () => expectPart(retry.retry) }}
          isPart
        />
      )}
      {first && first.count > first.pageSize && !next && !query.error && (
        <p className="border-t border-ink pt-6 text-center font-serif text-muted slanted">
          {say('end')}
        </p>
      )}
      {next && !query.error && (
        <LoadMore
          to={publisherPath(domain, next.page)}
          isLoading={!isComplete}
          isAutomatic={parts.length <= AUTOMATIC_PARTS}
          progress={progressOf(parts)}
          onMore={wantMore}
        />
      )}
    </>
  )
}

const Count = ({ count, name }: { count: number; name: string }) => (
  <Phrase
    word="ofPublisher"
    values={{
      stories: say('stories', { count }),
      publisher: <bdi {...asWritten(name)}>{name}</bdi>,
    }}
  />
)

/** The way to the stories that are newer than those of a page. */
function Newer({ domain, newer }: { domain: string; newer: number | 'head' }) {
  return (
    <p className="mb-5 min-h-11">
      <Link
        to={publisherPath(domain, newer === 'head' ? undefined : newer)}
        className="inline-flex min-h-11 items-center border border-ink px-8 font-semibold hover:bg-ink hover:text-paper"
      >
        {say('newerStories')}
      </Link>
    </p>
  )
}
