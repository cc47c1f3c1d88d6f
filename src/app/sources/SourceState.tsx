import { site } from 'virtual:broadsheet/site'
import type { ReactNode } from 'react'
import { dayOf, formatDay } from '../../shared/dates.ts'
import type { Source } from '../../shared/sources/sourcesFile.ts'
import { Moment } from '../ui/dates/Moment.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { CONTENT_LANGUAGE, say } from '../words/words.ts'
import { sayFailure } from './failureWords.ts'
import { StateSign } from './StateSign.tsx'

/** How a feed is, since when, and why. */
export function SourceState({ source }: { source: Source }) {
  const { state, failure, worked, news } = source
  return (
    <>
      <p className="font-semibold">
        <StateSign state={state} />{' '}
        <bdi>
          <StateWords source={source} />
        </bdi>
      </p>
      {state === 'failing' && failure && <p>{sayFailure(failure)}</p>}
      {state === 'failing' && (
        <p className="text-sm text-muted">
          {worked === undefined ? (
            say('neverWorked')
          ) : (
            <Phrase word="lastWorked" values={{ date: <At iso={worked} /> }} />
          )}
        </p>
      )}
      {state === 'works' && news !== undefined && (
        <p className="text-sm text-muted">
          <Phrase word="latestNews" values={{ date: <At iso={news} /> }} />
        </p>
      )}
    </>
  )
}

const SINCE = {
  failing: 'sourceFailing',
  silent: 'sourceSilent',
  retired: 'sourceRetired',
} as const

function StateWords({ source: { state, since } }: { source: Source }): ReactNode {
  if (state === 'works') return say('sourceWorks')
  if (state === 'new') return say('sourceNew')
  if (since === undefined) return say('sourceEmpty')
  return <Phrase word={SINCE[state]} values={{ date: <Day iso={since} /> }} />
}

/** An instant, and one of which the day is enough. */
const At = ({ iso }: { iso: string }) => <Moment iso={iso} calendar={site.calendar} hasDate />
const Day = ({ iso }: { iso: string }) => (
  <time dateTime={dayOf(iso)} lang={CONTENT_LANGUAGE}>
    {formatDay(iso, site.calendar)}
  </time>
)
