import { describe, expect, test } from 'vitest'
import { arrangeArticles, articles, storiesOf } from '../../testing/arrangement.ts'
import type { TestFields } from '../../testing/newsFile.ts'

const page = (name: string) => `https://paper-${name}.example/report`
const report = (name: string, more: object = {}) => ({
  title: `Report ${name}`,
  webUrl: page(name),
  provider: { name: `Paper ${name}` },
  ...more,
})
const ownPage = (id: string) => ({ title: 'Elsewhere', webUrl: `https://daily.example.org/${id}` })
const [LEAD, FOLDED, OTHER] = ['2023-04-05-lead', '2023-04-06-folded', '2023-04-07-other']
const folded = (related: readonly object[], more: TestFields = {}): TestFields => ({
  title: 'SECRET headline',
  excerpt: 'SECRET words that nobody is to read',
  heat: '-1',
  publishedDateTime: '2023-04-06T08:00:00Z',
  related,
  ...more,
})

/** The stories that are shown, by their ids. */
function shown(files: Readonly<Record<string, TestFields>>) {
  const stories = storiesOf(arrangeArticles(articles(files)))
  expect(JSON.stringify(stories)).not.toContain('SECRET')
  return Object.fromEntries(stories.map((story) => [story.id, story]))
}

const handedTo = (id: string, files: Readonly<Record<string, TestFields>>) =>
  shown(files)[id]?.handed?.map(({ title }) => title)

describe('a folded story hands the reports that are missing there to', () => {
  const both = [report('a'), report('b')]

  test.each<[string, TestFields, TestFields]>([
    ['the story in its list', {}, folded([ownPage(LEAD), report('c')])],
    ['the story whose list it is in', { related: [ownPage(FOLDED)] }, folded([report('c')])],
    ['the story that shares reports with it', { related: both }, folded([...both, report('c')])],
    [
      'the story of the same page',
      { webUrl: page('own') },
      folded([report('c')], { webUrl: page('own') }),
    ],
  ])('%s', (_, lead, other) => {
    expect(handedTo(LEAD, { [LEAD]: lead, [FOLDED]: other })).toEqual(['Report c'])
  })

  test.each(['true', 'false'])('its lead, whether published says %s or not', (published) => {
    const files = { [LEAD]: {}, [FOLDED]: folded([ownPage(LEAD), report('c')], { published }) }
    expect(handedTo(LEAD, files)).toEqual(['Report c'])
  })

  test('the story that another folded one belongs to', () => {
    const files = {
      [LEAD]: {},
      [FOLDED]: folded([ownPage(LEAD), report('c')]),
      [OTHER]: folded([ownPage(FOLDED), report('d')], { publishedDateTime: '2023-04-07' }),
    }
    expect(handedTo(LEAD, files)).toEqual(['Report c', 'Report d'])
  })

  test('the one story that it belongs to the most', () => {
    const files = {
      [LEAD]: { related: [...both, report('d')] },
      [OTHER]: { related: both },
      [FOLDED]: folded([...both, report('c'), report('d')]),
    }
    expect(handedTo(LEAD, files)).toEqual(['Report c'])
    expect(handedTo(OTHER, files)).toBeUndefined()
  })
})

test.each(['-1.0', '"-1"', '-1e0'])('a heat of %s folds as one of -1 does', (heat) => {
  const files = { [LEAD]: {}, [FOLDED]: folded([ownPage(LEAD), report('c')], { heat }) }
  expect(handedTo(LEAD, files)).toEqual(['Report c'])
})

test('a folded story whose reports are shown nowhere is noticed, and no other one', () => {
  const files = {
    [LEAD]: {},
    [FOLDED]: folded([report('a'), report('b')]),
    [OTHER]: folded([ownPage(LEAD), report('c')]),
    '2023-04-08-silent': folded([]),
  }
  expect(arrangeArticles(articles(files)).faults).toMatchObject([
    { file: `${FOLDED}.md`, fault: { code: 'folded-alone' } },
  ])
})

test('the list that names a folded story comes before one that shares more with it', () => {
  const [a, b] = [report('a'), report('b')]
  const files = {
    [LEAD]: { related: [ownPage(FOLDED)] },
    [OTHER]: { related: [a, b] },
    [FOLDED]: folded([a, b, report('c')]),
  }
  expect(handedTo(LEAD, files)).toEqual(['Report a', 'Report b', 'Report c'])
})

describe('not handed over is', () => {
  const list = [ownPage(LEAD), report('a'), report('c')]
  const nothing = { [LEAD]: { related: [report('a')] } }

  test('a page that the story has: its own, one of its list, or the same twice', () => {
    const own = { title: 'Again', webUrl: `https://www.daily.example.org/${LEAD}/?x=1` }
    const related = [
      ...list,
      own,
      report('a', { webUrl: `${page('a')}#top` }),
      report('d', { webUrl: page('c') }),
    ]
    expect(handedTo(LEAD, { ...nothing, [FOLDED]: folded(related) })).toEqual(['Report c'])
  })

  test('a headline that the publisher has there', () => {
    const related = [
      ownPage(LEAD),
      report('c'),
      report('x', { title: 'Report A', provider: { name: 'Paper a' } }),
    ]
    expect(handedTo(LEAD, { ...nothing, [FOLDED]: folded(related) })).toEqual(['Report c'])
  })

  test.each(['unpublished', 'folded'])('the page of a story that is %s', (why) => {
    const files = {
      ...nothing,
      [FOLDED]: folded([...list, { title: 'SECRET headline', webUrl: page('hidden') }]),
      [OTHER]: {
        ...(why === 'folded' ? { heat: '-1' } : { published: 'false' }),
        webUrl: page('hidden'),
      },
    }
    expect(handedTo(LEAD, files)).toEqual(['Report c'])
  })

  test.each<[string, TestFields]>([
    ['may be unpublished', { published: '"true"' }],
    ['is a draft, too', { draft: 'true' }],
    ['is folded by a field that is misspelled', { heat: undefined, haet: '-1' }],
    ['is folded by another sign', { heat: '"\u22121"' }],
    ['is not folded but unpublished', { heat: '50', published: 'false' }],
    [
      'has such a field among its reports',
      { related: [...list, { ...report('d'), published: false }] },
    ],
  ])('anything of a file that %s', (_, more) => {
    expect(handedTo(LEAD, { ...nothing, [FOLDED]: folded(list, more) })).toBeUndefined()
  })

  test('anything of a story that shares but a page that every list has, or has its reports years later', () => {
    const hub = report('encyclopaedia')
    const far = { publishedDateTime: '2019-01-01', related: [hub, report('a'), report('c')] }
    const files = {
      '2019-01-01-far': far,
      [LEAD]: { related: [hub, report('x'), report('y')] },
      [FOLDED]: folded([hub, report('a'), report('c'), report('d')]),
    }
    expect(Object.values(shown(files)).flatMap(({ handed }) => handed ?? [])).toEqual([])
  })
})

test('what is handed over counts: in lists, icons, pictures, and where a report is a story here', () => {
  const picture = { images: [{ url: 'https://img.example.org/a.jpg' }] }
  const files = {
    [LEAD]: { ...picture, related: [report('a')] },
    [OTHER]: {
      webUrl: page('c'),
      provider: { name: 'Paper c', images: [{ url: 'https://img.example.org/c.png' }] },
    },
    [FOLDED]: folded([ownPage(LEAD), report('b', picture), report('c')]),
  }
  expect(shown(files)[LEAD]).toMatchObject({
    outlets: { names: ['Paper a', 'Paper b'], count: 3 },
    handed: [{ title: 'Report b' }, { publisher: { icon: 'https://img.example.org/c.png' } }],
    reportRepeatsPicture: [false, true, false],
    reportStories: [null, null, OTHER],
  })
})

test('what is handed over counts among outlets, for the heat of a story, and for those who report it', () => {
  const files = {
    [LEAD]: { related: [report('a')] },
    [FOLDED]: folded([ownPage(LEAD), report('b'), report('c')]),
  }
  const { stories, publishers, top } = arrangeArticles(articles(files))
  expect(stories[0]?.coverage()).toMatchObject({ outlets: 4, distinct: 4 })
  expect(top.periods[0]?.ranked[0]).toMatchObject({ heat: 30, outlets: 4 })
  const covered = publishers.map((each) => [each.name, each.covered.length])
  expect(covered).toContainEqual(['Paper b', 1])
})

test('a report that an unpublished or folded file is as well stays in the story’s own list', () => {
  const files = {
    [LEAD]: { related: [report('a'), report('b')] },
    [OTHER]: { webUrl: page('a'), title: 'SECRET', published: 'false' },
    [FOLDED]: folded([report('c')], { webUrl: page('b') }),
  }
  expect(shown(files)[LEAD]?.related.map(({ title }) => title)).toEqual(['Report a', 'Report b'])
})
