import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Query, TEXT_FIELDS, type TextField } from '../../shared/find/query.ts'
import { termLanguageOf } from '../../shared/find/stemmers.ts'
import { termsOf } from '../../shared/find/termsOf.ts'
import { MADE_UP_WORDS, madeUpStories } from '../testing/madeUpStories.ts'
import { indexOf, type StoryText, termQuery } from '../testing/searchIndex.ts'

const ENGLISH = termLanguageOf('en')

const STORIES = madeUpStories(700)
const INDEX = indexOf(STORIES)

/** The terms of each text of a field. */
function textsIn(story: StoryText, field: TextField): string[][] {
  const texts = {
    title: [story.title],
    excerpt: [story.excerpt ?? ''],
    publisher: [story.publisher ?? ''],
    topics: story.topics ?? [],
    coverage: story.coverage ?? [],
  }
  return texts[field].map((text) => termsOf(text, ENGLISH))
}

/** What a query means, by a look at all of a story. */
function holds(query: Query, story: StoryText): boolean {
  const texts = (field: TextField | undefined) =>
    (field ? [field] : TEXT_FIELDS).flatMap((each) => textsIn(story, each))
  switch (query.kind) {
    case 'all':
      return query.queries.every((part) => holds(part, story))
    case 'any':
      return query.queries.some((part) => holds(part, story))
    case 'not':
      return !holds(query.query, story)
    case 'term': {
      const { term, isPrefix } = query
      const isMeant = (word: string) => (isPrefix ? word.startsWith(term) : word === term)
      return texts(query.field).some((words) => words.some(isMeant))
    }
    case 'phrase': {
      const phrase = ` ${query.terms.join(' ')} `
      return texts(query.field).some((words) => ` ${words.join(' ')} `.includes(phrase))
    }
    case 'type':
      return story.type === query.type
    case 'days':
      return (story.day ?? '') >= (query.first ?? '') && (story.day ?? '') <= (query.last ?? '9')
    default:
      return query satisfies never
  }
}

const term = fc
  .constantFrom(...MADE_UP_WORDS, ...MADE_UP_WORDS.slice(0, 20))
  .map((word) => termsOf(word, ENGLISH)[0] ?? '')
const field = fc.option(fc.constantFrom(...TEXT_FIELDS), { nil: undefined })
const day = fc.option(
  fc
    .integer({ min: 17_500, max: 18_900 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10)),
  { nil: undefined },
)
const phrase = fc.oneof(
  fc.array(term, { minLength: 1, maxLength: 2 }),
  fc.nat(STORIES.length - 1).map((i) => termsOf(STORIES[i]?.excerpt ?? '', ENGLISH).slice(0, 3)),
)
const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('term' as const), term, isPrefix: fc.constant(false), field }),
    fc.record({
      kind: fc.constant('term' as const),
      term: term.map((word) => word.slice(0, 2)),
      isPrefix: fc.constant(true),
      field,
    }),
    fc.record({ kind: fc.constant('phrase' as const), terms: phrase, field }),
    fc.record({
      kind: fc.constant('type' as const),
      type: fc.constantFrom('article' as const, 'video' as const),
    }),
    fc.record({ kind: fc.constant('days' as const), first: day, last: day }),
    fc.record({ kind: fc.constant('not' as const), query: tie('query') }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      queries: fc.array(tie('query'), { maxLength: 3 }),
    }),
  ),
}))

describe('a query', () => {
  test('finds the stories for which it holds, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const expected = STORIES.flatMap((story, number) => (holds(asked, story) ? [number] : []))
        expect((await INDEX.numbers(asked)).toReversed()).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  test('finds the same stories in both orders', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const best = await INDEX.numbers(asked, 'best')
        expect(best.toSorted((a, b) => b - a)).toEqual(await INDEX.numbers(asked))
      }),
    )
  })

  test('that has only what is not wanted finds all others', async () => {
    const { numbers } = indexOf([{ title: 'One bridge' }, { title: 'Another tunnel' }])
    expect(await numbers({ kind: 'not', query: termQuery('bridg') })).toEqual([1])
  })
})

describe('the best results', () => {
  const titles = async (stories: StoryText[], asked: Query) => {
    const found = await indexOf(stories).numbers(asked, 'best')
    return found.map((number) => stories[number]?.title)
  }

  test('have the word in the headline, then in their text, then in coverage', async () => {
    const stories = [
      { title: 'Heron', day: '2020-01-01' },
      { title: 'B', excerpt: 'A heron', day: '2020-01-01' },
      { title: 'C', coverage: ['The heron'], day: '2020-01-01' },
    ]
    expect(await titles(stories, termQuery('heron'))).toEqual(['Heron', 'B', 'C'])
  })

  test('have the rarer of two words', async () => {
    const stories = [{ title: 'Heron' }, ...Array.from({ length: 9 }, () => ({ title: 'City' }))]
    const either: Query = { kind: 'any', queries: [termQuery('heron'), termQuery('citi')] }
    expect((await titles(stories, either))[0]).toBe('Heron')
  })

  test('are news, where all else is equal', async () => {
    const stories = [
      { title: 'Heron, old', day: '2012-01-01' },
      { title: 'Heron, new', day: '2020-01-01' },
    ]
    expect(await titles(stories, termQuery('heron'))).toEqual(['Heron, new', 'Heron, old'])
  })

  test('have the very word rather than one that begins with it', async () => {
    const stories = [{ title: 'Car' }, { title: 'Cargo' }]
    expect(await titles(stories, termQuery('car', undefined, true))).toEqual(['Car', 'Cargo'])
  })
})

describe('a word in no story', () => {
  const STORY = { title: 'Parliament votes on the harbour', excerpt: 'Harbor, harbour, hardware.' }
  const { search } = indexOf([STORY, { title: 'Harbour again' }])

  test('is taken for the nearest that is in one, and the one in more stories', async () => {
    expect((await search(termQuery('parlaiment'))).corrections).toEqual(
      new Map([['parlaiment', 'parliament']]),
    )
    expect((await search(termQuery('harbpur'))).query).toEqual(termQuery('harbour'))
  })

  test('finds nothing where no word is near, it is short, or a number', async () => {
    for (const word of ['zebra', 'vot', '2049']) {
      const { set, corrections } = await search(termQuery(word))
      expect([set, corrections.size]).toEqual([new Uint8Array(2), 0])
    }
  })

  test('is not corrected where another form of it is in one', async () => {
    const { search } = indexOf([{ title: 'Machinery' }, { title: 'Machined' }])
    const [stem = ''] = termsOf('machinery', ENGLISH)
    const { corrections, marks } = await search({
      kind: 'any',
      queries: [termQuery(stem), termQuery('machinerx', undefined, true)],
    })
    expect(corrections.size).toBe(0)
    expect(marks).toEqual([{ terms: new Set([stem]), field: undefined }])
  })

  test('is not corrected where it is in stories of other days', async () => {
    const days: Query = { kind: 'days', first: '2030-01-01', last: undefined }
    const { corrections } = await search({ kind: 'all', queries: [termQuery('harbor'), days] })
    expect(corrections.size).toBe(0)
  })
})

test('texts are read as they are, whatever signs they have', async () => {
  const { numbers } = indexOf([
    { title: 'A', excerpt: 'Ends with \\', coverage: ['{"title":"zebra"', 'Heron \\"'] },
    { title: 'B', excerpt: '"excerpt":"otter"', coverage: ['\\\\{"title":"', 'Heron'] },
  ])
  expect(await numbers(termQuery('zebra', 'coverage'))).toEqual([0])
  expect(await numbers(termQuery('otter', 'excerpt'))).toEqual([1])
  expect(await numbers(termQuery('heron', 'coverage'))).toEqual([1, 0])
})

test('only the shards of the words are read, of a phrase the positions besides', async () => {
  const { asked, search } = indexOf(STORIES)
  const [title = '', second = ''] = termsOf(STORIES[3]?.excerpt ?? '', ENGLISH)
  await search(termQuery(title))
  const forTerm = asked.length
  await search({ kind: 'phrase', terms: [title, second], field: undefined })
  expect(forTerm).toBeLessThanOrEqual(4)
  expect(asked.length).toBeLessThanOrEqual(forTerm + 12)
})
