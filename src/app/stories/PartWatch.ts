import type { ScrollPosition } from '../navigation/storedPositions.ts'

/** A part is shown when it is so many windows away or nearer, and leaves when it is farther than so many. */
const NEAR = '300%'
const FAR = '500%'

/** How high a part may be that nobody has measured: what a reader scrolls by until it is there. */
const GUESS = 4000

/**
 * Watches which parts of a list are near the window, and how high each is: far ones make room, and their height stays.
 * Near ones are all there, for finding in the page, for screen readers, and for whoever scrolls fast.
 */
export class PartWatch {
  /** Is told which parts are to be shown. */
  onChange: (near: ReadonlySet<number>) => void = () => undefined
  readonly #heights: number[]
  readonly #elements = new Map<Element, number>()
  /** Parts that have left, but for what keeps them. */
  readonly #far = new Set<number>()
  #near: ReadonlySet<number>
  #observers:
    | { sizes: ResizeObserver; comes: IntersectionObserver; goes: IntersectionObserver }
    | undefined

  /** Whether heights stay as they are: those on paper are others, and the reader comes back to the ones before. */
  isHeld = false

  /** Whether parts may leave: not before the reader is back at the place. */
  readonly #mayLeave: () => boolean

  /**
   * @param place where the reader was before in the list
   * @param isFirstShown whether the first part is on the screen already
   * @param mayLeave whether the reader is there
   */
  constructor(
    place: ScrollPosition | undefined,
    isFirstShown: boolean,
    mayLeave: () => boolean = () => true,
  ) {
    this.#mayLeave = mayLeave
    this.#heights = heightsAt(place)
    const { part, partTop } = place?.story ?? { part: 0 }
    const near = around(part, this.#heights, partTop)
    this.#near = new Set([...near, ...(isFirstShown ? [0] : [])])
  }

  /** The parts that are to be shown. */
  get near(): ReadonlySet<number> {
    return this.#near
  }

  /** How high a part was when it was last seen; undefined where it never was. */
  heightOf(index: number): number | undefined {
    return this.#heights[index]
  }

  /** The heights of all parts, as far as they are known. */
  get heights(): readonly number[] {
    return this.#heights.map((height) => Math.round(height * 100) / 100)
  }

  /** Begins to watch the element of a part. Gives what ends that. */
  readonly watch = (element: HTMLElement, index: number): (() => void) => {
    this.#observers ??= this.#observe()
    const observers = Object.values(this.#observers)
    this.#elements.set(element, index)
    for (const observer of observers) observer.observe(element)
    return () => {
      this.#elements.delete(element)
      for (const observer of observers) observer.unobserve(element)
    }
  }

  #observe() {
    return {
      sizes: new ResizeObserver((entries) => this.#measure(entries)),
      comes: new IntersectionObserver(
        (entries) =>
          this.#update(
            entries.filter(({ isIntersecting }) => isIntersecting),
            [],
          ),
        { rootMargin: `${NEAR} 0px` },
      ),
      goes: new IntersectionObserver(
        (entries) =>
          this.#update(
            [],
            entries.filter(({ isIntersecting }) => !isIntersecting),
          ),
        { rootMargin: `${FAR} 0px` },
      ),
    }
  }

  #update(come: readonly Entry[], gone: readonly Entry[]): void {
    for (const { target } of gone) this.#far.add(this.#elements.get(target) ?? -1)
    const near = new Set(this.#near)
    for (const { target } of come) {
      const index = this.#elements.get(target)
      if (index === undefined) continue
      near.add(index)
      this.#far.delete(index)
    }
    const mayLeave = this.#mayLeave()
    for (const [element, index] of this.#elements) {
      if (mayLeave && this.#far.has(index) && !isInUse(element)) near.delete(index)
    }
    if (near.symmetricDifference(this.#near).size === 0) return
    this.#near = near
    this.onChange(near)
  }

  #measure(entries: readonly ResizeObserverEntry[]): void {
    if (this.isHeld) return
    let shift = 0
    for (const { target, borderBoxSize } of entries) {
      const index = this.#elements.get(target)
      const height = borderBoxSize[0]?.blockSize
      if (index === undefined || height === undefined) continue
      const before = this.#heights[index]
      this.#heights[index] = height
      if (before !== undefined && before !== height && !KEEPS_PLACE)
        shift += shiftBy(target, before, height)
    }
    if (shift !== 0) scrollBy(0, shift)
  }
}

type Entry = Pick<IntersectionObserverEntry, 'target'>

/** Whether the browser itself keeps what is read in its place when what is above becomes higher. */
const KEEPS_PLACE = globalThis.CSS?.supports?.('overflow-anchor', 'auto') ?? true

/** How far a part that is above the window has moved what is in it. */
function shiftBy(part: Element, before: number, now: number): number {
  return part.getBoundingClientRect().top + before <= 0 ? now - before : 0
}

/** Whether a part has the focus or selected text, which would go with it. */
function isInUse(part: Element): boolean {
  if (part.contains(document.activeElement)) return true
  const selection = document.getSelection()
  return selection?.isCollapsed === false && selection.containsNode(part, true)
}

/** The heights of the parts that were shown at a place, as they were then. */
function heightsAt(place: ScrollPosition | undefined): number[] {
  const { pages = 1, heights = [] } = place ?? {}
  if (pages === 1) return [...heights]
  const known =
    heights.length === 0 ? GUESS : heights.reduce((sum, each) => sum + each, 0) / heights.length
  return Array.from({ length: pages }, (_, i) => heights[i] ?? known)
}

/**
 * A part and those around it, so that the window is full: no more, as the reader waits for it.
 *
 * @param top how far below the window's edge the part began; undefined where the window may be anywhere on it
 */
function around(part: number, heights: readonly number[], top?: number): Set<number> {
  const near = new Set([part])
  if (heights.length <= 1) return near
  const below = innerHeight - (top ?? 0) - (top === undefined ? 0 : (heights[part] ?? 0))
  for (const [step, height] of [
    [-1, top ?? innerHeight],
    [1, below],
  ] as const) {
    let room = height
    for (let i = part + step; i in heights && room > 0; i += step) {
      near.add(i)
      room -= heights[i] ?? 0
    }
  }
  return near
}
