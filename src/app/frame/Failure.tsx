import { DataError } from '../data/fetchFile.ts'
import type { Retry } from '../data/useRetry.ts'
import { useMark } from '../marks/marks.ts'
import { PageTitle } from '../ui/PageTitle.tsx'
import { say } from '../words/words.ts'

interface Props {
  /** What failed, such as "Could not load this story". */
  title: string
  error: Error
  retry: Retry
  /** The view has a heading of its own. */
  isPart?: boolean
}

/** Says what failed and offers to try again. */
export function Failure({ title, error, retry, isPart = false }: Props) {
  const Failed = useMark('Failed')
  const reason = error instanceof DataError ? error.message : say('unexpected')
  return (
    <div className={isPart ? 'border-t border-ink py-6' : 'max-w-[60ch] py-12 sm:py-20'}>
      {isPart ? (
        <p className="font-serif text-xl font-bold">{title}</p>
      ) : (
        <PageTitle className="text-3xl sm:text-5xl">{title}</PageTitle>
      )}
      <p role="alert" className="mt-3 font-serif text-lg">
        {retry.failures === 0
          ? say('retryAdvice', { reason })
          : say('retriedInVain', { reason, times: retry.failures })}
      </p>
      <button
        type="button"
        data-retry=""
        onClick={retry.retry}
        aria-disabled={retry.isRetrying || undefined}
        className="mt-5 inline-flex min-h-11 cursor-pointer items-center border border-transparent bg-accent px-6 font-semibold text-on-accent hover:underline"
      >
        {say(retry.isRetrying ? 'retrying' : 'retry')}
      </button>
      {!isPart && Failed && <Failed />}
    </div>
  )
}
