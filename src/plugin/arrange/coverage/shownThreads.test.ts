import { expect, test } from 'vitest'
import { arrangeArticles, articles } from '../../testing/arrangement.ts'

/** Stories of a mission, one a day, among others without names. */
function mission(days: number, fields: (day: number) => object = () => ({})) {
  const files = Array.from({ length: days }, (_, i) => {
    const day = `2020-01-${String(i + 1).padStart(2, '0')}`
    return [
      [
        `${day}-mission`,
        { title: `On the day they heard from Ada Quill again`, ...at(day), ...fields(i) },
      ],
      [`${day}-other`, { title: 'Rain falls where it is expected', ...at(day) }],
    ] as const
  })
  return articles(Object.fromEntries([...BEFORE, ...files.flat()]))
}

const at = (day: string) => ({ publishedDateTime: JSON.stringify(`${day}T08:00:00Z`) })
const BEFORE = Array.from({ length: 30 }, (_, i) => {
  const day = `2019-12-${String(i + 1).padStart(2, '0')}`
  return [`${day}-before`, { title: 'Rain falls where it is expected', ...at(day) }] as const
})

/** The days of the parts that the page of each day shows. */
const shown = (all: ReturnType<typeof mission>) =>
  new Map(
    arrangeArticles(all)
      .stories.filter(({ record }) => record.id.endsWith('mission'))
      .map(({ record, pageContext }) => [
        record.id,
        pageContext().thread?.map(({ id }) => Number(id.slice(8, 10))),
      ]),
  )

test('a page shows the first part of its longer story and the nearest, from first to last', () => {
  const pages = shown(mission(20))
  expect(pages.get('2020-01-01-mission')).toEqual([1, 2, 3, 4, 5, 6])
  expect(pages.get('2020-01-10-mission')).toEqual([1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
  expect(pages.get('2020-01-20-mission')).toEqual([1, 15, 16, 17, 18, 19, 20])
})

test('it says how many parts are left out behind the first', () => {
  const skips = arrangeArticles(mission(20)).stories.flatMap(
    ({ pageContext }) => pageContext().threadSkips ?? [],
  )
  expect(skips).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
})

test('a new part changes the pages of the nearest few', () => {
  const [before, after] = [shown(mission(20)), shown(mission(21))]
  const changed = [...before].filter(
    ([id, parts]) => JSON.stringify(parts) !== JSON.stringify(after.get(id)),
  )
  expect(changed.map(([id]) => id.slice(8, 10))).toEqual(['20', '19', '18', '17', '16'])
})

test('what is unpublished or folded is no part', () => {
  const hidden = (day: number) => (day === 1 ? { published: false } : day === 2 ? { heat: -1 } : {})
  expect(shown(mission(4, hidden)).get('2020-01-04-mission')).toEqual([1, 4])
})

test('the order of the files does not matter', () => {
  const all = mission(9)
  expect(shown(all.toReversed())).toEqual(shown(all))
})
