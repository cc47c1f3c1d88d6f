import 'virtual:broadsheet/words/publishers'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { orderOf, type PublisherOrder } from '../../shared/publishers/orders.ts'
import type { PublisherCount } from '../../shared/publishers/publisherFiles.ts'
import { publishersQuery } from '../data/publisherQueries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { TopicsSkeleton } from '../frame/OverviewSkeletons.tsx'
import { useParams } from '../navigation/router/router.ts'
import { publishersTitle } from '../navigation/titles/publishersTitle.ts'
import { useAnchor } from '../navigation/useAnchor.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { PageTitle, SECTION_TITLE } from '../ui/PageTitle.tsx'
import { say } from '../words/words.ts'
import { FindPublisher, foundPublishers } from './FindPublisher.tsx'
import { OrderedPublishers } from './OrderedPublishers.tsx'
import { OrderNavigation } from './OrderNavigation.tsx'
import { PublisherIndex } from './PublisherIndex.tsx'
import { PublisherRows } from './PublisherRows.tsx'

/** What an order counts. */
const LEGENDS = {
  stories: 'publishersLegend',
  covered: 'publishersLegend',
  first: 'firstLegend',
  day: 'dayLegend',
  lag: 'lagLegend',
} as const satisfies Record<PublisherOrder, string>

/** So few publishers are one list, the largest first. */
const FEW = 24
/** So many of the largest come before the index of all. */
const LARGEST = 12

/** All publishers with their counts, in the order of the address. */
export function PublishersView() {
  const order = orderOf(useParams().order)
  if (order === undefined) return <NotFoundView what="page" />
  return <Publishers order={order} />
}

function Publishers({ order }: { order: PublisherOrder }) {
  const query = useQuery(publishersQuery)
  const { data, error } = query
  const retry = useRetry(query)
  useArrival(
    error ? say('failedPublishers') : publishersTitle(order),
    data ? 'whole' : error ? 'failed' : 'loading',
  )
  useAnchor(data !== undefined)
  if (error) return <Failure title={say('failedPublishers')} error={error} retry={retry} />
  const publishers = data?.publishers ?? []
  return (
    <div className="min-h-view">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <PageTitle className={SECTION_TITLE}>{publishersTitle(order)}</PageTitle>
        <p className="text-muted">
          {data && <bdi>{say('publisherCount', { count: publishers.length })}</bdi>}
        </p>
      </div>
      {publishers.length > 0 && <Overview publishers={publishers} order={order} />}
      {data && publishers.length === 0 && (
        <p className="mt-4 font-serif text-lg">{say('noPublishers')}</p>
      )}
      {!data && <TopicsSkeleton />}
    </div>
  )
}

interface Props {
  publishers: readonly PublisherCount[]
  order: PublisherOrder
}

function Overview({ publishers, order }: Props) {
  const [text, setText] = useState('')
  const found = foundPublishers(publishers, text)
  return (
    <>
      <OrderNavigation publishers={publishers} order={order} />
      <p className="mt-2 max-w-[62ch] font-serif text-muted">{say(LEGENDS[order])}</p>
      {publishers.length > FEW && (
        <FindPublisher text={text} found={found?.length} onChange={setText} />
      )}
      {found ? (
        <div className="mt-4 border-t border-ink pt-3">
          <PublisherRows publishers={found} look="plain" />
        </div>
      ) : order !== 'stories' ? (
        <OrderedPublishers publishers={publishers} order={order} />
      ) : publishers.length <= FEW ? (
        <div className="mt-4 border-t border-ink">
          <PublisherRows publishers={publishers} look="large" />
        </div>
      ) : (
        <>
          <section aria-labelledby="largest" className="mt-6 border-t border-ink pt-3">
            <h2 id="largest" className="font-serif text-base text-muted slanted">
              {say('largestPublishers')}
            </h2>
            <PublisherRows publishers={publishers.slice(0, LARGEST)} look="large" />
          </section>
          <PublisherIndex publishers={publishers} />
        </>
      )}
    </>
  )
}
