import { statSync } from 'node:fs'

/** What tells a file that was read before from one that has changed since. */
export interface FileState {
  /** Bytes. */
  readonly size: number
  /** When content or name last changed, in milliseconds; 0 where it is too fresh to be relied on. */
  readonly time: number
  /** Hash of the id and the text without `secured`, which is rewritten at almost every save. */
  readonly digest: string
}

/** A change within this time of a look at a file might leave its size and time as they were. */
const FRESH_MILLISECONDS = 2000

/**
 * The later of the times of content and of name and mode, in milliseconds: programs set the first back.
 *
 * @param now milliseconds
 * @returns 0 for a time so near to now that the file may change again within it
 */
export function changeTime(stats: { mtimeMs: number; ctimeMs: number }, now: number): number {
  const time = Math.max(stats.mtimeMs, stats.ctimeMs)
  return time > now - FRESH_MILLISECONDS ? 0 : time
}

/**
 * Whether a file is as it was, by size and time, without a look inside. Not where it cannot be looked at: to read it
 * says why. Never throws.
 *
 * @param now milliseconds
 */
export function isAsBefore(
  file: string,
  { size, time }: Pick<FileState, 'size' | 'time'>,
  now: number,
): boolean {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    return time !== 0 && stats?.size === size && changeTime(stats, now) === time
  } catch {
    return false
  }
}
