import 'virtual:broadsheet/words/missing'
import { useQuery } from '@tanstack/react-query'
import type { TopicRef } from '../../../shared/bundle.ts'
import { listPath } from '../../../shared/paths.ts'
import type { Reporters } from '../../../shared/publishers/reporterFiles.ts'
import { useRetry } from '../../data/useRetry.ts'
import { asWritten } from '../../ui/asWritten.ts'
import { Link } from '../../ui/Link.tsx'
import { Phrase } from '../../words/Phrase.tsx'
import { say } from '../../words/words.ts'
import { OtherPublishers } from './OtherPublishers.tsx'
import { reportersQuery } from './reportersQuery.ts'
import { useNearWindow } from './useNearWindow.ts'

interface Props {
  topic: TopicRef
  /** The publishers that report the story, its own included. */
  domains: ReadonlySet<string>
}

/**
 * How many of the publishers that report on a topic here have reported a story, and behind a click which have not. It is fetched when
 * the reader comes near, in a place that is kept; nothing where the topic has few publishers.
 */
export function MissingPublishers({ topic, domains }: Props) {
  const [element, isNear] = useNearWindow()
  const query = useQuery({ ...reportersQuery(topic.slug), enabled: isNear })
  const { data, error } = query
  const { isRetrying, retry } = useRetry(query)
  if (data?.length === 0) return null
  return (
    <div ref={element} className="min-h-26 sm:min-h-16 noscript:hidden">
      {data && <Comparison topic={topic} domains={domains} publishers={data} />}
      {error && (
        <p className="text-sm text-muted">
          <span>{say('failedReporters')}</span>{' '}
          <button
            type="button"
            data-retry=""
            onClick={retry}
            aria-disabled={isRetrying || undefined}
            className="min-h-8 cursor-pointer text-accent underline underline-offset-4"
          >
            {say(isRetrying ? 'retrying' : 'retry')}
          </button>
        </p>
      )}
    </div>
  )
}

interface ComparisonProps extends Props {
  publishers: Reporters['publishers']
}

function Comparison({ topic, domains, publishers }: ComparisonProps) {
  const others = publishers.filter(({ domain }) => !domains.has(domain))
  const values = {
    reporting: publishers.length - others.length,
    count: publishers.length,
    topic: (
      <Link to={listPath(topic.slug)} className="underline underline-offset-4">
        <bdi {...asWritten(topic.name)}>{topic.name}</bdi>
      </Link>
    ),
  }
  return (
    <>
      <p>
        {others.length > 0 ? (
          <Phrase word="reportedByOf" values={values} />
        ) : (
          <Phrase word="reportedByAll" values={values} />
        )}
      </p>
      {others.length > 0 && <OtherPublishers publishers={others} />}
    </>
  )
}
