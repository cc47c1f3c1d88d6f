import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packOccurrences, unpackOccurrences } from './occurrence.ts'
import { packNumbers, unpackNumbers } from './packedNumbers.ts'
import { packSet, unpackSet } from './packedSet.ts'
import { packTerms, unpackTerms } from './packedTerms.ts'

/** What a file would make of a text. */
const throughJson = (text: string): string => JSON.parse(JSON.stringify(text))

test('numbers are as they were when they are unpacked', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(5000), fc.nat(2 ** 31))), (numbers) => {
      expect(unpackNumbers(throughJson(packNumbers(numbers)))).toEqual(numbers)
    }),
  )
})

test('numbers need no sign that JSON escapes', () => {
  const text = packNumbers(Array.from({ length: 10_000 }, (_, i) => i))
  expect(JSON.stringify(text)).toBe(`"${text}"`)
})

test('sets of any density are as they were when they are unpacked', () => {
  fc.assert(
    fc.property(
      fc.nat(300),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (span, share, seed) => {
        const members = Array.from({ length: span }, (_, i) => i).filter(
          (i) => (Math.imul(i + 1, seed | 1) >>> 8) % 1000 < share * 1000,
        )
        expect(unpackSet(throughJson(packSet(members, span)))).toEqual(members)
      },
    ),
  )
})

test('a set is packed by the shorter way', () => {
  const all = Array.from({ length: 600 }, (_, i) => i)
  expect(packSet(all, 600).length).toBe(101)
  expect(packSet([1, 599], 600).length).toBeLessThan(6)
})

test('each occurrence has a sign of its own', () => {
  const all = Array.from({ length: 128 }, (_, occurrence) => occurrence)
  expect([...unpackOccurrences(throughJson(packOccurrences(all)))]).toEqual(all)
})

test('terms of any signs are as they were when they are unpacked', () => {
  const term = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .map((text) => text.replaceAll(' ', 'x'))
  fc.assert(
    fc.property(fc.uniqueArray(term), (terms) => {
      const sorted = terms.toSorted()
      expect(unpackTerms(throughJson(packTerms(sorted)))).toEqual(sorted)
    }),
  )
})
