import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { afterEach, expect, test } from 'vitest'
import { factsOf } from '../file/fileFacts.ts'
import { chances, madeUpEvent, reportOf } from './testing/madeUpEvents.ts'
import { type Newsroom, newsroom } from './testing/newsroom.ts'

const rename = fs.renameSync
const restore = () => {
  fs.renameSync = rename
  syncBuiltinESMExports()
}
afterEach(restore)

/** Lets a run end where one of its files goes to its place, just before or just after. */
function endAt(count: number, when: 'before' | 'after'): void {
  let left = count
  fs.renameSync = (from, to) => {
    if (--left > 0) return rename(from, to)
    if (when === 'after') rename(from, to)
    throw new Error('killed')
  }
  syncBuiltinESMExports()
}

const [OLD, GROWING, NEW] = [11, 12, 13].map((seed) => madeUpEvent(chances(seed)))
const TIME = Date.parse('2024-05-06T07:00:00Z')

/** Two stories; then one of them grows by an outlet and a report behind another, and two begin. */
async function prepared(): Promise<Newsroom> {
  const room = await newsroom({ publish: { outlets: 2 } })
  const chance = chances(7)
  const report = (event: typeof OLD, outlet: string, minutes: number) => {
    if (!event) throw new Error('no event')
    return reportOf(event, outlet, TIME + minutes * 60_000, chance)
  }
  const first = [report(OLD, 'daily.example', 1), report(GROWING, 'daily.example', 2)]
  room.set('daily.example', first)
  await room.run('2024-05-06T07:30:00Z')
  room.set('daily.example', [report(GROWING, 'daily.example', 61), ...first])
  room.set('herald.example', [
    report(GROWING, 'herald.example', 62),
    report(NEW, 'herald.example', 63),
  ])
  room.set('post.example', [report(madeUpEvent(chances(14)), 'post.example', 64)])
  return room
}

const NOW = '2024-05-06T08:30:00Z'
/** All but why reports have come together. */
const known = (room: Newsroom) => {
  const { reports, stories } = room.memory()
  return {
    reports: [...reports.values()].map(({ join, ...line }) => line),
    stories: [...stories.values()],
  }
}

test('a run that is ended at any of its writes leaves whole files, and the next one ends as one that was not', async () => {
  const whole = await prepared()
  await whole.run(NOW)
  const [stories, memory] = [whole.stories(), known(whole)]
  expect(Object.keys(stories)).toHaveLength(4)
  const writes = Object.keys(stories).length
  for (let count = 1; count <= writes; count++) {
    for (const when of ['before', 'after'] as const) {
      const room = await prepared()
      endAt(count, when)
      await expect(room.run(NOW)).rejects.toThrow('killed')
      restore()
      for (const text of Object.values(room.stories()))
        expect(factsOf(text)).toHaveProperty('pages')
      await room.run(NOW)
      expect(room.stories(), `${when} write ${count}`).toEqual(stories)
      expect(known(room), `${when} write ${count}`).toEqual(memory)
    }
  }
})

test('where the state is lost, the next run learns all stories from their files', async () => {
  const room = await prepared()
  await room.run(NOW)
  const stories = room.stories()
  fs.rmSync(`${room.folder}/gathered.jsonl`)
  const again = await room.run('2024-05-06T09:30:00Z')
  expect(again).toMatchObject({ begun: [], grown: [] })
  expect(room.stories()).toEqual(stories)
  const found = [...room.memory().reports.values()].filter(({ behind }) => !behind)
  expect(found.map(({ first }) => first)).not.toContain('2024-05-06T09:30:00Z')
})

test('where the lines of stories are lost and their files are too, later reports begin stories of their own', async () => {
  const room = await prepared()
  await room.run(NOW)
  for (const name of Object.keys(room.stories())) room.remove(name)
  const lines = room
    .state()
    .split('\n')
    .filter((line) => !line.startsWith('{"story"'))
  fs.writeFileSync(`${room.folder}/gathered.jsonl`, lines.join('\n'))
  const event = GROWING ?? madeUpEvent(chances(12))
  room.set('wire.example', [reportOf(event, 'wire.example', TIME + 7_200_000, chances(9))])
  expect(await room.run('2024-05-06T09:30:00Z')).toMatchObject({ begun: [{}], grown: [] })
})

test('a story that a person has hidden stays hidden where the state is lost', async () => {
  const room = await prepared()
  await room.run(NOW)
  const [name = '', text = ''] =
    Object.entries(room.stories()).find(([, each]) => each.includes('published: true')) ?? []
  room.write(name, text.replace('published: true', 'published: false'))
  fs.rmSync(`${room.folder}/gathered.jsonl`)
  await room.run('2024-05-06T09:30:00Z')
  expect(room.stories()[name]).toContain('\npublished: false\n')
})

test('a run right after another one changes nothing at all', async () => {
  const room = await prepared()
  await room.run(NOW)
  const [stories, state] = [room.stories(), room.state()]
  const again = await room.run(NOW)
  expect(again.sources.map(({ what }) => what)).toEqual(['waiting', 'waiting', 'waiting'])
  expect([room.stories(), room.state()]).toEqual([stories, state])
  await room.run('2024-05-06T10:00:00Z')
  expect(room.stories()).toEqual(stories)
  const changed = room
    .state()
    .split('\n')
    .filter((line) => !state.includes(line))
  expect(changed.map((line) => line.slice(0, 7))).toEqual(['{"run":'])
})
