import 'virtual:broadsheet/words/publisher'
import { useQuery } from '@tanstack/react-query'
import type { PublisherPage } from '../../shared/pageData.ts'
import { type ListPosition, type NextPosition, newerThan } from '../../shared/paging.ts'
import { publisherPath } from '../../shared/paths.ts'
import { NotFound } from '../data/notFound.ts'
import { publisherListQuery, publisherPartQuery, publisherQuery } from '../data/publisherQueries.ts'
import { useRetry } from '../data/useRetry.ts'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { Redirect } from '../navigation/router/Redirect.tsx'
import { useParams } from '../navigation/router/router.ts'
import { publisherTitle } from '../navigation/titles/publisherTitles.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { ListStories } from '../stories/ListStories.tsx'
import { type ListQuery, useListParts } from '../stories/useListParts.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { FailedPublisher } from './FailedPublisher.tsx'
import { LoadingPublisher } from './LoadingPublisher.tsx'
import { LateFigures } from './late/LateFigures.tsx'
import { LateReports } from './late/LateReports.tsx'
import { PublisherTop } from './PublisherTop.tsx'
import { publisherHead } from './publisherHead.ts'

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
  const list = useQuery(publisherListQuery(domain, start))
  const retryPublisher = useRetry(publisher)
  const retryList = useRetry(list)
  const error = publisher.error ?? (list.data ? null : list.error)
  if (error instanceof NotFound) return <NotFoundView what={error.what} />
  if (error) {
    return <FailedPublisher error={error} retry={publisher.error ? retryPublisher : retryList} />
  }
  if (!publisher.data) return <LoadingPublisher />
  const own = publisher.data.domain
  if (own !== domain) {
    return <Redirect to={publisherPath(own, start.page === 'head' ? undefined : start.page)} />
  }
  if (publisher.data.led === 0 && start.page === 'head')
    return <LateReports publisher={publisher.data} />
  return <OwnStories publisher={publisher.data} start={start} query={list} />
}

interface Props {
  publisher: PublisherPage
  start: ListPosition
  query: ListQuery
}

function OwnStories({ publisher, start, query }: Props) {
  const { domain, name } = publisher
  const isHydrated = useHydrated()
  const first = query.data
  const isHead = start.page === 'head'
  const title = first ? publisherTitle(name, start.page, first) : name
  const partOf = (position: NextPosition) => publisherPartQuery(domain, position)
  const list = useListParts(partOf, start, query, { label: title, hasLead: isHead })
  const isWhole = first && list.isComplete && isHydrated
  useArrival(title, list.error ? 'failed' : isWhole ? 'whole' : 'loading', {
    feed: publisherHead(publisher),
  })
  return (
    <>
      <PublisherTop
        title={title}
        publisher={publisher}
        count={<Count count={publisher.led} name={name} />}
        list="own"
      />
      {isHead && <LateFigures publisher={publisher} />}
      {first && start.page !== 'head' && (
        <Newer domain={domain} newer={newerThan(start.page, first.count, first.pageSize)} />
      )}
      <ListStories
        pathOf={(page) => publisherPath(domain, page)}
        start={start}
        query={query}
        list={list}
        hasFilter
      />
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
