import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/saved'
import { formatTime } from '../../shared/dates.ts'
import { useLook } from '../marks/look.ts'
import { useOnline } from '../navigation/useOnline.ts'
import { localTime } from '../ui/dates/localTime.ts'
import { Phrase } from '../words/Phrase.tsx'
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
            <Phrase word="lookedAt" values={{ time: <LookedAt at={dataUpdatedAt} /> }} />{' '}
            <span>{grown === 0 ? say('noneGrown') : say('grown', { count: grown })}</span>
          </>
        )}
      </span>
      <button type="button" onClick={() => void refetch()} className={ACTION}>
        {say('lookAgain')}
      </button>
    </p>
  )
}

/** On no page that came finished, so that it keeps no room for the time in UTC. */
function LookedAt({ at }: { at: number }) {
  const iso = new Date(at).toISOString()
  const local = useLook('times') === 'utc' ? undefined : localTime(iso, false)
  return <time dateTime={iso}>{local ?? formatTime(iso, site.calendar)}</time>
}
