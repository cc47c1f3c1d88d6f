import type { FetchFailure } from './fetched.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * Programs that start others once an hour do so a little earlier or later each time: without being asked for by so much, a tenth at most, a
 * source would be left out every second time.
 */
const TOLERANCE = 10 * MINUTE

/** What is known of a source once it was asked. */
export interface Asked {
  /** When it was asked, in milliseconds. */
  readonly now: number
  /** Minutes at least between two questions. */
  readonly every: number
  /** What came of it: `undefined` where it worked. */
  readonly failure: FetchFailure | undefined
  /** How often in a row it has failed, this time among it. */
  readonly times: number
  /** Seconds for which the answer is good, see `Fetched`. */
  readonly fresh?: number | undefined
  /** Minutes for which the feed asks to be left alone, see `Feed`. */
  readonly feedEvery?: number | undefined
}

/**
 * When a source may be asked again, in milliseconds; undefined for one that has said that it is no more.
 *
 * What works is asked after the minutes that the publisher has set, or later where its host or the feed itself says so, but at least once a
 * day. What fails is asked ever more seldom, down to once a day; where its host says when, not a second before.
 */
export function nextTime(asked: Asked): number | undefined {
  const { now, failure } = asked
  if (failure?.kind === 'gone') return undefined
  const wait = failure ? afterFailure(asked) : afterSuccess(asked)
  const early = Math.min(TOLERANCE, wait / 10)
  return now + Math.max(wait - early, (failure?.after ?? 0) * 1000)
}

function afterSuccess({ every, fresh = 0, feedEvery = 0 }: Asked): number {
  const wished = Math.max(fresh * 1000, feedEvery * MINUTE)
  return Math.max(every * MINUTE, Math.min(wished, DAY))
}

function afterFailure({ every, times }: Asked): number {
  const doubled = every * MINUTE * 2 ** Math.min(Math.max(times - 1, 0), 30)
  return Math.max(every * MINUTE, Math.min(doubled, DAY))
}
