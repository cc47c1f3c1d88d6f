import 'virtual:broadsheet/words/lazy'
import { DataError } from '../data/fetchFile.ts'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

interface Props {
  isLoading: boolean
  error: Error | undefined
  retry: () => void
  /** What was typed, where nothing fits; undefined where something does. */
  nothing: string | undefined
}

/** What is still to come or did not come, below what is there; and that nothing fits. */
export function LoadingState({ isLoading, error, retry, nothing }: Props) {
  if (isLoading) return <p className={ROW}>{say('loading')}…</p>
  if (error) {
    const reason = error instanceof DataError ? error.message : say('unexpected')
    return (
      <div className={ROW}>
        <p role="alert">{say('failedToGo', { reason })}</p>
        <button
          type="button"
          onClick={retry}
          className="min-h-8 cursor-pointer text-accent underline"
        >
          {say('retry')}
        </button>
      </div>
    )
  }
  if (nothing === undefined) return null
  return (
    <p className={ROW}>
      <span>
        <Phrase word="foundNothing" values={{ text: <bdi>{nothing}</bdi> }} />
      </span>
    </p>
  )
}

const ROW =
  'flex flex-wrap items-baseline gap-x-4 border-t border-rule px-4 py-2 text-sm text-muted sm:px-5'
