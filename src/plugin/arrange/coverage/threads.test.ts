import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Named } from './nameUse.ts'
import { type PartOfThread, threadsOf } from './threads.ts'

interface Story extends Named {
  readonly event: string | undefined
}

/** A story of a day, counted from the first of 2020, with names in its headline and in its text. */
const story = (day: number, headline: number[], text: number[] = [], event?: string): Story => ({
  published: new Date(Date.UTC(2020, 0, 1 + day, 8)).toISOString(),
  headlineNames: headline,
  textNames: text,
  event,
})

/** So many stories without a name in common with others, one a day. */
const others = (count: number, start = 0) =>
  Array.from({ length: count }, (_, i) => story(start + i, [10_000 + start + i]))

const find = (stories: readonly Story[]) => threadsOf(stories, ({ event }) => event)

/** The last story's parts, counted from the first story behind the others. */
const lastParts = (stories: readonly Story[], before: number) =>
  find(stories)
    .at(-1)
    ?.parts.map((part) => part - before)

describe('stories are parts of a longer one', () => {
  const before = others(40)
  const parts = (...stories: Story[]) => lastParts([...before, ...stories], before.length)

  test('that have two rare names in common, one of them in a headline', () => {
    expect(parts(story(40, [1], [2]), story(50, [3], [1, 2]))).toEqual([0, 1])
    expect(parts(story(40, [3], [1, 2]), story(50, [4], [1, 2]))).toBeUndefined()
  })

  test('and not with a single one', () => {
    expect(parts(story(40, [1], [2]), story(50, [1], [3]))).toBeUndefined()
  })

  test('within four weeks of the part before', () => {
    expect(parts(story(40, [1, 2]), story(68, [1, 2]), story(96, [1, 2]))).toEqual([0, 1, 2])
    expect(parts(story(40, [1, 2]), story(69, [1, 2]))).toBeUndefined()
  })

  test('and not with names that many other stories have, or a large share of few', () => {
    const common = [1, 2].flatMap((name) =>
      Array.from({ length: 7 }, (_, i) => story(200 + i, [name, 100 * name + i])),
    )
    const last = [story(208, [1, 2]), story(209, [1, 2])]
    const among = (count: number, ...stories: Story[]) =>
      lastParts([...others(count, 200 - count), ...stories], count)
    expect(among(200, ...common, ...last)).toBeUndefined()
    expect(among(200, ...common.slice(0, 4), ...last)).toEqual([4, 5])
    expect(among(8, ...common.slice(0, 4), ...last)).toBeUndefined()
  })

  test('however many there are', () => {
    const many = Array.from({ length: 30 }, (_, i) => story(40 + i, [1, 2]))
    expect(parts(...many)).toHaveLength(30)
  })

  test('as long as they have what the first two have in common', () => {
    const wandering = [story(40, [1, 2]), story(41, [1, 2, 3, 4]), story(42, [3, 4])]
    expect(parts(...wandering)).toBeUndefined()
  })

  test('and stories about the same event count once, by the oldest', () => {
    const stories = [
      ...before,
      story(40, [1, 2], [], 'landing'),
      story(41, [1, 2, 7], [], 'landing'),
      story(42, [1, 2]),
    ]
    const at = (index: number) => find(stories)[before.length + index]
    expect(at(2)).toEqual({ parts: [40, 42], own: 1 })
    expect(at(1)).toEqual({ parts: [40, 42], own: 0 })
    expect(lastParts(stories.slice(0, -1), 40)).toBeUndefined()
  })
})

const names = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 })
const anyStories = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 90 }), names, names, fc.integer({ min: 1, max: 40 })), {
    maxLength: 60,
  })
  .map((rows) =>
    rows
      .sort(([a], [b]) => a - b)
      .map(([day, headline, text, event]) =>
        story(
          day,
          headline,
          text.filter((name) => !headline.includes(name)),
          event < 5 ? `${event}` : undefined,
        ),
      ),
  )

test('a newer story parts none that belong together, and joins none that do not', () => {
  fc.assert(
    fc.property(anyStories, fc.nat(), (stories, at) => {
      const older = stories.slice(0, at % (stories.length + 1))
      const before = find([...others(20, -20), ...older])
      const after = find([...others(20, -20), ...stories])
      for (const [index, thread] of before.entries()) {
        const cut = after[index]?.parts.filter((part) => part < before.length)
        expect(cut?.length === 1 ? undefined : cut).toEqual(thread?.parts)
      }
    }),
  )
})

test('all parts of a longer story say the same of it', () => {
  fc.assert(
    fc.property(anyStories, (stories) => {
      const threads = find([...others(20, -20), ...stories])
      for (const { parts, own } of threads.filter((each): each is PartOfThread => !!each)) {
        expect(parts).toEqual([...parts].sort((a, b) => a - b))
        expect(own).toBeLessThan(parts.length)
        for (const part of parts) expect(threads[part]?.parts).toEqual(parts)
      }
    }),
  )
})
