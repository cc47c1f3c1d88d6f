import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/publisher'
import { useQuery } from '@tanstack/react-query'
import { capitalized, formatMonth, monthOf } from '../../shared/dates.ts'
import type { Coverage, PublisherPage } from '../../shared/pageData.ts'
import { NotFound } from '../data/notFound.ts'
import { coverageQuery } from '../data/publisherQueries.ts'
import { useRetry } from '../data/useRetry.ts'
import { Failure } from '../frame/Failure.tsx'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { TextSkeleton } from '../frame/Skeletons.tsx'
import { coverageTitle } from '../navigation/titles/publisherTitles.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { Headlines } from '../stories/Headlines.tsx'
import { asWritten } from '../ui/asWritten.ts'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { CoverageNavigation } from './CoverageNavigation.tsx'
import { LateFigures } from './late/LateFigures.tsx'
import { PublisherTop } from './PublisherTop.tsx'
import { publisherHead } from './publisherHead.ts'

interface Props {
  publisher: PublisherPage
  /** Counted from the oldest story; undefined for the newest. */
  part: number | undefined
  /** Whether it stands for all that there is of the publisher, which has no story of its own. */
  isAll?: boolean
}

/** The headlines of a part, month by month: most publishers have few a day. */
export function ReportedToo({ publisher, part, isAll = false }: Props) {
  const query = useQuery(coverageQuery(publisher.domain, part))
  const { data, error } = query
  const retry = useRetry(query)
  const { name } = publisher
  const failed = say('failedPublisher')
  const title = isAll || !data ? name : coverageTitle(name, data, part !== undefined)
  useArrival(error ? failed : title, data ? 'whole' : error ? 'failed' : 'loading', {
    feed: publisherHead(publisher),
  })
  if (error instanceof NotFound) return <NotFoundView what={error.what} />
  if (error) return <Failure title={failed} error={error} retry={retry} />
  const known = <bdi {...asWritten(name)}>{name}</bdi>
  const stories = say('stories', { count: publisher.covered })
  return (
    <div className="min-h-view">
      <PublisherTop
        title={title}
        publisher={publisher}
        count={<Phrase word="ofCoverage" values={{ stories, publisher: known }} />}
        list="coverage"
      />
      {isAll && <LateFigures publisher={publisher} />}
      <p className="mb-5 max-w-[62ch] font-serif text-lg">
        {isAll && (
          <>
            <Phrase word="noOwnStories" values={{ publisher: known }} />{' '}
          </>
        )}
        {publisher.covered > 0 && <Phrase word="coverageText" values={{ publisher: known }} />}
      </p>
      {data ? <Part domain={publisher.domain} coverage={data} /> : <TextSkeleton />}
    </div>
  )
}

function Part({ domain, coverage }: { domain: string; coverage: Coverage }) {
  const { stories, part, parts } = coverage
  const months = Map.groupBy(stories, ({ published }) => monthOf(published))
  return (
    <>
      {parts > 1 && (
        <CoverageNavigation label={say('otherParts')} domain={domain} part={part} parts={parts} />
      )}
      {stories.length > 0 && (
        <div className="mt-4 mb-6 border-b border-ink">
          {[...months].map(([month, ofMonth]) => (
            <Headlines
              key={month}
              heading={capitalized(formatMonth(month, site.calendar), site.language)}
              stories={ofMonth}
              calendar={site.calendar}
              hasDay
            />
          ))}
        </div>
      )}
      {parts > 1 && (
        <CoverageNavigation
          label={say('otherPartsBelow')}
          domain={domain}
          part={part}
          parts={parts}
        />
      )}
    </>
  )
}
