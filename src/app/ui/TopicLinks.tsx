import type { ReactNode } from 'react'
import type { TopicRef } from '../../shared/bundle.ts'
import { listPath } from '../../shared/paths.ts'
import { say } from '../words/words.ts'
import { asWritten } from './asWritten.ts'
import { Link } from './Link.tsx'

interface Props {
  topics: readonly TopicRef[]
  /** How many are shown; undefined: all. */
  most?: number
  /** Shows a name with parts of it marked. */
  named?: (name: string) => ReactNode
}

/** A story's topics, each a link to its list. */
export function TopicLinks({ topics, most, named = (name) => name }: Props) {
  const shown = topics.slice(0, most)
  if (shown.length === 0) return null
  return (
    <ul aria-label={say('topics')} className="flex flex-wrap gap-x-4">
      {shown.map((topic) => (
        <li key={topic.slug}>
          <Link
            to={listPath(topic.slug)}
            className="inline-flex min-h-6 min-w-6 items-center text-accent hover:underline"
          >
            <bdi {...asWritten(topic.name)}>{named(topic.name)}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
