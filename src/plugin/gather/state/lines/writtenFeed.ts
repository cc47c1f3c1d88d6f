import type { FeedLine, WrittenFeed } from '../memory.ts'

/** Where nobody knows when the last run was: a feed is to be asked at once, and nothing of it is forgotten. */
const LONG_AGO = '1970-01-01T00:00:00Z'

/**
 * A feed as the file has it.
 *
 * @param run when the last run was
 */
export function writtenFeed(line: FeedLine, run: string | undefined): WrittenFeed {
  const { asked, worked, next, ...others } = line
  const wait = next === undefined ? undefined : secondsBetween(asked, next)
  // Of a feed that has failed ever since it is known, nothing says that it worked.
  const isClear = worked === asked && line.failing === undefined
  return {
    ...others,
    ...(asked !== run && { asked }),
    ...(!isClear && worked !== undefined && { worked }),
    ...(wait !== undefined && { wait }),
  }
}

/** A feed as it is known, by what the file has. */
export function feedOf(written: WrittenFeed, run: string = LONG_AGO): FeedLine {
  const { asked = run, worked, next, wait, failing, ...others } = written
  const hasWorked = worked ?? (failing ? undefined : asked)
  const after = wait === undefined ? next : later(asked, wait)
  return {
    ...others,
    asked,
    ...(hasWorked !== undefined && { worked: hasWorked }),
    ...(after !== undefined && { next: after }),
    ...(failing && { failing }),
  }
}

const secondsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 1000

const later = (instant: string, seconds: number): string =>
  `${new Date(Date.parse(instant) + seconds * 1000).toISOString().slice(0, 19)}Z`
