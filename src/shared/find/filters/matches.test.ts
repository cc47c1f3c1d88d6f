import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StorySet } from '../storySet.ts'
import { ASPECTS, type Aspect } from './filters.ts'
import {
  countIn,
  matchesOf,
  newestFirst,
  sizeOf,
  smallestRemovals,
  storiesWith,
} from './matches.ts'

/** For each story the aspects that it meets, of those that are asked. */
const anyStories = fc
  .tuple(
    fc.subarray([...ASPECTS]),
    fc.array(fc.subarray([...ASPECTS]), { maxLength: 12 }),
    fc.subarray([...ASPECTS]),
  )
  .map(([asked, stories, aside]) => ({ asked, stories, aside }))

function matches(asked: readonly Aspect[], stories: readonly (readonly Aspect[])[]) {
  const setOf = (aspect: Aspect): StorySet =>
    Uint8Array.from(stories, (met) => (met.includes(aspect) ? 1 : 0))
  return matchesOf(stories.length, new Map(asked.map((aspect) => [aspect, setOf(aspect)])))
}

const meets = (met: readonly Aspect[], asked: readonly Aspect[], aside: readonly Aspect[]) =>
  asked.every((aspect) => met.includes(aspect) || aside.includes(aspect))

test('the stories that have all that is asked are those that a look at each one finds', () => {
  fc.assert(
    fc.property(anyStories, ({ asked, stories, aside }) => {
      const expected = stories.flatMap((met, n) => (meets(met, asked, aside) ? [n] : []))
      const set = storiesWith(matches(asked, stories), aside)
      expect([...newestFirst(set)]).toEqual(expected.toReversed())
      expect(sizeOf(set)).toBe(expected.length)
      expect(countIn(set, [0, 2, 900])).toBe(expected.filter((n) => n === 0 || n === 2).length)
    }),
  )
})

test('the smallest removals bring stories, and no smaller one does', () => {
  fc.assert(
    fc.property(anyStories, ({ asked, stories }) => {
      const found = matches(asked, stories)
      const removals = smallestRemovals(found)
      for (const { aspects, count } of removals) {
        expect(count).toBe(sizeOf(storiesWith(found, aspects)))
        expect(count).toBeGreaterThan(0)
        for (const aspect of aspects) {
          const smaller = aspects.filter((each) => each !== aspect)
          expect(sizeOf(storiesWith(found, smaller))).toBe(0)
        }
      }
      expect(removals.length > 0).toBe(stories.length > 0)
      const kept = smallestRemovals(found, ['search'])
      expect(kept.every(({ aspects }) => !aspects.includes('search'))).toBe(true)
      const others = asked.filter((aspect) => aspect !== 'search')
      expect(kept.length > 0).toBe(sizeOf(storiesWith(found, others)) > 0)
    }),
  )
})
