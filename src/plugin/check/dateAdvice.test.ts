import { describe, expect, test } from 'vitest'
import { NOW } from '../testing/newsFile.ts'
import { dateMeantBy } from './dateAdvice.ts'
import { instant } from './instant.ts'

describe('the date that was meant', () => {
  test.each([
    ['2020-13-01', '2020-01-13'],
    ['18.11.2020', '2020-11-18'],
    ['5.4.2023', '2023-04-05'],
    ['18/11/2020', '2020-11-18'],
    ['11/18/2020', '2020-11-18'],
    ['2020/11/18', '2020-11-18'],
    ['2020/1/8', '2020-01-08'],
    ['20201118', '2020-11-18'],
    ['2020-11-18 at 12:43', '2020-11-18T12:43:00Z'],
    ['2020-11-18, 12:43', '2020-11-18T12:43:00Z'],
    ['2020-11-18T12.43', '2020-11-18T12:43:00Z'],
    ['2020-11-18 9:30 pm', '2020-11-18T21:30:00Z'],
    ['2020-11-18 12:05 a.m.', '2020-11-18T00:05:00Z'],
    ['18 November 2020', '2020-11-18'],
    ['Nov. 18th, 2020', '2020-11-18'],
    ['18-Nov-2020', '2020-11-18'],
    ['Wed, 18 Nov 2020 12:43:00 GMT', '2020-11-18T12:43:00Z'],
    ['Wed, 18 Nov 2020 12:43:00 +0200', '2020-11-18T12:43:00+0200'],
    ['1605703380', '2020-11-18T12:43:00Z'],
    ['1605703380000', '2020-11-18T12:43:00Z'],
  ])('by %s is %s, which can be read', (written, meant) => {
    expect(instant(NOW)(written).value).toBeUndefined()
    expect(dateMeantBy(written)).toBe(meant)
    expect(instant(NOW)(meant)).toEqual({ value: expect.any(String) })
  })

  test.each([
    'yesterday',
    '2020-02-30',
    '2020-13-13',
    '04/05/2020',
    '2020-11-18T25:00:00Z',
    '2020-11-18 in the evening',
    '18.11.20',
    '18 Foo 2020',
    '',
    '9'.repeat(100),
  ])('by %s is not clear', (written) => {
    expect(dateMeantBy(written)).toBeUndefined()
  })
})
