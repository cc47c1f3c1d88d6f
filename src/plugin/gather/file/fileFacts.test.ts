import { describe, expect, test } from 'vitest'
import { addition, file } from '../../testing/gatheredFiles.ts'
import { gatheredStory, reportOf } from '../../testing/gatheredStories.ts'
import { addTo } from './addTo.ts'
import { factsOf } from './fileFacts.ts'
import { isRefused } from './isRefused.ts'
import { storyText } from './storyText.ts'

test('what the robot must know of a file', () => {
  expect(factsOf(storyText(gatheredStory({ related: [reportOf(1)] })))).toMatchObject({
    pages: ['daily.example.org/glass-bridge', 'outlet1.example/walkers/1'],
    wants: [],
    refuses: [],
    isGathered: true,
    heat: 65,
    published: true,
  })
  expect(factsOf('---\ntitle: A\nheat: hot\npublished: "no"\n---\n')).toEqual({
    ...{ pages: [], wants: [], refuses: [], isGathered: false },
    ...{ heat: undefined, published: false, reports: [] },
  })
})

describe('what a person wants of the robot', () => {
  test.each([
    [
      'in brackets',
      'gather: { join: [https://www.a.example/1, b.example/2], refuse: [c.example] }\n',
    ],
    [
      'as lines',
      'gather:\n  join:\n    - "https://a.example/1/"\n    - https://b.example/2 # why\n  refuse: c.example\n',
    ],
  ])('may be written %s', (_, lines) => {
    const wishes = { wants: ['a.example/1', 'b.example/2'], refuses: ['c.example'] }
    expect(factsOf(file(lines))).toMatchObject(wishes)
  })

  test.each([
    'gather: none\n',
    'gather: [a]\n',
    'gather:\n',
    'gather: { join: [[a]], refuse: ~ }\n',
  ])('is nothing where it cannot be understood: %j', (line) => {
    expect(factsOf(file(line))).toMatchObject({ wants: [], refuses: [] })
  })

  test('keeps out a page, or all pages of a host or an outlet', () => {
    const refuses = new Set(['a.example/1', 'b.example', 'tube.example'])
    const isOut = (key: string, outlet = 'other.example') => isRefused({ key, outlet }, refuses)
    for (const key of ['a.example/1', 'b.example/2', 'news.b.example/3', 'b.example&id=1']) {
      expect(isOut(key)).toBe(true)
    }
    expect(isOut('tube:abc', 'tube.example')).toBe(true)
    for (const key of ['a.example/2', 'ab.example/1', 'c.example/b.example', 'example/1']) {
      expect(isOut(key)).toBe(false)
    }
  })
})

test('a file that cannot be read has a fault with its line', () => {
  expect(factsOf('---\ntitle: A\ntitle: B\n---\n')).toHaveProperty('hindrance.line', 3)
})

test('what was gathered is learned again from the file, also when people have added to it', () => {
  const added = addTo(storyText(gatheredStory()), addition({ related: [reportOf(1)] }))
  const text = 'text' in added ? added.text : ''
  const own = `${text.slice(0, -4)}  - title: "By &amp; by"\n    webUrl: https://www.hand.example/x\n---\n`
  const facts = factsOf(own)
  expect('reports' in facts && facts.reports).toEqual([
    {
      key: 'daily.example.org/glass-bridge',
      link: 'https://daily.example.org/glass-bridge',
      title: 'Glass bridge opens to walkers',
      excerpt: 'The bridge over the gorge is open from dawn to dusk.',
      published: '2024-04-05T06:07:08Z',
      gathered: '2024-04-05T07:00:00Z',
      provider: { name: 'The Daily', domain: 'daily.example.org' },
    },
    expect.objectContaining({ key: 'outlet1.example/walkers/1', gathered: '2024-04-05T07:00:00Z' }),
    {
      key: 'hand.example/x',
      link: 'https://www.hand.example/x',
      title: 'By & by',
      provider: { name: 'hand.example', domain: 'hand.example' },
    },
  ])
})
