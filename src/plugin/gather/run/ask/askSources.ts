import { messageOf } from '../../../problems/messageOf.ts'
import { NoFeed } from '../../feed/noFeed.ts'
import { readFeed } from '../../feed/readFeed.ts'
import type { Asking, Fetched } from '../../fetch/fetched.ts'
import type { Source } from '../../sources/source.ts'
import type { FeedLine, Memory } from '../../state/memory.ts'
import type { Gathering } from '../gathering.ts'
import { type Answer, feedLineAfter } from './feedLine.ts'

/** A source that was asked, what it has answered, and what is known of it now. */
export interface AskedSource {
  readonly source: Source
  readonly answer: Answer
  readonly line: FeedLine
}

/** Whether a source is to be asked now: it has not retired, and is not to be left alone. */
export const isToBeAsked = (line: FeedLine | undefined, now: Date): boolean =>
  line?.retired === undefined && !isBefore(line?.next, now)

/** Whether a source may be asked although its time has not come: not where its host has said when. */
const mayBeAsked = (line: FeedLine | undefined, now: Date): boolean =>
  line?.failing?.kind !== 'later' || !isBefore(line.next, now)

const isBefore = (next: string | undefined, now: Date): boolean =>
  next !== undefined && now.getTime() < Date.parse(next)

/**
 * Asks all sources whose time has come, and reads what they answer. One that fails is no worry of the others.
 *
 * @param onAnswer called once for each that was asked, as answers come, with the number of all
 */
export async function askSources(
  { sources, ask, now, settings, evenNow }: Gathering,
  { feeds }: Pick<Memory, 'feeds'>,
  onAnswer: (asked: AskedSource, of: number) => void,
): Promise<void> {
  const due = sources.filter(({ url }) => {
    const line = feeds.get(url)
    return isToBeAsked(line, now) || (evenNow && mayBeAsked(line, now))
  })
  const asking = new Map<Asking, Source>(
    due.map((source) => [askingFor(source, feeds.get(source.url)), source]),
  )
  await ask([...asking.keys()], (asked, fetched) => {
    const source = asking.get(asked)
    if (!source) return
    const answer = readAnswer(fetched)
    const before = feeds.get(source.url)
    const line = feedLineAfter(source.url, before, answer, now, settings.gather.every)
    onAnswer({ source, answer, line }, due.length)
  })
}

const askingFor = ({ url }: Source, line: FeedLine | undefined): Asking => ({
  url,
  moved: line?.moved,
  validators: { etag: line?.etag, modified: line?.modified, from: line?.from },
})

/** What an answer says, where it is a feed. */
function readAnswer(fetched: Fetched): Answer {
  if (fetched.what !== 'new') return fetched
  const { bytes, contentType, from, validators, moved, fresh, cutOff } = fetched
  try {
    const feed = readFeed(bytes, { contentType, url: from })
    if (cutOff && feed.items.length === 0) return { what: 'failed', failure: cutOff }
    return { what: 'new', feed, validators, moved, fresh }
  } catch (error) {
    if (cutOff) return { what: 'failed', failure: cutOff }
    // Whatever a feed has that nobody has thought of, the others go on.
    const reason = error instanceof NoFeed ? error.message : `cannot be read: ${messageOf(error)}`
    return { what: 'failed', failure: { kind: 'no-feed', reason } }
  }
}
