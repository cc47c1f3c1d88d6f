import type { Topic } from '../../shared/bundle.ts'
import { listPath } from '../../shared/paths.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'

interface Props {
  topics: readonly Topic[]
  /** Slug of the topic whose children are shown; undefined: the top. */
  parent?: string
}

/** Topics below one another, as their files say. */
export function TopicTree({ topics, parent }: Props) {
  const children = topics.filter((topic) => topic.parent === parent)
  if (children.length === 0) return null
  const isTop = parent === undefined
  return (
    <ul
      className={isTop ? 'mt-8 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4' : 'mt-1 ms-4'}
    >
      {children.map((topic) => (
        <li key={topic.slug} className={isTop ? 'border-t border-ink pt-2' : ''}>
          <Link
            to={listPath(topic.slug)}
            className={`inline-block min-h-6 py-1 hover:underline ${isTop ? 'font-serif text-xl font-bold' : ''}`}
          >
            <bdi {...asWritten(topic.name)}>{topic.name}</bdi>&nbsp;
            <span className="whitespace-nowrap font-sans text-sm font-normal text-muted">
              <Phrase word="storyCount" values={{ count: topic.list.count }} />
            </span>
          </Link>
          <TopicTree topics={topics} parent={topic.slug} />
        </li>
      ))}
    </ul>
  )
}
