import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeArticles, articles } from '../testing/arrangement.ts'

interface Fields {
  readonly topics?: readonly string[]
  readonly publisher?: string
  readonly related?: readonly number[]
}

/** Stories of November 2020, one a day from the first on, with the numbers from 1 on. */
const arranged = (...stories: readonly Fields[]) =>
  arrangeArticles(
    articles(
      Object.fromEntries(
        stories.map(({ topics = [], publisher = 'daily.example.org', related = [] }, i) => {
          const day = `2020-11-${String(i + 1).padStart(2, '0')}`
          return [
            `${day}-story`,
            {
              title: `Story ${i + 1}`,
              publishedDateTime: `"${day}T08:00:00Z"`,
              webUrl: `https://${publisher}/${i + 1}`,
              topics,
              related: related.map((number) => ({
                title: `Report ${number}`,
                webUrl: `https://daily.example.org/${number}`,
              })),
            },
          ]
        }),
      ),
    ),
  )

const number = ({ id }: { id: string }) => Number(id.slice(8, 10))

/** What a story leads on to, by numbers; the newest story where no number is given. */
function leadsTo({ stories }: ReturnType<typeof arranged>, story = stories.length) {
  const { sameTopic, samePublisher } = stories[stories.length - story]?.pageContext().earlier ?? {}
  return {
    topic: sameTopic && [sameTopic.topic, ...sameTopic.stories.map(number)],
    publisher: samePublisher?.map(number),
  }
}

const AI = { topics: ['AI'], publisher: 'a.example.com' }
const OTHER = { publisher: 'b.example.net' }

describe('a story leads on', () => {
  test('to three stories before it of its topic and three of its publisher, each once', () => {
    const both = arranged(AI, AI, AI, AI, { ...AI, topics: [] }, { ...AI, topics: [] }, OTHER, AI)
    expect(leadsTo(both)).toEqual({ topic: ['ai', 4, 3, 2], publisher: [6, 5, 1] })
  })

  test('to none that its page links already: the one before it, and its coverage', () => {
    const topical = { topics: ['AI'] }
    const all = arranged(topical, topical, topical, topical, { ...topical, related: [2] })
    expect(leadsTo(all)).toEqual({ topic: ['ai', 3, 1], publisher: undefined })
  })

  test('to nothing, where it is the oldest', () => {
    const all = arranged(AI, OTHER, AI)
    expect(leadsTo(all, 1)).toEqual({ topic: undefined, publisher: undefined })
    expect(leadsTo(all, 2)).toEqual({ topic: undefined, publisher: undefined })
    expect(leadsTo(all, 3)).toEqual({ topic: ['ai', 1], publisher: undefined })
  })

  test('by the rarest of its topics that has three stories, else by the largest', () => {
    const wide = { ...OTHER, topics: ['News'] }
    const near = { ...OTHER, topics: ['News', 'Robots'] }
    const newest = { topics: ['News', 'Robots', 'Alone'] }
    expect(leadsTo(arranged(near, near, near, wide, newest)).topic).toEqual(['robots', 3, 2, 1])
    expect(leadsTo(arranged(near, wide, wide, wide, newest)).topic).toEqual(['news', 3, 2, 1])
    expect(leadsTo(arranged(near, near, wide, newest)).topic?.[0]).toBe('news')
  })
})

test('a topic has the stories of those below it', () => {
  const files = [
    { file: 'ai.yaml', name: 'AI', slugSource: 'AI', parent: undefined },
    { file: 'robots.yaml', name: 'Robots', slugSource: 'Robots', parent: 'AI' },
    { file: 'law.yaml', name: 'Law', slugSource: 'Law', parent: undefined },
    { file: 'court.yaml', name: 'Court', slugSource: 'Court', parent: 'Law' },
  ]
  const all = articles({
    '2020-11-01-a': { topics: ['Robots'], publishedDateTime: '2020-11-01T08:00:00Z' },
    '2020-11-02-b': { topics: ['Law'], publishedDateTime: '2020-11-02T08:00:00Z' },
    '2020-11-03-c': { topics: ['AI'], publishedDateTime: '2020-11-03T08:00:00Z' },
  })
  const [newest] = arrangeArticles(all, files).stories
  expect(newest?.pageContext().earlier?.sameTopic?.stories.map(({ id }) => id)).toEqual([
    '2020-11-01-a',
  ])
})

test('news changes nothing of what older stories lead on to', () => {
  const anyStory = fc.record({
    topics: fc.uniqueArray(fc.constantFrom('AI', 'Robots', 'Law'), { maxLength: 3 }),
    publisher: fc.constantFrom('a.example.com', 'b.example.net'),
  })
  fc.assert(
    fc.property(fc.array(anyStory, { minLength: 1, maxLength: 25 }), (others) => {
      // Without it all of ten stories may have one topic, which stands for everything until the next one lacks it.
      const some = [{ topics: [] }, ...others]
      const [before, after] = [arranged(...some.slice(0, -1)), arranged(...some)]
      for (let story = 1; story < some.length; story++) {
        expect(leadsTo(after, story)).toEqual(leadsTo(before, story))
      }
    }),
  )
})
