import { describe, expect, test } from 'vitest'
import type { TopicFile } from '../check/article.ts'
import { articleOf } from '../testing/newsFile.ts'
import type { Labelled } from './labelled.ts'
import { arrangeTopics as arrangeIn } from './topics.ts'

const arrangeTopics = (
  files: readonly TopicFile[],
  stories: readonly Labelled[],
  rootName: string | undefined,
) => arrangeIn(files, stories, rootName, 'en')

const file = (name: string, parent?: string, slugSource = name): TopicFile => ({
  file: `${name}.yaml`,
  name,
  slugSource,
  parent,
})
const story = (...topics: string[]) => articleOf({ topics })
const stories = (n: number, ...topics: string[]) =>
  Array.from({ length: n }, () => story(...topics))

function namesOf(topics: ReturnType<typeof arrangeTopics>): Record<string, string | undefined> {
  return Object.fromEntries(topics.topics.map(({ slug, parent }) => [slug, parent]))
}

describe('the topics', () => {
  test('are those of topic files and of stories, each once, case aside', () => {
    const topics = arrangeTopics(
      [file('Roads')],
      [story('roads', 'Bridges'), story('ROADS')],
      undefined,
    )
    expect(namesOf(topics)).toEqual({ roads: undefined, bridges: undefined })
    expect(topics.find('rOaDs')).toEqual({ slug: 'roads', name: 'Roads' })
  })

  test('are matched whole: "AI" is not "AI in Autos"', () => {
    const topics = arrangeTopics([file('AI')], [story('AI in Autos')], undefined)
    expect(topics.find('AI')?.slug).toBe('ai')
    expect(topics.find('AI in Autos')?.slug).toBe('ai-in-autos')
    expect(topics.find('Autos')).toBeUndefined()
  })

  test('without a file have the spelling that most stories use', () => {
    const some = [story('ai'), story('AI'), story('Ai'), story('AI')]
    expect(arrangeTopics([], some, undefined).find('ai')?.name).toBe('AI')
  })

  test('have addresses that differ, for signs and other scripts too', () => {
    const names = ['C', 'C#', 'C++', '.NET', '新聞', 'Новости', '★', '☆', 'é', 'e']
    const slugs = names.map(
      (name) => arrangeTopics([], [story(...names)], undefined).find(name)?.slug,
    )
    expect(new Set(slugs).size).toBe(names.length)
    expect(slugs).not.toContain('')
  })

  test('get the address that their file asks for', () => {
    const topics = arrangeTopics(
      [file('Artificial minds', undefined, 'AI')],
      [story('AI')],
      undefined,
    )
    expect(topics.find('Artificial minds')?.slug).toBe('ai')
    expect(topics.find('AI')?.slug).toMatch(/^ai-[0-9a-f]{6}$/)
  })

  test('of two files with one name the first stays and the other is reported', () => {
    const twice = [{ ...file('roads'), file: 'z.yaml' }, file('Roads')]
    const topics = arrangeTopics(twice, [], undefined)
    expect(topics.topics.map(({ name }) => name)).toEqual(['Roads'])
    expect(topics.faults).toMatchObject([{ file: 'z.yaml', fault: { path: ['name'] } }])
  })
})

describe('the hierarchy', () => {
  test('comes from the topic files, parents by name', () => {
    const topics = arrangeTopics(
      [file('Bridges', 'ROADS'), file('Roads'), file('Rivers')],
      [],
      'None',
    )
    expect(namesOf(topics)).toEqual({ bridges: 'roads', roads: undefined, rivers: undefined })
    expect(topics.faults).toEqual([])
  })

  test.each([
    ['an unknown parent', [file('Bridges', 'Nowhere')], ['Bridges.yaml']],
    ['itself as parent', [file('Bridges', 'bridges')], ['Bridges.yaml']],
    ['a circle', [file('A', 'B'), file('B', 'C'), file('C', 'A')], ['A.yaml', 'B.yaml', 'C.yaml']],
  ])('%s gives a warning and a top-level topic', (_, files, reported) => {
    const topics = arrangeTopics(files, [], undefined)
    expect(topics.topics.every(({ parent }) => parent === undefined)).toBe(true)
    expect(topics.faults.map((fault) => fault.file)).toEqual(reported)
    expect(topics.faults.every(({ fault }) => fault.severity === 'warning')).toBe(true)
  })

  test('a topic below a circle keeps its parent', () => {
    const topics = arrangeTopics([file('A', 'B'), file('B', 'A'), file('Leaf', 'A')], [], 'None')
    expect(namesOf(topics)).toEqual({ a: undefined, b: undefined, leaf: 'a' })
  })
})

describe('the root topic', () => {
  const tree = [file('News'), file('Roads', 'News'), file('Bridges', 'Roads')]

  test('is the one in the settings, whatever the files say', () => {
    const topics = arrangeTopics(tree, [story('All')], 'all')
    expect(topics.root).toEqual({ slug: 'all', name: 'All' })
    expect(namesOf(topics)).toEqual({ bridges: 'roads', news: undefined, roads: 'news' })
  })

  test('is else the only parentless topic file that has children; those become top-level', () => {
    const topics = arrangeTopics([...tree, file('Lonely')], stories(10, 'Everywhere'), undefined)
    expect(topics.root?.name).toBe('News')
    expect(namesOf(topics)).toEqual({
      bridges: 'roads',
      everywhere: undefined,
      lonely: undefined,
      roads: undefined,
    })
  })

  test('is else the one topic that is on every story, at any position and in any spelling', () => {
    const some = [...stories(9, 'Roads', 'Everywhere'), story('everywhere', 'Rivers')]
    const topics = arrangeTopics([], some, undefined)
    expect(topics.root?.name).toBe('Everywhere')
    expect(namesOf(topics)).toEqual({ rivers: undefined, roads: undefined })
  })

  test.each([
    ['there are fewer than ten stories', [], stories(9, 'Everywhere')],
    ['one story does not have the topic', [], [...stories(9, 'Everywhere'), story()]],
    ['two topics are on every story', [], stories(10, 'Everywhere', 'Always')],
    ['two topic files have children and no parent', [...tree, file('X'), file('Y', 'X')], []],
    ['there is nothing', [], []],
  ])('is none where %s', (_, files, some) => {
    expect(arrangeTopics(files, some, undefined).root).toBeUndefined()
  })
})

describe('a label without a topic file that is almost the name of one', () => {
  const files = ['Self-Driving Cars', 'Robotics', 'Windows 11', 'C++', 'Space', 'R&D'].map((name) =>
    file(name),
  )
  const faultsOf = (...some: ReturnType<typeof story>[]) =>
    arrangeTopics(files, some, undefined).faults

  test.each([
    ['Self driving cars', 'Self-Driving Cars'],
    ['Robtics', 'Robotics'],
    ['Robotic', 'Robotics'],
    ['Roboticş', 'Robotics'],
    ['R & D', 'R&D'],
  ])('%s is reported with %s', (label, meant) => {
    expect(faultsOf(story('Roads', label))).toMatchObject([
      { fault: { code: 'topic-misspelled', entry: label } },
    ])
    expect(faultsOf(story(label))[0]?.fault.fix).toContain(`did you mean ${meant}?`)
  })

  test.each([
    'Windows 10',
    'C#',
    'C',
    'Spice',
    'Roads',
    'Rob',
    'robotics',
    'self-driving cars',
    '新聞',
  ])('%s is none', (label) => {
    expect(faultsOf(story(label))).toEqual([])
  })

  test('is reported once, at the newest story that has it', () => {
    const [newest, other] = [{ ...story('robtics'), file: 'newest.md' }, story('Robtics')]
    expect(faultsOf(story('Roads'), newest, other)).toMatchObject([
      { file: 'newest.md', fault: { found: '"robtics", on 2 stories, a topic without a file' } },
    ])
  })

  test('is nothing to report where there are no topic files', () => {
    expect(arrangeTopics([], [story('Robtics'), story('Robotics')], undefined).faults).toEqual([])
  })
})

test('an unknown parent is answered with the one that was meant', () => {
  const { faults } = arrangeTopics([file('Robotics'), file('Arms', 'Robtics')], [], undefined)
  expect(faults[0]?.fault.fix).toBe('did you mean Robotics? The topic is top-level until then')
})
