import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeArticles, articles, storiesOf } from '../../testing/arrangement.ts'
import type { TestFields } from '../../testing/newsFile.ts'

const page = (name: string) => `https://paper-${name}.example/report`

test('whatever is folded or unpublished, no text and no page of it comes to light', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const file = fc.record({
    name: names,
    list: fc.uniqueArray(names, { maxLength: 4 }),
    kind: fc.constantFrom('shown', 'folded', 'folded', 'unpublished', 'both'),
  })
  const fieldsOf = {
    shown: {},
    folded: { heat: '-1' },
    unpublished: { published: 'false' },
    both: { heat: '-1', published: 'false' },
  }
  fc.assert(
    fc.property(fc.array(file, { maxLength: 8 }), (all) => {
      const files = all.map(({ name, list, kind }, i): [string, TestFields] => [
        `2023-04-05-s${i}`,
        {
          title: kind === 'shown' ? 'Shown' : 'SECRET',
          webUrl: page(name),
          related: list.map((each) => ({ title: `Report ${each}`, webUrl: page(each) })),
          ...fieldsOf[kind],
        },
      ])
      const stories = storiesOf(arrangeArticles(articles(Object.fromEntries(files))))
      expect(JSON.stringify(stories)).not.toContain('SECRET')
      const hidden = all.filter(({ kind }) => kind !== 'shown').map(({ name }) => page(name))
      const handed = stories.flatMap((story) => story.handed ?? [])
      expect(handed.filter(({ link }) => hidden.includes(link))).toEqual([])
      for (const { related, handed = [], link } of stories) {
        const links = [
          link,
          ...related.map((each) => each.link),
          ...handed.map((each) => each.link),
        ]
        expect(new Set(links).size).toBe(links.length)
      }
    }),
    { numRuns: 100 },
  )
})
