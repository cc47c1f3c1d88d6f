import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/saved'
import { formatTime } from '../../shared/dates.ts'
import { useOnline } from '../navigation/useOnline.ts'
import { say } from '../words/words.ts'
import { ACTION } from './action.ts'
import type { useCoverage } from './coverageQuery.ts'

interface Props {
  query: ReturnType<typeof useCoverage>
  /** How many saved stories have gained reports. */
  grown: number
}

/** Whether saved stories have gained reports, and when that was looked up. */
export function CoverageNews({ query, grown }: Props) {
  const { isFetching, isError, isSuccess, dataUpdatedAt, refetch } = query
  useOnline(isError, refetch)
  return (
    <p className="mt-4 flex min-h-8 flex-wrap items-center gap-x-4 text-sm text-muted">
      <span role="status">
        {isFetching ? (
          say('lookingForReports')
        ) : !isSuccess ? (
          say('notLooked')
        ) : (
          <>
            <span>{say('lookedAt', { time: clockAt(dataUpdatedAt) })}</span>{' '}
            <span>{grown === 0 ? say('noneGrown') : say('grown', { count: grown })}</span>
          </>
        )}
      </span>
      {!isFetching && (
        <button type="button" onClick={() => void refetch()} className={ACTION}>
          {say('lookAgain')}
        </button>
      )}
    </p>
  )
}

/** The time of the reader's own clock. */
function clockAt(time: number): string {
  const here = new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString()
  const clock = site.calendar.clock
  // An instant at midnight is written with its zone: it is known.
  return formatTime(here.replace('Z', '+00:00'), { ...site.calendar, time: clock }) ?? ''
}
