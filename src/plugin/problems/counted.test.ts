import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, number } from './counted.ts'

test('a number is written as in English', () => {
  expect(counted(1, 'story', 'stories')).toBe('1 story')
  expect(counted(12_400, 'story', 'stories')).toBe('12,400 stories')
  fc.assert(
    fc.property(fc.nat(2 ** 31), (n) => {
      expect(number(n)).toBe(n.toLocaleString('en'))
    }),
  )
})
