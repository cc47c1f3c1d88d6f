import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeArticles, articles, storiesOf, summariesOf } from '../testing/arrangement.ts'
import { articleOf, type TestFields } from '../testing/newsFile.ts'

const arranged = (files: Readonly<Record<string, TestFields>>) => arrangeArticles(articles(files))
const idsOf = (files: Readonly<Record<string, TestFields>>) =>
  storiesOf(arranged(files)).map((story) => story.id)

describe('the order of stories', () => {
  test('is by date, not by file name; then by heat; then by id', () => {
    const ids = idsOf({
      '2023-01-01-b': { publishedDateTime: '2023-01-02T10:00:00Z' },
      '2023-01-09-a': { publishedDateTime: '2023-01-01T10:00:00Z' },
      '2023-01-01-a': { publishedDateTime: '2023-01-02T10:00:00Z' },
      '2023-01-01-Z': { publishedDateTime: '2023-01-02T10:00:00Z', heat: '0' },
      '2023-01-01-c': { publishedDateTime: '2023-01-02T10:00:00Z', heat: '70' },
      '2023-01-01-d': { publishedDateTime: '2023-01-02T10:00:00Z', heat: '276' },
      '2023-01-01-e': { publishedDateTime: '2023-01-02T10:00:00Z', quality: '206' },
      '2023-01-01-f': { publishedDateTime: '2023-01-02T12:00:00+09:00' },
    })
    expect(ids).toEqual([
      '2023-01-01-d',
      '2023-01-01-e',
      '2023-01-01-c',
      '2023-01-01-Z',
      '2023-01-01-a',
      '2023-01-01-b',
      '2023-01-01-f',
      '2023-01-09-a',
    ])
  })

  test('does not depend on the order of the files', () => {
    const field = fc.record({
      publishedDateTime: fc.constantFrom('2023-01-01', '2023-01-01T00:00:00Z', '2023-01-02'),
      heat: fc.constantFrom('0', '70', undefined),
      quality: fc.constantFrom('5', undefined),
      webUrl: fc.constantFrom('https://a.example/1', 'https://a.example/2', 'https://a.example/3'),
      images: fc.constantFrom('[{url: /a.png}]', '[{url: /b.png}]', '[]'),
      topics: fc.constantFrom('[AI, ai]', '[Ai]', '[C#, ai]'),
    })
    const list = fc
      .uniqueArray(fc.stringMatching(/^[a-zA-Z]{1,2}$/), { minLength: 2, maxLength: 8 })
      .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), field))))
      .map((entries) => entries.map(([name, fields]) => articleOf(fields, `2023-01-01-${name}.md`)))
    const shuffled = list.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(storiesOf(arrangeArticles(one))).toEqual(storiesOf(arrangeArticles(other)))
      }),
    )
  })

  test('tells each story its neighbors', () => {
    const [newest, middle, oldest] = storiesOf(
      arranged({
        '2023-01-01-a': { publishedDateTime: '2023-01-01', title: 'A' },
        '2023-01-02-b': { publishedDateTime: '2023-01-02', title: 'B' },
        '2023-01-03-c': { publishedDateTime: '2023-01-03', title: 'C' },
        '2023-01-02-x': { publishedDateTime: '2023-01-02', title: 'X', published: 'false' },
      }),
    )
    expect(newest).toMatchObject({ older: { id: '2023-01-02-b', title: 'B' } })
    expect(newest).not.toHaveProperty('newer')
    expect(middle).toMatchObject({ newer: { id: '2023-01-03-c' }, older: { id: '2023-01-01-a' } })
    expect(oldest).not.toHaveProperty('older')
  })
})

describe('what is hidden', () => {
  const files = {
    '2023-01-01-a': {},
    '2023-01-01-b': { published: 'false', title: 'XSECRET', topics: '[XSECRET]' },
    '2023-01-01-c': { published: 'true', heat: '-1', title: 'XSECRET', topics: '[XSECRET]' },
  }

  test('unpublished and folded stories are counted and leave no trace', () => {
    const arrangement = arranged(files)
    const { topics, unpublished, folded, faults } = arrangement
    const stories = storiesOf(arrangement)
    expect({ unpublished, folded }).toEqual({ unpublished: 1, folded: 1 })
    expect(stories.map(({ id }) => id)).toEqual(['2023-01-01-a'])
    expect(JSON.stringify({ stories, topics, faults })).not.toContain('XSECRET')
  })
})

describe('a name that occurs twice', () => {
  test('compared without case: the path first by code unit stays, the others are rejected', () => {
    const files = ['b/2023-01-01-x.md', 'a/2023-01-01-X.md', 'c/2023-01-01-x.MD']
    const all = files.map((file) => articleOf({}, file))
    const arrangement = arrangeArticles(all)
    const { rejected, faults } = arrangement
    expect(storiesOf(arrangement).map(({ id }) => id)).toEqual(['2023-01-01-X'])
    expect(rejected).toBe(2)
    expect(faults.map(({ file, fault }) => [file, fault.severity, fault.found])).toEqual([
      ['b/2023-01-01-x.md', 'rejected', 'the name of a/2023-01-01-X.md'],
      ['c/2023-01-01-x.MD', 'rejected', 'the name of a/2023-01-01-X.md'],
    ])
  })
})

describe('stories that look alike', () => {
  test('two with the same link both stay, and the older one is reported', () => {
    const { stories, faults } = arranged({
      '2023-01-01-a': {
        webUrl: 'http://www.daily.example.org/x/',
        publishedDateTime: '2023-01-01',
      },
      '2023-01-02-b': { webUrl: 'https://daily.example.org/x?utm_source=y' },
    })
    expect(stories).toHaveLength(2)
    expect(faults).toMatchObject([{ file: '2023-01-01-a.md', fault: { severity: 'warning' } }])
  })

  test('two with the same title a day or a year apart both stay, with nothing to report', () => {
    const { stories, faults } = arranged({
      '2022-01-01-best-of': { publishedDateTime: '2022-01-01' },
      '2023-01-01-best-of': { publishedDateTime: '2023-01-01' },
      '2023-01-02-best-of': { publishedDateTime: '2023-01-02' },
    })
    expect(stories).toHaveLength(3)
    expect(faults).toEqual([])
  })

  test('a picture that an older story has shown is marked, the oldest one is not', () => {
    const images = '[{url: "https://img.example.org/stock.png"}]'
    const arrangement = arranged({
      '2023-01-01-a': { publishedDateTime: '2023-01-01', images },
      '2023-01-02-b': { publishedDateTime: '2023-01-02', images },
      '2023-01-03-c': { publishedDateTime: '2023-01-03', images: '[{url: /own.png}]' },
      '2022-12-31-x': { publishedDateTime: '2022-12-31', images, published: 'false' },
    })
    expect(storiesOf(arrangement).map((story) => story.repeatsPicture)).toEqual([
      undefined,
      true,
      undefined,
    ])
  })
})

test('a summary has the number of reports instead of the reports, and no credit', () => {
  const related = [{ title: 'B', webUrl: 'https://other.example.net/b' }]
  const images = [{ url: '/a.png', width: 2, height: 1, title: 'Alt', attribution: 'Someone' }]
  const arrangement = arranged({
    '2023-01-01-a': { related, images, updatedDateTime: '2023-05-01' },
  })
  expect(summariesOf(arrangement)[0]).toEqual({
    id: '2023-01-01-a',
    title: 'Glass bridge opens to walkers',
    published: '2023-04-05T06:07:08Z',
    link: 'https://daily.example.org/2023-01-01-a',
    type: 'article',
    publisher: { name: 'daily.example.org', domain: 'example.org' },
    topics: [],
    picture: { url: '/a.png', width: 2, height: 1, alt: 'Alt' },
    relatedCount: 1,
    outlets: { names: ['other.example.net'], count: 1 },
  })
})
