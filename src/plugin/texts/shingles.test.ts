import { expect, test } from 'vitest'
import { shinglesOf } from './shingles.ts'

const runsOf = (...texts: string[]): readonly number[] => shinglesOf(texts).runs

test('a run is three words, whatever signs and capitals there are', () => {
  expect(runsOf('The bridge – is “closed”')).toHaveLength(2)
  expect(runsOf('THE BRIDGE IS CLOSED!')).toEqual(runsOf('the bridge, is closed'))
  expect(runsOf('It’s closed now')).toEqual(runsOf("it's closed now"))
})

test('no run goes from one text into the next', () => {
  expect(runsOf('the bridge', 'is closed')).toEqual([])
})

test.each(['橋が閉鎖された', '桥梁已经关闭了', 'สะพานปิด'])(
  'a run is six characters where words have no spaces between them: %s',
  (text) => {
    expect(runsOf(text)).toHaveLength(text.length - 5)
    expect(runsOf(text.slice(0, 5))).toEqual([])
  },
)

test('numbers are known by their digits', () => {
  const { numbers } = shinglesOf(['14,000 cars, 3.5 tons of 5G masts in 2020. Bridge ٤٢'])
  expect([...numbers]).toEqual(['14000', '35', '5', '2020', '٤٢'])
  expect(runsOf('costs 14,000 euros')).toEqual(runsOf('costs 14000 euros'))
})
