import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeArticles, articles, storiesOf } from '../../testing/arrangement.ts'
import { clustersOf } from './clustersOf.ts'
import type { Linkable } from './linkRule.ts'

const pages = fc.constantFrom('p', 'q', 'r', 's', 't', 'u', 'v')
const dates = fc.integer({ min: 0, max: 80 }).map((n) => new Date(n * 86_400_000).toISOString())
const reports = fc.uniqueArray(fc.tuple(pages, fc.option(dates)), {
  maxLength: 6,
  selector: ([name]) => name,
})
const story = fc
  .record({ published: dates, pageKeys: fc.uniqueArray(pages, { maxLength: 2 }), reports })
  .map(({ reports, ...own }) => {
    const others = reports.filter(([name]) => !own.pageKeys.includes(name))
    return {
      ...own,
      relatedPageKeys: others.map(([name]) => name),
      relatedPublished: others.map(([, date]) => date),
    }
  })
const collection = fc
  .array(story, { maxLength: 8 })
  .map((all) => all.toSorted((a, b) => (a.published < b.published ? 1 : -1)))

/** All pairs that are linked, directly or by others, found the slow way: each two stories alone. */
function slowClusters(stories: readonly Linkable[]): number[] {
  const clusters = stories.map((_, i) => i)
  const isLinked = (i: number, j: number) => {
    const [one, other] = [stories[i], stories[j]]
    return one !== undefined && other !== undefined && clustersOf([one, other])[0] === 1
  }
  for (let again = true; again; ) {
    again = false
    for (let i = 0; i < stories.length; i++) {
      for (let j = i + 1; j < stories.length; j++) {
        const oldest = Math.max(clusters[i] ?? i, clusters[j] ?? j)
        if (!isLinked(i, j) || (clusters[i] === oldest && clusters[j] === oldest)) continue
        clusters[i] = oldest
        clusters[j] = oldest
        again = true
      }
    }
  }
  return clusters
}

test('whether two stories are linked depends on these two: no third one parts them', () => {
  fc.assert(
    fc.property(collection, (stories) => {
      expect([...clustersOf(stories)]).toEqual(slowClusters(stories))
    }),
    { numRuns: 400 },
  )
})

/** The clusters of the stories that are shown, as if the others were too. */
function shownClusters(all: readonly (Linkable & { isFolded: boolean })[]): number[] {
  const clusters = clustersOf(all)
  const shown = all.flatMap(({ isFolded }, i) => (isFolded ? [] : i))
  return shown.map((i) => shown.findLastIndex((j) => clusters[j] === clusters[i]))
}

test('a folded story links others as one that is shown does', () => {
  const isFolded = fc.infiniteStream(fc.boolean())
  fc.assert(
    fc.property(collection, isFolded, (stories, isFolded) => {
      const all = stories.map((story) => ({ ...story, isFolded: isFolded.next().value ?? false }))
      const { shown = [], folded } = Object.groupBy(all, (each) =>
        each.isFolded ? 'folded' : 'shown',
      )
      expect([...clustersOf(shown, folded)]).toEqual(shownClusters(all))
    }),
    { numRuns: 400 },
  )
})

test('nor does one that has as many reports as one of them', () => {
  const day = '2021-05-01T10:00:00Z'
  const told = (own: string, list: readonly string[], published = day): Linkable => ({
    published,
    pageKeys: [own],
    relatedPageKeys: list,
    relatedPublished: list.map(() => day),
  })
  for (const count of [34, 60, 100]) {
    const many = Array.from({ length: count }, (_, i) => `p${i}`)
    const one = told('one', [...many, 'a', 'b'])
    const other = told('other', ['a', 'b', ...Array.from({ length: 5 }, (_, i) => `q${i}`)])
    const later = told('later', many, '2021-07-01T10:00:00Z')
    expect([...clustersOf([later, one, other])]).toEqual([0, 2, 2])
  }
})

test('two stories of which one leads to the other lead to each other, in whatever order their files come', () => {
  const number = fc.integer({ min: 10, max: 40 })
  const files = fc.uniqueArray(fc.tuple(number, reports, fc.constantFrom('-1', '9', '9')), {
    maxLength: 6,
    selector: ([number]) => number,
  })
  fc.assert(
    fc.property(files, fc.infiniteStream(fc.nat()), (all, order) => {
      const made = all.map(([number, list, heat], i) => {
        const published = new Date(number * 86_400_000).toISOString()
        const related = list.map(([name, date]) => ({
          title: `Report ${name}`,
          webUrl: `https://other.example.net/${name}`,
          ...(date !== null && { publishedDateTime: date }),
        }))
        return [
          `${published.slice(0, 10)}-s${i}`,
          { publishedDateTime: published, related, heat },
        ] as const
      })
      const stories = storiesOf(arrangeArticles(articles(Object.fromEntries(made))))
      for (const { id, elsewhere = [] } of stories) {
        for (const { id: other, shared } of elsewhere) {
          const back = stories.find((each) => each.id === other)?.elsewhere
          expect(back).toContainEqual(expect.objectContaining({ id, shared }))
        }
      }
      const shuffled = made
        .map((file) => ({ file, place: order.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place)
      const again = articles(Object.fromEntries(shuffled.map(({ file }) => file)))
      expect(storiesOf(arrangeArticles(again))).toEqual(stories)
    }),
    { numRuns: 60 },
  )
})
