import { expect, test } from 'vitest'
import { dateEntry } from './dateEntry.ts'

test.each([
  ['2020-11-18', '/day/2020-11-18', 'Wednesday, November 18, 2020'],
  [' 2020/11/8 ', '/day/2020-11-08', 'Sunday, November 8, 2020'],
  ['2020.11.18', '/day/2020-11-18', 'Wednesday, November 18, 2020'],
  ['2020年11月18日', '/day/2020-11-18', 'Wednesday, November 18, 2020'],
  ['２０２０－１１－１８', '/day/2020-11-18', 'Wednesday, November 18, 2020'],
  ['2020-11', '/archive/2020/11', 'November 2020'],
  ['2020年11月', '/archive/2020/11', 'November 2020'],
])('%s leads to %s', (typed, target, name) => {
  expect(dateEntry(typed)).toMatchObject({ target, name, group: 'pages' })
})

test.each(['2020', '2020-13', '2020-02-30', 'AI', '', '18-11-2020', 'x2020-11-18'])(
  '%s is no date',
  (typed) => {
    expect(dateEntry(typed)).toBeUndefined()
  },
)
