import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/contentFolder.ts'
import { MEMORY_FILE, UNKNOWN_SIZE } from './memory.ts'
import { readMemory } from './readMemory.ts'
import { writeMemory } from './writeMemory.ts'

const FEED = '{"feed":"https://daily.example/rss","asked":"2026-11-28T05:00:00Z","items":3}'
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
  const { written, problems, folder } = await stateOf([turned, STORY, REPORT, FEED], '\r\n')
  expect(problems).toEqual([])
  const lines = [FEED, REPORT, '{"story":"2026-11-28-a","file":"a.md","size":1}', STORY]
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
  const later = FEED.replace('05:00', '06:00')
  const twin = REPORT.replace('-flood"', '-flood-2"').replace(
    'first":"2026-11-28T05',
    'first":"2026-11-28T06',
  )
  const lines = ['<<<<<<< HEAD', FEED, REPORT, '=======', later, twin, '>>>>>>> theirs', STORY]
  const { written, problems } = await stateOf(lines)
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['state-conflict', 1],
    ['state-conflict', 4],
    ['state-conflict', 7],
  ])
  expect(written()).toEqual([later, REPORT, STORY])
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
