import type { StoryDay } from '../storyDays.ts'
import type { StorySet } from '../storySet.ts'
import { ageFactor } from './weights.ts'

/** Enough to tell scores apart; with a number of up to 25 bits below it, it is still a whole number. */
const SCORE_STEPS = 2 ** 17
const NUMBERS = 2 ** 25

/** The numbers of a set, the newest story first. */
export function newestFirst(set: StorySet): Uint32Array {
  const numbers = new Uint32Array(countOf(set))
  let next = 0
  for (let number = set.length - 1; number >= 0; number--) if (set[number]) numbers[next++] = number
  return numbers
}

/** How many stories a set has. */
export function countOf(set: StorySet): number {
  let count = 0
  for (let i = 0; i < set.length; i++) count += set[i] ?? 0
  return count
}

/**
 * The numbers of a set, the story that fits best first; of those that fit equally well, the newest.
 *
 * @param scores of all stories
 */
export function bestFirst(
  set: StorySet,
  scores: Float32Array,
  days: readonly StoryDay[],
): Uint32Array {
  const newest = days.at(-1)?.day ?? 0
  const keys = new Float64Array(countOf(set))
  let next = 0
  for (const { day, first, end } of days) {
    const factor = ageFactor(newest - day) * SCORE_STEPS
    for (let number = first; number < end; number++) {
      if (set[number]) keys[next++] = Math.round((scores[number] ?? 0) * factor) * NUMBERS + number
    }
  }
  return Uint32Array.from(keys.sort().reverse(), (key) => key % NUMBERS)
}
