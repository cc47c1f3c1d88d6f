import 'virtual:broadsheet/words/lazy'
import { site } from 'virtual:broadsheet/site'
import { useQuery } from '@tanstack/react-query'
import { createPath } from 'react-router'
import { usePartsWanted } from '../data/usePartsWanted.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { ListSkeleton } from '../frame/Skeletons.tsx'
import { useIsHidden, useMark } from '../marks/marks.ts'
import { useLocation } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { LoadMore } from '../stories/LoadMore.tsx'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'
import { NothingFound } from './NothingFound.tsx'
import { Notices } from './Notices.tsx'
import { ResultCard } from './ResultCard.tsx'
import { SearchFilters, WithoutFilters } from './SearchFilters.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import { Correction } from './SearchSummary.tsx'
import { resultsQuery } from './searchQueries.ts'
import type { Asked } from './useAsked.ts'

/** So many results are shown at first, and so many more each time. */
const RESULTS_A_PART = 10
/** So many parts load by themselves; then the footer can be reached. */
const AUTOMATIC_PARTS = 3

/** What was found, with what is to be said about it. While other results are on their way those before stay. */
export function Results({ asked }: { asked: Asked }) {
  const [wanted, wantMore] = usePartsWanted()
  const query = useQuery(resultsQuery(asked, wanted * RESULTS_A_PART))
  const retry = useRetry(query)
  const { data, error, isPlaceholderData } = query
  const place = useLocation()
  const isWhole = data !== undefined && !isPlaceholderData
  useArrival(
    `${asked.shownText} · ${say('search')}`,
    error ? 'failed' : isWhole ? 'whole' : 'loading',
  )
  const isHidden = useIsHidden()
  const Hidden = useMark('Hidden')
  const stories = data?.stories ?? []
  const total = data?.total ?? 0
  const isMore = isWhole && stories.length < total
  return (
    <>
      <ListHeading
        title={say('search')}
        count={data && !error && countOf(data)}
        hasNewer={false}
        newer={undefined}
      />
      <Notices notices={asked.notices} />
      {data?.corrected !== undefined && (
        <Correction typed={asked.shownText} corrected={data.corrected} />
      )}
      <SearchFilters asked={asked} searched={data?.searched} hasOrder={total > 1} />
      <SearchHelp publisher={stories[0]?.story.publisher.name} />
      {query.isPending && <ListSkeleton hasLead={false} hasFilter />}
      {error && <Failure title={say('failedSearch')} error={error} retry={retry} isPart />}
      {data && !error && (
        <>
          {stories.length > 0 && (
            <div
              role="feed"
              aria-label={say('search')}
              aria-busy={!isWhole || undefined}
              className="border-t border-ink"
            >
              {stories.map(
                (result, i) =>
                  !isHidden?.(result.story) && (
                    <ResultCard
                      key={result.story.id}
                      result={result}
                      calendar={site.calendar}
                      marks={data.marks}
                      position={i + 1}
                      total={total}
                    />
                  ),
              )}
            </div>
          )}
          {Hidden && <Hidden stories={stories.map(({ story }) => story)} />}
          {total === 0 && isWhole && (
            <NothingFound short={data.short}>
              {data.searched.total > 0 && <WithoutFilters searched={data.searched} />}
            </NothingFound>
          )}
          {(isMore || (isPlaceholderData && stories.length < total)) && (
            <LoadMore
              to={createPath(place)}
              isLoading={!isWhole}
              isAutomatic={wanted < AUTOMATIC_PARTS}
              progress={say('shownOf', {
                shown: stories.length,
                stories: say('stories', { count: total }),
              })}
              onMore={wantMore}
            />
          )}
        </>
      )}
    </>
  )
}

const countOf = ({ total, short }: { total: number; short: string | undefined }): string =>
  total > 0 ? say('stories', { count: total }) : say(short ? 'typeMore' : 'nothingFound')
