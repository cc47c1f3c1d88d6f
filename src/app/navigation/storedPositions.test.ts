import { expect, test } from 'vitest'
import { printPositions, readPositions, type ScrollPosition } from './storedPositions.ts'

const position = (y: number): ScrollPosition => ({ y, pages: 1 })

test('positions are read as they were stored', () => {
  const positions = new Map([
    ['a', { y: 120.5, pages: 3, followed: { href: '/news/2020-11-18-bridge', index: 1 } }],
    ['b', position(0)],
    [
      'c',
      {
        y: 9,
        pages: 2,
        story: { href: '/news/a', top: -3.5, part: 1, partTop: -900.5 },
        heights: [4000.25, 0],
      },
    ],
  ])
  expect(readPositions(printPositions(positions))).toEqual([...positions])
})

test('the last hundred are kept', () => {
  const positions = new Map(Array.from({ length: 130 }, (_, i) => [`${i}`, position(i)]))
  const kept = readPositions(printPositions(positions))
  expect(kept).toHaveLength(100)
  expect(kept[0]).toEqual(['30', position(30)])
  expect(kept.at(-1)).toEqual(['129', position(129)])
})

test.each([
  [null],
  [''],
  ['{"a":'],
  ['{"a":1}'],
  ['"text"'],
  ['null'],
  ['[1, null, "a", [], ["a"], ["a", null], ["a", {}], [1, {"y":2,"pages":1}]]'],
  [
    '[["a", {"y":1,"pages":0}], ["a", {"y":1,"pages":-3}], ["a", {"y":1,"pages":1e9}], ["a", {"y":1,"pages":1.5}]]',
  ],
  [
    '[["a", {"y":1,"pages":1,"followed":"/"}], ["a", {"y":1,"pages":1,"followed":{"href":1,"index":0}}]]',
  ],
  [
    '[["a", {"y":1,"pages":1,"story":{"href":"/","top":"1","part":0}}], ["a", {"y":1,"pages":1,"heights":[1,-1]}]]',
  ],
  ['[["a", {"y":1e999,"pages":1}], ["a", [1, 1]], ["a", 5], ["a", "text"]]'],
  ['[["a", {"y":"2","pages":1}], ["a", {"y":2}], ["a", {"y":2,"pages":"many"}]]'],
])('nothing is read from %j, which something else has stored', (text) => {
  expect(readPositions(text)).toEqual([])
})
