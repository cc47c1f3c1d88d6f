/** Which stories have what is asked for, and what would be if less were asked. */
import type { StorySet } from '../storySet.ts'
import { ASPECTS, type Aspect } from './filters.ts'

/** For each story what it has of what is asked. */
export interface Matches {
  /** Aspects of which something is asked. */
  readonly asked: readonly Aspect[]
  /** A bit for each aspect, for each story. */
  readonly met: Uint8Array
}

const bitOf = (aspect: Aspect): number => 1 << ASPECTS.indexOf(aspect)
const bitsOf = (aspects: readonly Aspect[]): number =>
  aspects.reduce((bits, aspect) => bits | bitOf(aspect), 0)

/**
 * Looks at all stories once.
 *
 * @param size stories in all
 * @param sets the stories that have what is asked, by aspect
 */
export function matchesOf(size: number, sets: ReadonlyMap<Aspect, StorySet>): Matches {
  const met = new Uint8Array(size)
  for (const [aspect, set] of sets) {
    const bit = bitOf(aspect)
    for (let n = 0; n < size; n++) if (set[n]) met[n] = (met[n] ?? 0) | bit
  }
  return { asked: ASPECTS.filter((aspect) => sets.has(aspect)), met }
}

/** The stories that have all that is asked, some aspects aside. */
export function storiesWith({ asked, met }: Matches, aside: readonly Aspect[] = []): StorySet {
  const all = bitsOf(asked)
  const forgiven = bitsOf(aside)
  return met.map((bits) => (((bits | forgiven) & all) === all ? 1 : 0))
}

/** The numbers of the stories in a set, the newest first. */
export function newestFirst(set: StorySet): Uint32Array {
  const numbers = new Uint32Array(sizeOf(set))
  let place = 0
  for (let n = set.length - 1; n >= 0; n--) if (set[n]) numbers[place++] = n
  return numbers
}

/** How many stories are in a set. */
export function sizeOf(set: StorySet): number {
  let size = 0
  for (let n = 0; n < set.length; n++) size += set[n] ?? 0
  return size
}

/** How many of some stories, by their numbers, are in a set. */
export function countIn(set: StorySet, numbers: ArrayLike<number>): number {
  let count = 0
  for (let i = 0; i < numbers.length; i++) count += set[numbers[i] ?? -1] ?? 0
  return count
}

/** Less that could be asked, and how many stories there would be then. */
export interface Removal {
  readonly aspects: readonly Aspect[]
  readonly count: number
}

/**
 * Where no story has all that is asked: the fewest aspects without which some have the rest. All choices of so many aspects that
 * bring stories, those that bring the most first; none where there is no story at all.
 *
 * @param kept aspects that are not to go
 */
export function smallestRemovals({ asked, met }: Matches, kept: readonly Aspect[] = []): Removal[] {
  const all = bitsOf(asked)
  const having = new Uint32Array(1 << ASPECTS.length)
  for (const bits of met) having[bits & all] = (having[bits & all] ?? 0) + 1
  const countWithout = (bits: number) =>
    having.reduce((sum, count, met) => sum + ((met | bits) === all ? count : 0), 0)
  const removals = subsetsOf(asked.filter((aspect) => !kept.includes(aspect)))
    .map((aspects) => ({ aspects, count: countWithout(bitsOf(aspects)) }))
    .filter(({ count }) => count > 0)
  const fewest = Math.min(...removals.map(({ aspects }) => aspects.length))
  return removals
    .filter(({ aspects }) => aspects.length === fewest)
    .sort((a, b) => b.count - a.count)
}

const subsetsOf = (aspects: readonly Aspect[]): Aspect[][] =>
  Array.from({ length: 1 << aspects.length }, (_, bits) =>
    aspects.filter((_, place) => bits & (1 << place)),
  )
