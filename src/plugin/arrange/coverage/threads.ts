import { type Named, NameUse, type Weighted, weighted } from './nameUse.ts'

/** A story goes on from one that is no further back, in milliseconds: four weeks. */
const NEAR = 28 * 86_400_000

/** So many stories may have a name that is rare, or so large a share where there are few or many stories. */
const RARE = 6
const SHARE_OF_FEW = 0.12
const SHARE_OF_MANY = 0.002
/** With the parts of the longer story itself they may be so many times as many. */
const WITH_OWN = 16

/** Two stories have so many rare names in common, with so much weight together. A single one is too often that of a place or a company. */
const NAMES = 2
const WEIGHT = 3

/** A longer story. */
interface Thread {
  /** Indexes of its stories, the oldest first. */
  readonly parts: number[]
  /** The names that hold it together, with how many of its parts have each. */
  readonly names: Map<number, number>
}

/** A story, and which part of its thread it is. */
interface Part {
  readonly thread: Thread
  readonly place: number
}

/** The longer story that a story is a part of. */
export interface PartOfThread {
  /** Indexes of all parts, the oldest first. */
  readonly parts: readonly number[]
  /** Which of them it is, or is about the same event as. */
  readonly own: number
}

/**
 * The longer stories that stories are parts of. A story goes on from an older one if both have rare names within four weeks:
 * from the one with which it has most in common, and becomes a part of whatever that is a part of. What the first two parts have in common
 * holds a longer story together: each further part has one of these names, so that it does not wander off step by step.
 *
 * Rare is what few other stories have; of a name that was used before, the share of these weeks counts. Only older stories
 * decide, so that none that comes later parts or joins what is there.
 *
 * Stories about the same event count once, by the oldest of them.
 *
 * @param oldestFirst all stories
 * @param eventOf equal for stories about the same event; undefined where there is no other
 * @returns in the same order
 */
export function threadsOf<Story extends Named>(
  oldestFirst: readonly Story[],
  eventOf: (story: Story) => string | undefined,
): (PartOfThread | undefined)[] {
  const times = oldestFirst.map(({ published }) => Date.parse(published))
  const finder = new ThreadFinder(oldestFirst, times)
  const events = new Map<string, number>()
  const own = oldestFirst.map((story, index) => {
    const event = eventOf(story)
    const oldest = event === undefined ? undefined : events.get(event)
    if (oldest !== undefined) return oldest
    if (event !== undefined) events.set(event, index)
    finder.add(index, story)
    return index
  })
  return own.map((oldest) => finder.partOf(oldest))
}

/** What a story has in common with an older one. */
interface InCommon {
  /** How many names. */
  names: number
  weight: number
  /** Whether a name is among them that holds its thread together. */
  isBound: boolean
}

/** Finds the longer story of one story after the other, the oldest first. */
class ThreadFinder {
  readonly #stories: readonly Named[]
  readonly #times: readonly number[]
  readonly #use: NameUse
  readonly #parts = new Map<number, Part>()

  constructor(stories: readonly Named[], times: readonly number[]) {
    this.#stories = stories
    this.#times = times
    this.#use = new NameUse(stories)
  }

  add(index: number, story: Named): void {
    const names = weighted(story)
    const before = this.#best(this.#inCommon(index, names))
    const known = before === undefined ? undefined : this.#parts.get(before)
    const thread: Thread = known?.thread ?? { parts: [], names: new Map() }
    if (before !== undefined && thread.parts.length === 1) this.#bind(thread, before, names)
    thread.parts.push(index)
    for (const [name] of names) {
      const count = thread.names.get(name)
      if (count !== undefined) thread.names.set(name, count + 1)
    }
    this.#parts.set(index, { thread, place: thread.parts.length - 1 })
    this.#use.add(index, names)
  }

  partOf(index: number): PartOfThread | undefined {
    const part = this.#parts.get(index)
    return part && part.thread.parts.length > 1
      ? { parts: part.thread.parts, own: part.place }
      : undefined
  }

  /** Holds a thread together by the rare names that its first part has in common with the second. */
  #bind(thread: Thread, first: number, names: readonly Weighted[]): void {
    const { headlineNames = [], textNames = [] } = this.#stories[first] ?? {}
    const others = new Set([...headlineNames, ...textNames])
    for (const [name] of names) {
      if (others.has(name) && this.#use.count(name) <= this.#rare()) thread.names.set(name, 1)
    }
  }

  /** So many stories may have a name that is rare. */
  #rare(): number {
    const stories = this.#parts.size
    return Math.max(SHARE_OF_MANY * stories, Math.min(RARE, SHARE_OF_FEW * stories))
  }

  /** What a story has in common with each older one that is near. */
  #inCommon(index: number, names: readonly Weighted[]): ReadonlyMap<number, InCommon> {
    const found = new Map<number, InCommon>()
    const rare = this.#rare()
    const since = (this.#times[index] ?? 0) - NEAR
    const isNear = (other: number) => (this.#times[other] ?? 0) >= since
    for (const [name, weight] of names) {
      const count = this.#use.count(name)
      if (count === 0 || count > WITH_OWN * rare) continue
      const last = this.#use.last(name, isNear)
      for (const use of last) {
        const story = this.#use.storyOf(use)
        const within = this.#parts.get(story)?.thread.names.get(name)
        if (count - ((within ?? 1) - 1) > rare) continue
        const common = found.get(story) ?? { names: 0, weight: 0, isBound: false }
        common.names++
        common.weight += (weight * this.#use.weightOf(use) * last.length) / count
        common.isBound ||= within !== undefined
        found.set(story, common)
      }
    }
    return found
  }

  /** The older story that one goes on from: that with the most in common, the newest of equals. */
  #best(found: ReadonlyMap<number, InCommon>): number | undefined {
    let [best, most] = [-1, 0]
    for (const [story, { names, weight, isBound }] of found) {
      if (names < NAMES || weight < WEIGHT) continue
      if (!isBound && this.#parts.get(story)?.thread.names.size) continue
      if (weight > most || (weight === most && story > best)) [best, most] = [story, weight]
    }
    return best === -1 ? undefined : best
  }
}
