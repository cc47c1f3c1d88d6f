import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { type Query, TEXT_FIELDS, type TextField } from '../../shared/find/query.ts'
import { termLanguageOf } from '../../shared/find/stemmers.ts'
import { termsOf } from '../../shared/find/termsOf.ts'
import { MADE_UP_WORDS, madeUpStories } from '../testing/madeUpStories.ts'
import { indexOf, termQuery } from '../testing/searchIndex.ts'

const ENGLISH = termLanguageOf('en')
const STORIES = madeUpStories(2000)
const { numbers } = indexOf(STORIES)

const cut = (text: string): string[] => termsOf(text, ENGLISH)
const TERMS = MADE_UP_WORDS.flatMap(cut)

const mini = new MiniSearch({
  fields: [...TEXT_FIELDS],
  tokenize: cut,
  processTerm: (term) => term,
})
mini.addAll(
  STORIES.map(({ title, excerpt, publisher, topics = [], coverage = [] }, id) => ({
    id,
    title,
    excerpt,
    publisher,
    topics: topics.join(' '),
    coverage: coverage.join(' '),
  })),
)

type MiniQuery = Parameters<typeof mini.search>[0]

async function expectSame(ours: Query, theirs: MiniQuery): Promise<void> {
  const found = mini.search(theirs).map(({ id }): number => id)
  expect((await numbers(ours)).toReversed()).toEqual(found.toSorted((a, b) => a - b))
}

/** Pairs of words, of all degrees of rarity. */
const pairs = TERMS.filter((_, i) => i % 3 === 0).map(
  (term, i) => [term, TERMS[(i * 7 + 3) % 40] ?? ''] as const,
)
const both = (kind: 'all' | 'any', [a, b]: readonly [string, string]): Query => ({
  kind,
  queries: [termQuery(a), termQuery(b)],
})

describe('on 2,000 stories MiniSearch finds the same', () => {
  test('by a word', async () => {
    for (const term of TERMS) await expectSame(termQuery(term), { queries: [term] })
  })

  test('by two words', async () => {
    for (const [a, b] of pairs) {
      await expectSame(both('all', [a, b]), { combineWith: 'AND', queries: [a, b] })
    }
  })

  test('by either of two words', async () => {
    for (const [a, b] of pairs) {
      await expectSame(both('any', [a, b]), { combineWith: 'OR', queries: [a, b] })
    }
  })

  test('by a word without another', async () => {
    for (const [a, b] of pairs) {
      const without: Query = { kind: 'not', query: termQuery(b) }
      await expectSame(
        { kind: 'all', queries: [termQuery(a), without] },
        { combineWith: 'AND_NOT', queries: [a, b] },
      )
    }
  })

  test('without a word', async () => {
    for (const term of TERMS.slice(0, 60)) {
      await expectSame(
        { kind: 'not', query: termQuery(term) },
        { combineWith: 'AND_NOT', queries: [MiniSearch.wildcard, term] },
      )
    }
  })

  test('by the beginning of a word', async () => {
    for (const beginning of new Set(
      TERMS.flatMap((term) => [term.slice(0, 2), term.slice(0, 4)]),
    )) {
      await expectSame(termQuery(beginning, undefined, true), {
        prefix: true,
        queries: [beginning],
      })
    }
  })

  test('by a word in a field', async () => {
    for (const [i, term] of TERMS.entries()) {
      const field: TextField = TEXT_FIELDS[i % TEXT_FIELDS.length] ?? 'title'
      await expectSame(termQuery(term, field), { fields: [field], queries: [term] })
    }
  })

  test('by all of this together', async () => {
    for (const [i, [a, b]] of pairs.entries()) {
      const third = TERMS[(i * 11) % TERMS.length] ?? ''
      await expectSame(
        {
          kind: 'all',
          queries: [
            both('any', [a, b]),
            { kind: 'not', query: termQuery(third, 'title') },
            termQuery('k', 'excerpt', true),
          ],
        },
        {
          combineWith: 'AND',
          queries: [
            {
              combineWith: 'AND_NOT',
              queries: [
                { combineWith: 'OR', queries: [a, b] },
                { fields: ['title'], queries: [third] },
              ],
            },
            { fields: ['excerpt'], prefix: true, queries: ['k'] },
          ],
        },
      )
    }
  })
})
