/** Gives what is first of all that is in it. */
export class Heap<T> {
  readonly #items: T[] = []
  readonly #isBefore: (a: T, b: T) => boolean

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore
  }

  push(item: T): void {
    const items = this.#items
    let at = items.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = items[parent]
      if (above === undefined || !this.#isBefore(item, above)) break
      items[at] = above
      at = parent
    }
    items[at] = item
  }

  pop(): T | undefined {
    const items = this.#items
    const first = items[0]
    const last = items.pop()
    if (last === undefined || items.length === 0) return first
    let at = 0
    for (;;) {
      const child = this.#firstChild(at)
      const below = items[child]
      if (below === undefined || !this.#isBefore(below, last)) break
      items[at] = below
      at = child
    }
    items[at] = last
    return first
  }

  #firstChild(at: number): number {
    const [left, right] = [this.#items[2 * at + 1], this.#items[2 * at + 2]]
    const isRight = left !== undefined && right !== undefined && this.#isBefore(right, left)
    return 2 * at + (isRight ? 2 : 1)
  }
}
