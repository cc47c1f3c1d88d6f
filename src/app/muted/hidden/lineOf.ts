import type { Marked } from '../../marks/marks.ts'

/** Stories below a heading of their own, as a list groups them. */
export type Days = readonly (readonly [day: string, stories: readonly Marked[]])[]

/**
 * The muted stories that the line below a day speaks of. Days of which nothing is left would have lines one below the other: the last
 * of them has that of all, and of the day above them. What is shown again stays in that line, so that it hides what it has shown.
 *
 * @param stories those of the day, which is one of the days
 * @param days all that stand one below the other
 */
export function lineOf(
  stories: readonly Marked[],
  days: Days,
  isMuted: (story: Marked) => boolean,
): readonly Marked[] {
  const isGone = (place: number) => days[place]?.[1].every(isMuted) ?? false
  const last = days.findIndex(([, ofDay]) => ofDay === stories)
  if (isGone(last + 1)) return []
  let first = last
  while (first > 0 && isGone(first)) first--
  return days.slice(first, last + 1).flatMap(([, ofDay]) => ofDay.filter(isMuted))
}
