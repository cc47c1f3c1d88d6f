import { describe, expect, test } from 'vitest'
import type { Topic } from '../../../shared/bundle.ts'
import type { Mute } from '../../../shared/kept/concerns.ts'
import type { Marked } from '../../marks/marks.ts'
import { foldWords } from './foldWords.ts'
import { isOf, mutesAt, mutingOf, nextEnd, reachOf, subjectOf } from './muting.ts'

const topic = (slug: string, parent?: string): Topic => ({
  slug,
  name: slug,
  ...(parent !== undefined && { parent }),
  list: { count: 1, head: '', indexes: [] },
})
const REACH = reachOf([
  topic('science'),
  topic('space', 'science'),
  topic('moon', 'space'),
  topic('sport'),
])

const mute = (kind: Mute['kind'], what: string, name = what): Mute => ({ kind, what, name })
const words = (phrase: string) => mute('words', foldWords(phrase).trim(), phrase)

const story = (fields: Partial<Marked> = {}): Marked => ({
  id: '2020-11-01-story',
  title: 'A robot on the moon',
  publisher: { name: 'The Daily', domain: 'daily.example' },
  topics: [{ slug: 'moon', name: 'Moon' }],
  ...fields,
})

const hides = (mutes: readonly Mute[], fields?: Partial<Marked>) =>
  mutingOf(mutes, REACH).hidesStory(story(fields))

describe('a muted topic', () => {
  test('hides its stories and those of topics below it, and no others', () => {
    expect(hides([mute('topic', 'moon')])).toBe(true)
    expect(hides([mute('topic', 'science')])).toBe(true)
    expect(hides([mute('topic', 'sport')])).toBe(false)
  })
})

describe('a muted word', () => {
  test('hides stories that have it in the headline or the excerpt, whole', () => {
    expect(hides([words('Robot')])).toBe(true)
    expect(hides([words('crater')], { excerpt: 'In a crater.' })).toBe(true)
    expect(hides([words('bot')])).toBe(false)
  })
})

describe('a muted publisher', () => {
  const DAILY = mute('publisher', 'daily.example', 'The Daily')

  test('hides the stories that nobody else has', () => {
    expect(hides([DAILY])).toBe(true)
    expect(hides([mute('publisher', 'other.example')])).toBe(false)
  })

  test('hides no story that others report, unless all of these are muted too', () => {
    const outlets = { names: ['Nature', 'Wired'], count: 2 }
    expect(hides([DAILY], { outlets })).toBe(false)
    const others = [
      mute('publisher', 'nature.example', 'Nature'),
      mute('publisher', 'w.example', 'Wired'),
    ]
    expect(hides([DAILY, ...others], { outlets })).toBe(true)
    expect(hides([DAILY, ...others], { outlets: { ...outlets, count: 3 } })).toBe(false)
  })

  test('hides its reports of the stories of others, by its domain whatever its name', () => {
    const { hidesReport } = mutingOf([DAILY], REACH)
    const report = (name: string, domain?: string) => ({
      title: 'Robot lands',
      link: 'https://daily.example/1',
      publisher: { name, ...(domain !== undefined && { domain }) },
    })
    expect(hidesReport(report('Daily Online', 'daily.example'))).toBe(true)
    expect(hidesReport(report('The Daily'))).toBe(true)
    expect(hidesReport(report('The Daily', 'other.example'))).toBe(false)
  })
})

test('a mute whose end has come hides nothing', () => {
  const [brief, long] = [
    { ...words('robot'), until: 1000 },
    { ...words('moon'), until: 2000 },
  ]
  expect(mutesAt([brief, long], 999)).toEqual([brief, long])
  expect(mutesAt([brief, long], 1000)).toEqual([long])
  expect(nextEnd([brief, long])).toBe(1000)
  expect(nextEnd([words('robot')])).toBeUndefined()
})

test('a page shows what it is about, although that is muted', () => {
  expect(subjectOf('/base/topic/moon/page/3')).toEqual({ kind: 'topic', what: 'moon' })
  expect(subjectOf('/publisher/daily.example/coverage/2')).toEqual({
    kind: 'publisher',
    what: 'daily.example',
  })
  expect(subjectOf('/topics')).toBeUndefined()
  expect(subjectOf('/topic/%E0%A4%A')).toEqual({ kind: 'topic', what: '%E0%A4%A' })
  const moon = { kind: 'topic', what: 'moon' } as const
  expect(isOf(mute('topic', 'science'), moon, REACH)).toBe(true)
  expect(isOf(mute('topic', 'sport'), moon, REACH)).toBe(false)
  expect(isOf(words('moon'), moon, REACH)).toBe(false)
})
