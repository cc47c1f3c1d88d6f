import type { Feed } from '../../feed/feed.ts'
import type { Fetched, FetchFailure, Validators } from '../../fetch/fetched.ts'
import { nextTime } from '../../fetch/nextTime.ts'
import type { FeedLine } from '../../state/memory.ts'
import { instantOf } from '../instants.ts'

/** An answer, read. */
export type Answer = Pick<Fetched, 'moved' | 'fresh'> &
  (
    | { readonly what: 'new'; readonly feed: Feed; readonly validators: Validators }
    | { readonly what: 'same'; readonly validators: Validators }
    | { readonly what: 'failed'; readonly failure: FetchFailure }
  )

/** So often in a row may fail where a feed has moved to, before the address of the list is asked again. */
const MOVED_FAILURES = 3

/**
 * What is known of a feed after an answer.
 *
 * @param before what was known
 * @param every minutes at least between two questions, by the settings
 */
export function feedLineAfter(
  url: string,
  before: FeedLine | undefined,
  answer: Answer,
  now: Date,
  every: number,
): FeedLine {
  const asked = instantOf(now)
  if (answer.what === 'failed') return failedLine(url, before, answer.failure, now, every)
  const {
    failing,
    next,
    retired,
    etag,
    modified,
    from,
    every: _,
    ...kept
  } = before ?? { feed: url }
  const feed = answer.what === 'new' ? answer.feed : undefined
  // One that is as before asks for the same.
  const wished = feed ? feed.every : before?.every
  return {
    ...kept,
    ...(wished !== undefined && { every: wished }),
    ...answer.validators,
    ...(answer.moved !== undefined && { moved: answer.moved }),
    ...(feed && { items: feed.items.length }),
    ...(feed?.title !== undefined && { title: feed.title }),
    ...(feed?.link !== undefined && { link: feed.link }),
    asked,
    worked: asked,
    ...timeOf(
      nextTime({
        now: now.getTime(),
        every,
        failure: undefined,
        fresh: answer.fresh,
        feedEvery: wished,
        times: 0,
      }),
    ),
  }
}

function failedLine(
  url: string,
  before: FeedLine | undefined,
  failure: FetchFailure,
  now: Date,
  every: number,
): FeedLine {
  const asked = instantOf(now)
  const { next, moved, failing: known, ...kept } = before ?? { feed: url }
  const times = (known?.times ?? 0) + 1
  const { kind, status, reason } = failure
  return {
    ...kept,
    // The new place may be gone, while the old one is back.
    ...(moved !== undefined && times < MOVED_FAILURES && { moved }),
    asked,
    failing: { since: known?.since ?? asked, times, kind, ...(status && { status }), reason },
    ...(kind === 'gone'
      ? { retired: before?.retired ?? asked }
      : timeOf(nextTime({ now: now.getTime(), every, failure, times }))),
  }
}

const timeOf = (next: number | undefined): Pick<FeedLine, 'next'> =>
  next === undefined ? {} : { next: instantOf(next) }
