import { expect, test } from 'vitest'
import { articleOf, complaints } from '../../testing/newsFile.ts'

const report = (name: string, gathered: unknown, webUrl = `https://${name}.example/bridge`) => ({
  title: `Bridge, says ${name}`,
  webUrl,
  ...(gathered !== undefined && { gathered }),
})

const [EARLY, LATE, LATEST] = [
  '2023-04-05T07:00:00Z',
  '2023-04-05T22:30:00-02:00',
  '2023-04-06T00:31:00Z',
]
const grownOf = (gathered: string | undefined, ...related: readonly object[]) =>
  articleOf({ gathered, related }).details.grown

test('the coverage of a gathered story grew last when the robot found its newest report', () => {
  const related = [report('a', EARLY), report('b', LATEST), report('c', LATE)]
  expect(grownOf(EARLY, ...related)).toBe(LATEST)
  expect(complaints({ gathered: EARLY, related })).toEqual([])
})

test.each([
  ['a story that no robot has gathered', undefined, [report('a', EARLY)]],
  ['a story without reports', EARLY, []],
  ['reports that a person has added', EARLY, [report('a', undefined)]],
  ['a report that is left out', EARLY, [report('a', EARLY, 'https://daily.example.org/bridge')]],
])('of %s nobody says when its coverage grew', (_, gathered, related) => {
  expect(grownOf(gathered, ...related)).toBe(undefined)
})

test('an instant that cannot be read is reported and counts as absent', () => {
  const related = [report('a', EARLY), report('b', 'soon')]
  expect(grownOf(EARLY, ...related)).toBe(EARLY)
  expect(complaints({ gathered: EARLY, related })).toEqual(['warning related[1].gathered'])
  expect(grownOf('soon', ...related)).toBe(undefined)
  expect(complaints({ gathered: 'soon' })).toEqual(['warning gathered'])
})

test('what a person tells the robot is checked, as it would do nothing in silence', () => {
  const join = ['https://a.example/x']
  expect(complaints({ gather: { join, refuse: ['b.example', 'https://c.example/y'] } })).toEqual([])
  expect(complaints({ gather: { join, refuse: '"not a host"' } })).toEqual([
    'warning gather.refuse',
  ])
  expect(complaints({ gather: { refused: join } })).toEqual(['warning gather.refused'])
  expect(complaints({ gather: 'https://a.example/x' })).toEqual(['warning gather'])
})
