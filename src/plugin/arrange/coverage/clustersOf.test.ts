import { describe, expect, test } from 'vitest'
import { arrangeArticles, articles, storiesOf } from '../../testing/arrangement.ts'
import type { TestFields } from '../../testing/newsFile.ts'

const page = (name: string) => `https://other.example.net/${name}`
const report = (name: string, publishedDateTime?: string) => ({
  title: `Report ${name}`,
  webUrl: page(name),
  ...(publishedDateTime && { publishedDateTime }),
})
const day = (date: string, related: readonly object[] = [], more: TestFields = {}) => ({
  publishedDateTime: `${date}T08:00:00Z`,
  related,
  ...more,
})

/** The stories by their ids, with the others that each one leads to. */
const linked = (files: Readonly<Record<string, TestFields>>) =>
  Object.fromEntries(
    storiesOf(arrangeArticles(articles(files)))
      .toReversed()
      .map(({ id, cluster, elsewhere }) => [
        id.slice(11),
        {
          cluster: cluster?.slice(11),
          elsewhere: elsewhere?.map((e) => [e.id.slice(11), e.shared]),
        },
      ]),
  )

const ALONE = { cluster: undefined, elsewhere: undefined }
const twins = (shared: number) => ({
  a: { cluster: 'a', elsewhere: [['b', shared]] },
  b: { cluster: 'a', elsewhere: [['a', shared]] },
})

describe('two stories within a month of each other know each other by', () => {
  test('the same page', () => {
    const files = {
      '2023-04-05-a': day('2023-04-05', [], { webUrl: `${page('x')}?utm_source=a` }),
      '2023-04-06-b': day('2023-04-06', [], { webUrl: `${page('x')}/amp` }),
    }
    expect(linked(files)).toEqual(twins(1))
  })

  test.each(['2023-04-05-a', '2023-04-06-b'])(
    'the page of one in the list of the other: of %s',
    (id) => {
      const other = { '2023-04-05-a': '2023-04-06-b', '2023-04-06-b': '2023-04-05-a' }[id] ?? ''
      const files = {
        '2023-04-05-a': day('2023-04-05'),
        '2023-04-06-b': day('2023-04-06'),
        [id]: day(id.slice(0, 10), [
          { title: 'Other', webUrl: `https://www.daily.example.org/${other}#x` },
        ]),
      }
      expect(linked(files)).toEqual(twins(1))
    },
  )

  test('two reports of the same day, however long their lists are', () => {
    const both = [report('1', '2023-04-05T10:00:00Z'), report('2', '2023-04-06T11:00:00Z')]
    const more = (name: string) => Array.from({ length: 9 }, (_, i) => report(`${name}${i}`))
    const files = {
      '2023-04-05-a': day('2023-04-05', [...both, ...more('a')]),
      '2023-04-06-b': day('2023-04-06', [...more('b'), ...both]),
    }
    expect(linked(files)).toEqual(twins(2))
  })

  test('one report of the same day where a list has hardly more', () => {
    const both = report('1', '2023-04-05T10:00:00Z')
    const files = {
      '2023-04-05-a': day('2023-04-05', [both, report('2')]),
      '2023-04-06-b': day('2023-04-06', [report('3'), report('4'), both]),
    }
    expect(linked(files)).toEqual(twins(1))
  })

  test('two reports without dates where a list has hardly more', () => {
    const both = [report('1'), report('2')]
    const files = {
      '2023-04-05-a': day('2023-04-05', [...both, report('3'), report('4')]),
      '2023-04-06-b': day('2023-04-06', [report('5'), report('6'), report('7'), ...both]),
    }
    expect(linked(files)).toEqual(twins(2))
  })
})

describe('two stories have nothing to do with each other', () => {
  test('for the same headline, a day or a year apart', () => {
    const files = {
      '2022-04-05-a': day('2022-04-05', [], { title: 'The year in bridges' }),
      '2023-04-05-b': day('2023-04-05', [], { title: 'The year in bridges' }),
      '2023-04-06-c': day('2023-04-06', [], { title: 'The year in bridges' }),
    }
    expect(linked(files)).toEqual({ a: ALONE, b: ALONE, c: ALONE })
  })

  test('for the same reports years apart', () => {
    const both = [report('1', '2022-04-05T10:00:00Z'), report('2', '2022-04-05T11:00:00Z')]
    const files = {
      '2022-04-05-a': day('2022-04-05', both),
      '2023-04-05-b': day('2023-04-05', both),
    }
    expect(linked(files)).toEqual({ a: ALONE, b: ALONE })
  })

  test('for a page that every list has', () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => {
        const date = new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10)
        const list = [report('encyclopaedia', `${date}T00:00:00Z`), report(`${i}`)]
        return [`${date}-s${i}`, day(date, list)]
      }),
    )
    expect(Object.values(linked(files))).toEqual(Array.from({ length: 60 }, () => ALONE))
  })
})

test('those that share the most come first, and stories that others link are in one cluster', () => {
  const dated = (name: string) => report(name, '2023-04-05T10:00:00Z')
  const files = {
    '2023-04-05-a': day('2023-04-05', [dated('1'), dated('2')]),
    '2023-04-06-b': day('2023-04-06', [dated('1'), dated('2'), dated('3'), dated('4'), dated('5')]),
    '2023-04-07-c': day('2023-04-07', [dated('3'), dated('4'), dated('5')]),
  }
  expect(linked(files)).toEqual({
    a: { cluster: 'a', elsewhere: [['b', 2]] },
    b: {
      cluster: 'a',
      elsewhere: [
        ['c', 3],
        ['a', 2],
      ],
    },
    c: { cluster: 'a', elsewhere: [['b', 3]] },
  })
})

describe('a folded story links the stories that it belongs to', () => {
  const own = (id: string) => ({ title: `As ${id}`, webUrl: `https://daily.example.org/${id}` })
  const extra = [report('1'), report('2'), report('3')]
  const FOLDED = '2023-04-06-f'
  const folded = (related: readonly object[]) => day('2023-04-06', related, { heat: '-1' })

  test('whose pages it lists', () => {
    const files = {
      '2023-04-05-a': day('2023-04-05'),
      [FOLDED]: folded([own('2023-04-05-a'), own('2023-04-07-b'), ...extra]),
      '2023-04-07-b': day('2023-04-07'),
    }
    expect(linked(files)).toEqual(twins(1))
  })

  test('which list it, whichever of them gets its reports', () => {
    const files = {
      '2023-04-05-a': day('2023-04-05', [own(FOLDED)]),
      [FOLDED]: folded(extra),
      '2023-04-14-b': day('2023-04-14', [own(FOLDED), report('1')]),
    }
    expect(linked(files)).toEqual(twins(1))
  })
})
