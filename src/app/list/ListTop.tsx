import type { ListPart } from '../../shared/pageData.ts'
import { type ListPosition, newerThan } from '../../shared/paging.ts'
import { followPath, listPath, pagePath } from '../../shared/paths.ts'
import { useMark } from '../marks/marks.ts'
import { asWritten } from '../ui/asWritten.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

interface Props {
  /** Slug; undefined for the feed. */
  topic: string | undefined
  /** Of the topic; undefined for the feed, and while it is loading. */
  name: string | undefined
  title: string
  start: ListPosition
  /** The list's first part; undefined while it is loading. */
  first: ListPart | undefined
  /** How many of the stories filters leave, once that is known; undefined where nothing is filtered. */
  filtered: { readonly count: number | undefined } | undefined
}

/** Heading of a list, how many stories it has, its feed, and the way to what is newer. */
export function ListTop({ topic, name, title, start, first, filtered }: Props) {
  const isHead = start.page === 'head'
  const Subject = useMark('Subject')
  const feed = { path: followPath(topic), label: <FeedLabel topic={name} /> }
  return (
    <ListHeading
      title={title}
      language={name && asWritten(title).lang}
      count={first && countOf(first, name, filtered)}
      hasNewer={!isHead}
      newer={newerPath(topic, start, first)}
      feed={isHead && first && first.count > 0 && !filtered ? feed : undefined}
      subject={
        topic && (
          <span className="h-8 min-w-8 self-end noscript:hidden">
            {name && Subject && <Subject kind="topic" what={topic} name={name} />}
          </span>
        )
      }
    />
  )
}

function countOf(first: ListPart, topic: string | undefined, filtered: Props['filtered']) {
  if (!filtered) return <Count count={first.count} topic={topic} />
  const { count } = filtered
  if (count === undefined) return undefined
  return say('stories', { count })
}

interface OfTopic {
  /** Name; undefined for the feed. */
  topic: string | undefined
}

function Count({ topic, count }: OfTopic & { count: number }) {
  const stories = say('stories', { count })
  if (topic === undefined) return <Phrase word="inAllTopics" values={{ stories }} />
  return <Phrase word="inTopic" values={{ stories, topic: <TopicName name={topic} /> }} />
}

function FeedLabel({ topic }: OfTopic) {
  if (topic === undefined) return <Phrase word="feedOfAll" values={{}} />
  return <Phrase word="feedOfTopic" values={{ topic: <TopicName name={topic} /> }} />
}

const TopicName = ({ name }: { name: string }) => <bdi {...asWritten(name)}>{name}</bdi>

/** Where the stories newer than a list's first are; undefined where there are none. */
function newerPath(topic: string | undefined, start: ListPosition, first: ListPart | undefined) {
  if (!first || start.page === 'head') return undefined
  const newer = newerThan(start.page, first.count, first.pageSize)
  return newer === 'head' ? listPath(topic) : pagePath(newer, topic)
}
