import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/contentFolder.ts'
import { MEMORY_FILE } from '../sources/gatherPlaces.ts'
import { type FeedLine, UNKNOWN_SIZE } from './memory.ts'
import { emptyMemory, readFeeds, readMemory } from './readMemory.ts'
import { writeMemory } from './writeMemory.ts'

const RUN = '{"run":"2026-11-28T05:00:00Z"}'
const FEED = '{"feed":"https://daily.example/rss","items":3,"wait":3240}'
const REPORT =
  '{"report":"daily.example/flood","story":"2026-11-28-flood","feed":"https://daily.example/rss","title":"Flood","published":"2026-11-28T04:00:00Z","first":"2026-11-28T05:00:00Z","language":"en","outlet":"daily.example"}'
const STORY = '{"story":"2026-11-28-flood","file":"2026-11-28-flood.md","size":812,"heat":60}'

/** A state with these lines, read, and a way to write it again. */
async function stateOf(lines: readonly string[], end = '\n') {
  const folder = await temporaryFolder()
  const file = join(folder, MEMORY_FILE)
  writeFileSync(file, lines.map((line) => line + end).join(''))
  return {
    folder,
    ...readMemory(file),
    written: () => {
      writeMemory(file, readMemory(file).memory)
      return readFileSync(file, 'utf8').split('\n').slice(0, -1)
    },
  }
}

test('nothing is known where there is no state', async () => {
  const { memory, problems } = readMemory(join(await temporaryFolder(), MEMORY_FILE))
  expect([memory.feeds.size, memory.reports.size, memory.stories.size, problems]).toEqual([
    ...[0, 0, 0],
    [],
  ])
})

test('lines are sorted by what they are of, and the same facts are the same bytes', async () => {
  const turned = '{"story":"2026-11-28-a","size":1,"file":"a.md"}'
  const { written, problems, folder } = await stateOf([turned, STORY, REPORT, FEED, RUN], '\r\n')
  expect(problems).toEqual([])
  const lines = [RUN, FEED, REPORT, '{"story":"2026-11-28-a","file":"a.md","size":1}', STORY]
  expect(written()).toEqual(lines)
  expect(written()).toEqual(lines)
  expect(readdirSync(folder)).toEqual([MEMORY_FILE])
})

test('what a later version has written stays, as a member or as a line', async () => {
  const other = '{"outlet":"daily.example","trust":3}'
  const longer = STORY.replace('}', ',"mood":"glum"}')
  const { written, problems } = await stateOf([other, REPORT, longer])
  expect(problems).toMatchObject([
    { code: 'state-kind', line: 1, found: 'a line of the kind "outlet"' },
  ])
  expect(written()).toEqual([REPORT, longer, other])
})

test('marks of version control go, and what both sides have found stays', async () => {
  const later = FEED.replace('3,', '4,').replace('rss",', 'rss","asked":"2026-11-28T06:00:00Z",')
  const laterRun = RUN.replace('05:00', '07:00')
  const twin = REPORT.replace('-flood"', '-flood-2"').replace(
    'first":"2026-11-28T05',
    'first":"2026-11-28T06',
  )
  const ours = [RUN, FEED, REPORT]
  const lines = ['<<<<<<< HEAD', ...ours, '=======', laterRun, later, twin, '>>>>>>> them', STORY]
  const { written, problems } = await stateOf(lines)
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['state-conflict', 1],
    ['state-conflict', 5],
    ['state-conflict', 9],
  ])
  const known = later.replace('"asked":"2026-11-28T06:00:00Z",', '')
  expect(written()).toEqual([RUN.replace('05:00', '06:00'), known, REPORT, STORY])
})

test.each([
  ['cut off', REPORT.slice(0, 90), 'is no JSON object'],
  ['of a text that is none', REPORT.replace('"Flood"', '7'), 'has no good title'],
  ['of a time that is none', REPORT.replace('T04:00:00Z', ''), 'has no good published'],
])(
  'of a damaged line %s it stays known which story has the report, and it is put aside',
  async (_, line, why) => {
    const { written, memory, problems, folder } = await stateOf([line, STORY])
    expect(problems).toMatchObject([{ code: 'state-line', line: 1, found: `a line that ${why}` }])
    expect(memory.reports.get('daily.example/flood')).toMatchObject({ story: '2026-11-28-flood' })
    // All files are read anew.
    expect(memory.stories.get('2026-11-28-flood')?.size).toBe(UNKNOWN_SIZE)
    expect(written()).toHaveLength(2)
    expect(readFileSync(join(folder, `${MEMORY_FILE}.damaged`), 'utf8')).toBe(`${line}\n`)
    expect(readMemory(join(folder, MEMORY_FILE)).problems).toEqual([])
  },
)

test.each([
  ['"asked":"2026-99-28T06:00:00Z","wait":60', 'has no good asked'],
  ['"asked":"2026-11-28T06:00:61Z","wait":60', 'has no good asked'],
  ['"wait":1e20', 'has no good wait'],
])('a time that cannot be is a damage, and no error: %s', async (members, why) => {
  const { problems } = await stateOf([RUN, `{"feed":"https://daily.example/rss",${members}}`])
  expect(problems).toMatchObject([{ code: 'state-line', found: `a line that ${why}` }])
})

test('bytes that are no UTF-8 are a damage, and a sign that a feed has in their place is none', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, MEMORY_FILE)
  writeFileSync(
    file,
    Buffer.concat([
      Buffer.from(REPORT.slice(0, 20)),
      Buffer.from([0xff]),
      Buffer.from(REPORT.slice(20)),
    ]),
  )
  expect(readMemory(file).problems).toMatchObject([
    { found: 'a line that has bytes that are not UTF-8' },
  ])
  writeFileSync(file, REPORT.replace('Flood', '\\ufffd'))
  const { memory, problems } = readMemory(file)
  writeMemory(file, memory)
  expect(problems).toEqual([])
  expect(readMemory(file)).toEqual({ memory, problems })
})

test('of many damaged lines the first are said, and how many there are', async () => {
  const { problems } = await stateOf(Array.from({ length: 1000 }, () => 'x'))
  expect(problems).toHaveLength(5)
  expect(problems[4]?.found).toContain('and 995 more lines are so')
})

const hour = (hours: number) => `2026-11-28T${String(hours).padStart(2, '0')}:00:00Z`

test('what is the same with all feeds of a run stands once, and a feed that has nothing new keeps its line', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, MEMORY_FILE)
  const failing = { since: hour(1), times: 1, kind: 'too-slow', reason: 'is slow' } as const
  const feedsAt = (hours: number): FeedLine[] => [
    { feed: 'a', etag: '"1"', asked: hour(hours), worked: hour(hours), next: hour(hours + 1) },
    { feed: 'b', asked: hour(1), worked: hour(1), next: hour(9) },
    { feed: 'c', asked: hour(hours), worked: hour(0), failing, next: hour(hours + 2) },
    { feed: 'd', asked: hour(hours), failing },
    { feed: 'e', asked: hour(hours), worked: hour(hours), failing },
    { feed: 'f', asked: hour(1), worked: hour(1), retired: hour(1) },
  ]
  const linesAt = (hours: number): string[] => {
    const feeds = new Map(feedsAt(hours).map((line) => [line.feed, line]))
    writeMemory(file, { ...emptyMemory(), feeds })
    expect(readMemory(file).memory.feeds).toEqual(feeds)
    expect(readFeeds(file).feeds).toEqual(feeds)
    return readFileSync(file, 'utf8').split('\n')
  }
  const [before, after] = [linesAt(2), linesAt(3)]
  expect(after.filter((line) => !before.includes(line)).map((line) => line.slice(0, 31))).toEqual([
    '{"run":"2026-11-28T03:00:00Z"}',
    '{"feed":"e","worked":"2026-11-2',
  ])
})

test('where version control keeps the state elsewhere, a run ends before it loses it', async () => {
  const file = join(await temporaryFolder(), MEMORY_FILE)
  writeFileSync(file, 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n')
  expect(() => readMemory(file)).toThrow('is a pointer of Git LFS')
  expect(() => readMemory(file)).toThrow('git lfs pull')
})
