import { beforeEach, expect, test, vi } from 'vitest'
import { PartWatch } from './PartWatch.ts'

/** What the browser's observers would say: happy-dom lays nothing out. */
const observers: FakeObserver[] = []

class FakeObserver {
  readonly #tell: (entries: object[]) => void
  readonly margin: string
  constructor(tell: (entries: object[]) => void, options: { rootMargin?: string } = {}) {
    this.#tell = tell
    this.margin = options.rootMargin ?? ''
    observers.push(this)
  }
  observe() {}
  unobserve() {}
  say(entries: object[]) {
    this.#tell(entries)
  }
}

beforeEach(() => {
  observers.length = 0
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  vi.stubGlobal('ResizeObserver', FakeObserver)
  return () => vi.unstubAllGlobals()
})

/** A list of five parts, with a link in each, that is being watched. */
function open(mayLeave = () => true) {
  const parts = new PartWatch(undefined, false, mayLeave)
  const elements = Array.from({ length: 5 }, (_, i) => {
    const element = document.createElement('div')
    element.innerHTML = '<a href="/">link</a>'
    document.body.append(element)
    parts.watch(element, i)
    return element
  })
  const [sizes, comes, goes] = observers
  const entry = (i: number) => ({ target: elements[i] })
  return {
    parts,
    elements,
    comes: (i: number) => comes?.say([{ ...entry(i), isIntersecting: true }]),
    goes: (i: number) => goes?.say([{ ...entry(i), isIntersecting: false }]),
    isHigh: (i: number, blockSize: number) =>
      sizes?.say([{ ...entry(i), borderBoxSize: [{ blockSize }] }]),
  }
}

test('parts that come near are shown, and those that are far are not', () => {
  const { parts, comes, goes } = open()
  const told = vi.fn()
  parts.onChange = told
  comes(1)
  comes(2)
  goes(0)
  expect([...parts.near]).toEqual([1, 2])
  expect(told).toHaveBeenCalledTimes(3)
  // Nothing new.
  goes(4)
  expect(told).toHaveBeenCalledTimes(3)
})

test('a part that has the focus stays until it has it no more', () => {
  const { parts, elements, comes, goes } = open()
  elements[0]?.querySelector('a')?.focus()
  comes(3)
  goes(0)
  expect([...parts.near]).toEqual([0, 3])
  elements[3]?.querySelector('a')?.focus()
  comes(4)
  expect([...parts.near]).toEqual([3, 4])
})

test('no part leaves before the reader is back at the place', () => {
  let isThere = false
  const { comes, goes, parts } = open(() => isThere)
  goes(0)
  expect(parts.near).toContain(0)
  isThere = true
  comes(3)
  expect([...parts.near]).toEqual([3])
})

test('heights are those that were seen last', () => {
  const { parts, isHigh } = open()
  isHigh(0, 4000)
  isHigh(1, 3500.337)
  isHigh(0, 4100)
  expect(parts.heights).toEqual([4100, 3500.34])
  expect(parts.heightOf(2)).toBeUndefined()
})

test('heights on paper do not stay', () => {
  const { parts, isHigh } = open()
  isHigh(0, 4000)
  parts.isHeld = true
  isHigh(0, 2600)
  parts.isHeld = false
  expect(parts.heights).toEqual([4000])
})

test('a list that is come back to begins around the place, with the heights that it had', () => {
  const heights = [4000, 4000, 300, 300, 300, 4000]
  const story = { href: '/news/a', top: 10, part: 3 }
  const place = { y: 9000, pages: 6, heights, story }
  expect([...new PartWatch(place, false).near].toSorted()).toEqual([1, 2, 3, 4, 5])
  expect([...new PartWatch(place, true).near].toSorted()).toEqual([0, 1, 2, 3, 4, 5])
  // Where the part stood in the window is known: as much as the window shows.
  const at = (partTop: number) => [
    ...new PartWatch({ ...place, story: { ...story, partTop } }, false).near,
  ]
  expect(at(-10).toSorted()).toEqual([3, 4, 5])
  expect(at(innerHeight - 300).toSorted()).toEqual([1, 2, 3])
  // Heights that were not kept are like the others.
  expect(new PartWatch({ y: 9000, pages: 3, heights: [100, 300] }, false).heightOf(2)).toBe(200)
})
