import { useEffect, useRef } from 'react'
import type { TopicCount } from '../../shared/bundle.ts'
import { listPath, TOPICS_PATH } from '../../shared/paths.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { number, say } from '../words/words.ts'

interface Props {
  topics: readonly TopicCount[]
  /** Stories in the whole feed. */
  total: number
  /** Slug of the topic that is shown; undefined: all. */
  current: string | undefined
  /** Where several are shown, or what is shown is filtered besides: their slugs, and where each leads; undefined: all. */
  chosen?: readonly string[] | undefined
  addressOf?: ((topic: string | undefined) => string) | undefined
  /** Called when a reader is about to choose a topic (undefined: all), so that it is there at once. */
  onIntent: (topic: string | undefined) => void
}

/** The topics as links: the list below follows, the focus stays. */
export function TopicFilter({
  topics,
  total,
  current,
  chosen = current === undefined ? [] : [current],
  addressOf = listPath,
  onIntent,
}: Props) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    showCurrent(list.current, current)
  }, [current])
  return (
    <nav aria-label={say('filter')} className="min-w-0 max-sm:w-full sm:flex-1">
      <ul
        ref={list}
        className="flex flex-wrap gap-x-5 text-sm relative max-sm:-mx-4 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1"
      >
        <FilterLink
          label={say('all')}
          count={total}
          isCurrent={chosen.length === 0}
          to={addressOf(undefined)}
          onIntent={onIntent}
        />
        {topics.map(({ slug, name, count }) => (
          <FilterLink
            key={slug}
            topic={slug}
            label={name}
            count={count}
            isCurrent={chosen.includes(slug)}
            to={addressOf(slug)}
            onIntent={onIntent}
          />
        ))}
        <li className="shrink-0">
          <Link
            to={TOPICS_PATH}
            className="inline-flex min-h-9 items-center whitespace-nowrap border-b-2 border-transparent text-accent hover:underline forced-colors:border-[Canvas]"
          >
            {say('allTopics')}
          </Link>
        </li>
      </ul>
    </nav>
  )
}

/** On large screens the topics stand in rows: nothing is measured there, as the browser would have to lay out the page. */
const IN_ROWS = '(width >= 40rem)'

/** Where the topics are one row that scrolls, brings the chosen one into sight. */
function showCurrent(list: HTMLUListElement | null, current: string | undefined): void {
  if (matchMedia(IN_ROWS).matches) return
  const link = list?.querySelector<HTMLElement>('[aria-current]')
  if (!list || !link) return
  list.scrollLeft =
    current === undefined ? 0 : link.offsetLeft - (list.clientWidth - link.clientWidth) / 2
}

interface FilterLinkProps extends Pick<Props, 'onIntent'> {
  topic?: string
  label: string
  count: number
  isCurrent: boolean
  to: string
}

function FilterLink({ topic, label, count, isCurrent, to, onIntent }: FilterLinkProps) {
  const look = isCurrent
    ? 'border-accent font-bold'
    : 'border-transparent hover:border-rule forced-colors:border-[Canvas]'
  return (
    <li className="shrink-0">
      <Link
        to={to}
        state={FILTERING}
        aria-current={isCurrent || undefined}
        onPointerEnter={() => onIntent(topic)}
        onFocus={() => onIntent(topic)}
        className={`inline-flex min-h-9 items-center gap-1.5 whitespace-nowrap border-b-2 ${look}`}
      >
        <bdi {...(topic === undefined ? {} : asWritten(label))}>{label}</bdi>
        <span className="font-normal text-muted">{number(count)}</span>
      </Link>
    </li>
  )
}
