import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/sources'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Outlet, Sources } from '../../shared/sources/sourcesFile.ts'
import { NotFound } from '../data/notFound.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { TextSkeleton } from '../frame/Skeletons.tsx'
import { useAnchor } from '../navigation/useAnchor.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { Moment } from '../ui/dates/Moment.tsx'
import { PageTitle, SECTION_TITLE } from '../ui/PageTitle.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { EmptyTopics } from './EmptyTopics.tsx'
import { OutletRow } from './OutletRow.tsx'
import { sourcesQuery } from './sourcesQuery.ts'

/** Where the news come from: the outlets that the robot asks, how each is doing, and why a topic is empty. */
export function SourcesView() {
  const query = useQuery(sourcesQuery)
  if (query.error instanceof NotFound) return <NotFoundView what="page" />
  return <Shown query={query} />
}

function Shown({ query }: { query: UseQueryResult<Sources, Error> }) {
  const { data, error } = query
  const retry = useRetry(query)
  useArrival(
    error ? say('failedSources') : say('sourcesTitle'),
    data ? 'whole' : error ? 'failed' : 'loading',
  )
  useAnchor(data !== undefined)
  if (error) return <Failure title={say('failedSources')} error={error} retry={retry} />
  if (!data) return <TextSkeleton />
  return (
    <div className="min-h-view">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <PageTitle className={SECTION_TITLE}>{say('sourcesTitle')}</PageTitle>
        <p className="text-muted">
          <bdi>{say('sourceOutlets', { count: data.outlets.length })}</bdi>
        </p>
      </div>
      <p className="mt-2 max-w-[62ch] font-serif text-lg leading-relaxed">{say('sourcesText')}</p>
      <p className="mt-2 text-muted">
        <LastRun ran={data.ran} />
      </p>
      {GROUPS.map(({ title, has }) => {
        const outlets = data.outlets.filter(has)
        return outlets.length === 0 ? null : (
          <Group key={title} id={title} title={say(title)}>
            <ul>
              {outlets.map((outlet) => (
                <OutletRow
                  key={`${outlet.domain} ${outlet.name}`}
                  outlet={outlet}
                  isOfMany={outlets.length > MANY}
                />
              ))}
            </ul>
          </Group>
        )
      })}
      {data.empty.length > 0 && (
        <Group id="emptyTopics" title={say('emptyTopics')}>
          <EmptyTopics empty={data.empty} />
        </Group>
      )}
    </div>
  )
}

const LastRun = ({ ran }: Pick<Sources, 'ran'>) =>
  ran === undefined ? (
    say('nothingGathered')
  ) : (
    <Phrase
      word="lastRun"
      values={{ date: <Moment iso={ran} calendar={site.calendar} hasDate /> }}
    />
  )

const isTroubled = ({ sources }: Outlet): boolean =>
  sources.some(({ state }) => state !== 'works' && state !== 'new')
const isNew = ({ sources }: Outlet): boolean => sources.every(({ state }) => state === 'new')

const MANY = 24

/** What needs attention comes first. */
const GROUPS = [
  { title: 'troubledSources', has: isTroubled },
  { title: 'workingSources', has: (outlet: Outlet) => !isTroubled(outlet) && !isNew(outlet) },
  { title: 'newSources', has: isNew },
] as const

/** Its rows are as its own width lets them be: the text may be larger, and the page narrower, than the window tells. */
const Group = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="@container mt-8">
    <h2 id={id} className="border-t-2 border-ink pt-2 pb-1 font-serif text-2xl font-bold">
      {title}
    </h2>
    {children}
  </section>
)
