import type { ArticleRecord } from '../../check/articleRecord.ts'

/** What of a story is compared. */
export type Named = Pick<ArticleRecord, 'published' | 'headlineNames' | 'textNames'>

/** A name in a headline says as much as two in a text. */
const IN_HEADLINE = 2
const IN_TEXT = 1

/** A name, and its weight in a story. */
export type Weighted = readonly [name: number, weight: number]

/** The names of a story. */
export const weighted = ({ headlineNames, textNames }: Named): Weighted[] => [
  ...headlineNames.map((name): Weighted => [name, IN_HEADLINE]),
  ...textNames.map((name): Weighted => [name, IN_TEXT]),
]

/** So many stories are looked at for a name: of one that more have, the last ones alone. */
const LOOKED_AT = 24

/** Which stories have which names so far. The uses of a name are a chain from the newest to the oldest, as most have a single one. */
export class NameUse {
  readonly #newest = new Map<number, number>()
  readonly #story: Int32Array
  readonly #weight: Uint8Array
  /** The use before of the same name; -1 where there is none. */
  readonly #before: Int32Array
  /** How many there are of the same name, with this one. */
  readonly #count: Int32Array
  #size = 0

  /** @param stories all that are to be added */
  constructor(stories: readonly Named[]) {
    const size = stories.reduce(
      (sum, { headlineNames, textNames }) => sum + headlineNames.length + textNames.length,
      0,
    )
    this.#story = new Int32Array(size)
    this.#weight = new Uint8Array(size)
    this.#before = new Int32Array(size)
    this.#count = new Int32Array(size)
  }

  /** Adds a story, which is newer than those before, with its names. */
  add(story: number, names: readonly Weighted[]): void {
    for (const [name, weight] of names) {
      const use = this.#size++
      const before = this.#newest.get(name) ?? -1
      this.#story[use] = story
      this.#weight[use] = weight
      this.#before[use] = before
      this.#count[use] = before === -1 ? 1 : this.count(name) + 1
      this.#newest.set(name, use)
    }
  }

  /** How many stories have a name. */
  count(name: number): number {
    const newest = this.#newest.get(name)
    return newest === undefined ? 0 : (this.#count[newest] ?? 0)
  }

  /** The last uses of a name, newest first, as long as a condition holds for their stories. */
  last(name: number, isNear: (story: number) => boolean): number[] {
    const uses: number[] = []
    let use = this.#newest.get(name) ?? -1
    while (use !== -1 && uses.length < LOOKED_AT && isNear(this.storyOf(use))) {
      uses.push(use)
      use = this.#before[use] ?? -1
    }
    return uses
  }

  /** The story that a use is in. */
  storyOf(use: number): number {
    return this.#story[use] ?? 0
  }

  /** The weight of the name in that story. */
  weightOf(use: number): number {
    return this.#weight[use] ?? IN_TEXT
  }
}
