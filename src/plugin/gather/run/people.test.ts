import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/contentFolder.ts'
import { newsFile } from '../../testing/newsFile.ts'
import { newsroom } from './testing/newsroom.ts'
import { EVENT, entry, next, OTHER, reported } from './testing/reportedEvent.ts'

describe('a story that a person', () => {
  test('has removed does not come back, nor what others report of it', async () => {
    const { room, name } = await reported()
    room.remove(name)
    expect(await next(room)).toMatchObject({
      begun: [],
      grown: [],
      ofRemoved: 1,
      removed: [name.slice(0, -3)],
    })
    room.set('post.example', [entry('post.example')])
    expect(await room.run('2024-05-06T09:30:00Z')).toMatchObject({ begun: [], removed: [] })
    expect(room.stories()).toEqual({})
  })

  test('has removed and put back is one again', async () => {
    const { room, name, text } = await reported()
    room.remove(name)
    await room.run('2024-05-06T07:40:00Z')
    room.write(name, text)
    expect(await next(room)).toMatchObject({ grown: [{}] })
  })

  test('has taken the mark of the robot off is theirs', async () => {
    const { room, name, text } = await reported()
    const own = text.replace(/^gathered: .*\n/m, '')
    room.write(name, own)
    expect(await next(room)).toMatchObject({ begun: [], grown: [] })
    const state = room.state()
    await room.run('2024-05-06T08:40:00Z')
    expect(room.stories()).toEqual({ [name]: own })
    expect(room.state()).toBe(state)
  })

  test('has given another name goes on under that', async () => {
    const { room, name } = await reported()
    renameSync(join(room.folder, 'news', name), join(room.folder, 'news', '2024-05-06-beans.md'))
    expect(await next(room)).toMatchObject({ begun: [], grown: [{}], removed: [] })
    expect(Object.keys(room.stories())).toEqual(['2024-05-06-beans.md'])
    expect([...room.memory().stories.keys()]).toEqual(['2024-05-06-beans'])
  })

  test('has put into a folder stays there', async () => {
    const { room, name, text } = await reported()
    room.remove(name)
    const place = join(room.folder, 'May')
    mkdirSync(place)
    writeFileSync(join(place, name), text)
    expect(await next(room)).toMatchObject({ grown: [{}], removed: [] })
    expect(readFileSync(join(place, name), 'utf8')).toContain('herald.example')
  })

  test('has broken stays as it is, which is said, and is tried again once it is mended', async () => {
    const { room, name, text } = await reported()
    const broken = text.replace('title: "', 'title: ["')
    room.write(name, broken)
    const found = await next(room)
    expect(found.unchanged).toEqual([
      { file: expect.stringContaining(`${name}:`), reason: expect.any(String) },
    ])
    expect(room.stories()[name]).toBe(broken)
    room.write(name, text)
    expect(await room.run('2024-05-06T09:30:00Z')).toMatchObject({ grown: [{}], unchanged: [] })
  })
})

test('what a person has written of is not gathered again', async () => {
  const room = await newsroom()
  const own = entry('daily.example')
  room.write('2024-05-06-own.md', newsFile({ webUrl: own.link }))
  room.set('daily.example', [own])
  expect(await room.run('2024-05-06T07:30:00Z')).toMatchObject({ fresh: 0, begun: [] })
})

test('a story of long ago that the state has forgotten is not gathered again, and nothing comes to it', async () => {
  const { room, name, text } = await reported()
  const old = name.replace('2024', '2023')
  room.remove(name)
  room.write(old, text)
  writeFileSync(join(room.folder, 'gathered.jsonl'), '')
  expect(await next(room)).toMatchObject({ fresh: 1, begun: [{}], grown: [] })
  expect(room.stories()[old]).toBe(text)
  expect([...room.memory().stories.keys()]).toHaveLength(1)
})

test('a report that a person has added counts as coverage, and is not gathered again', async () => {
  const { room, name, text } = await reported()
  const added = entry('herald.example')
  room.write(
    name,
    text.replace(
      /---\n$/,
      `\nrelated:\n  - title: Added\n    webUrl: ${added.link}\n    provider: { name: Herald }\n---\n`,
    ),
  )
  expect(await next(room)).toMatchObject({ fresh: 0, grown: [] })
  room.set('herald.example', [entry('herald.example', EVENT, 9)])
  expect(await room.run('2024-05-06T09:30:00Z')).toMatchObject({ fresh: 1, grown: [], behind: 1 })
})

test('a person may say what belongs to a story, and what does not', async () => {
  const { room, name, text } = await reported()
  const [stranger, refused] = [entry('wire.example', OTHER), entry('herald.example')]
  room.write(
    name,
    text.replace(
      /---\n$/,
      `gather:\n  join: [${stranger.link}]\n  refuse: [herald.example]\n---\n`,
    ),
  )
  room.set('wire.example', [stranger])
  room.set('herald.example', [refused])
  const found = await room.run('2024-05-06T08:30:00Z')
  expect(found.grown.flatMap(({ reports }) => reports.map(({ outlet }) => outlet))).toEqual([
    'wire.example',
  ])
  expect(found.begun.flatMap(({ reports }) => reports.map(({ outlet }) => outlet))).toEqual([
    'herald.example',
  ])
})

test('a trial writes nothing, and says what would be', async () => {
  const { room } = await reported()
  const [stories, state] = [room.stories(), room.state()]
  room.set('herald.example', [entry('herald.example'), entry('herald.example', OTHER)])
  const found = await room.run('2024-05-06T08:30:00Z', { isTrial: true })
  expect(found).toMatchObject({
    begun: [{ published: true }],
    grown: [{ reports: [{ like: { words: expect.anything() } }] }],
  })
  expect([room.stories(), room.state()]).toEqual([stories, state])
})

test('stories are not written through a symbolic link, where nobody would read them', async () => {
  const room = await newsroom()
  const elsewhere = await temporaryFolder()
  symlinkSync(elsewhere, join(room.folder, 'news'))
  room.set('daily.example', [entry('daily.example')])
  await expect(room.run('2024-05-06T07:30:00Z')).rejects.toThrow('is a symbolic link')
  expect(readdirSync(elsewhere)).toEqual([])
})

test('two runs at once: the second one says so, and changes nothing', async () => {
  const { room } = await reported()
  room.set('herald.example', [entry('herald.example')])
  const runs = ['2024-05-06T08:30:00Z', '2024-05-06T08:30:00Z'].map((now) => room.run(now))
  const [first, second] = await Promise.allSettled(runs)
  expect(first?.status).toBe('fulfilled')
  expect(second).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringMatching(/^Another run gathers news/) },
  })
})
