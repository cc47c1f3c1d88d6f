import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printPostings, readPostings } from './postings.ts'

const anyNumbers = fc
  .uniqueArray(fc.oneof(fc.nat(200), fc.nat(200_000)), { maxLength: 300 })
  .map((numbers) => numbers.toSorted((a, b) => a - b))

test('numbers are read as they were printed, and stand in JSON as they are', () => {
  fc.assert(
    fc.property(anyNumbers, (numbers) => {
      const text = printPostings(numbers)
      expect(readPostings(text)).toEqual(numbers)
      expect(JSON.stringify(text)).toBe(`"${text}"`)
    }),
  )
})

test('a text of somebody else gives numbers all the same, ascending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const numbers = readPostings(text)
      expect(numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))).toBe(true)
    }),
  )
})
