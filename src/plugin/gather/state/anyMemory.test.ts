import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/contentFolder.ts'
import { MEMORY_FILE } from '../sources/gatherPlaces.ts'
import { emptyMemory, readMemory } from './readMemory.ts'
import { writeMemory } from './writeMemory.ts'

const hour = (hours: number) => `2026-11-28T${String(hours).padStart(2, '0')}:00:00Z`
const anyText = fc.string({ unit: 'binary', maxLength: 12 })
const anyInstant = fc.integer({ min: 0, max: 20 }).map(hour)
const anyMemory = fc
  .record({
    reports: fc.uniqueArray(
      fc.record(
        {
          ...{ report: anyText, story: anyText, feed: anyText, title: anyText, outlet: anyText },
          ...{ published: anyInstant, first: anyInstant, language: anyText },
          ...{ excerpt: anyText, left: anyInstant, behind: anyText },
        },
        {
          requiredKeys: [
            'report',
            'story',
            'feed',
            'title',
            'outlet',
            'published',
            'first',
            'language',
          ],
        },
      ),
      { selector: ({ report }) => report, maxLength: 8 },
    ),
    feeds: fc.uniqueArray(
      fc.record(
        { feed: anyText, asked: anyInstant, worked: anyInstant, next: anyInstant, etag: anyText },
        { requiredKeys: ['feed', 'asked', 'worked'] },
      ),
      { selector: ({ feed }) => feed, maxLength: 4 },
    ),
  })
  .map(({ reports, feeds }) => ({
    ...emptyMemory(),
    feeds: new Map(feeds.map((line) => [line.feed, line])),
    reports: new Map(reports.map((line) => [line.report, line])),
  }))

test('whatever is known is read back, whatever the order in which it came, and in the same bytes', async () => {
  const folder = await temporaryFolder()
  const [one, other] = [join(folder, 'one'), join(folder, 'other')]
  fc.assert(
    fc.property(anyMemory, (memory) => {
      writeMemory(one, memory)
      const read = readMemory(one)
      expect(read.problems).toEqual([])
      expect(read.memory).toMatchObject({ feeds: memory.feeds, reports: memory.reports })
      const turned = <Line extends object>(lines: ReadonlyMap<string, Line>) =>
        new Map(
          [...lines]
            .reverse()
            .map(([key, line]): [string, Line] => [
              key,
              Object.assign({}, Object.fromEntries(Object.entries(line).reverse()), line),
            ]),
        )
      writeMemory(other, {
        ...memory,
        feeds: turned(memory.feeds),
        reports: turned(memory.reports),
      })
      expect(readFileSync(other)).toEqual(readFileSync(one))
    }),
  )
})

test('of a file that is cut off anywhere all whole lines are known, and the next one is whole again', async () => {
  const file = join(await temporaryFolder(), MEMORY_FILE)
  fc.assert(
    fc.property(anyMemory, fc.double({ min: 0, max: 1, noNaN: true }), (memory, share) => {
      writeMemory(file, memory)
      const bytes = readFileSync(file)
      const rest = bytes.subarray(0, Math.floor(bytes.length * share))
      writeFileSync(file, rest)
      const whole = rest.toString().split('\n').slice(0, -1)
      const { memory: read } = readMemory(file)
      const keys = whole.flatMap((line) => JSON.parse(line).report ?? [])
      expect([...read.reports.keys()]).toEqual(expect.arrayContaining(keys))
      writeMemory(file, read)
      expect(readMemory(file).problems).toEqual([])
    }),
  )
})
