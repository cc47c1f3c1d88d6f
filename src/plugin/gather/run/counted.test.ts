import { describe, expect, test } from 'vitest'
import type { Gathering } from './gathering.ts'
import { newsroom } from './testing/newsroom.ts'
import { EVENT, entry, next, pageOf, reported } from './testing/reportedEvent.ts'

describe('of one event', () => {
  test('an outlet counts once: another report of it stands behind, and is not in the file', async () => {
    const { room, name } = await reported()
    room.set('daily.example', [entry('daily.example'), entry('daily.example', EVENT, 9)])
    expect(await room.run('2024-05-06T08:30:00Z')).toMatchObject({ grown: [], behind: 1 })
    expect(room.stories()[name]).toMatch(/^heat: 67$/m)
    const second = pageOf(entry('daily.example', EVENT, 9))
    expect(room.memory().reports.get(second)?.behind).toBe(pageOf(entry('daily.example')))
  })

  test('two papers of one house are one outlet', async () => {
    const room = await newsroom()
    for (const outlet of ['a.house.example', 'b.house.example']) room.set(outlet, [entry(outlet)])
    const found = await room.run('2024-05-06T07:30:00Z')
    expect(found).toMatchObject({ fresh: 2, begun: [{ reports: [{}] }], behind: 1 })
  })

  test('the same page in two feeds is one report', async () => {
    const room = await newsroom()
    const own = entry('daily.example')
    room.set('daily.example', [own])
    room.set('list.example', [{ ...own, link: `${own.link}?utm_source=list` }])
    expect(await room.run('2024-05-06T07:30:00Z')).toMatchObject({
      fresh: 1,
      begun: [{ reports: [{}] }],
    })
  })
})

test('a page that says it is the page of another report stands behind that, known or new', async () => {
  const room = await newsroom()
  const own = entry('daily.example')
  const copies = [1, 2].map((n) => ({ ...own, link: `https://daily.example/copy-${n}` }))
  const more: Partial<Gathering> = {
    enrich: async (reports) =>
      reports.map((each) => ({ ...each, keys: [...each.keys, pageOf(own)] })),
  }
  room.set('daily.example', [own, ...copies.slice(1)])
  await room.run('2024-05-06T07:30:00Z', more)
  room.set('daily.example', [own, ...copies])
  await room.run('2024-05-06T08:30:00Z', more)
  expect(Object.keys(room.stories())).toHaveLength(1)
  const behind = [...room.memory().reports.values()].map((line) => line.behind)
  expect(behind).toEqual([undefined, pageOf(own), pageOf(own)])
})

test('where no source at all answers, that is the network, and nothing is kept of it', async () => {
  const { room } = await reported()
  const state = room.state()
  const failure = { kind: 'no-host', reason: 'has a host that does not exist' } as const
  for (const outlet of ['daily.example', 'post.example'])
    room.set(outlet, { what: 'failed', failure })
  await expect(room.run('2024-05-06T08:30:00Z')).rejects.toThrow('seems to be down')
  expect(room.state()).toBe(state)
})

describe('a threshold', () => {
  test('hides a story until enough outlets report it', async () => {
    const { room, name, text } = await reported({ publish: { outlets: 2 } })
    expect(text).toMatch(/^published: false$/m)
    await next(room)
    expect(room.stories()[name]).toMatch(/^published: true$/m)
  })

  test('a story whose report was not good enough stays hidden where more report it', async () => {
    const { room, name } = await reported({ publish: { quality: 90 } })
    await next(room)
    expect(room.stories()[name]).toMatch(/^published: false$/m)
    expect(room.stories()[name]).toContain('related:')
  })

  test('leaves a story hidden whose line a person has changed', async () => {
    const { room, name, text } = await reported({ publish: { outlets: 2 } })
    room.write(name, text.replace('published: false', 'published: false # not ours'))
    await next(room)
    expect(room.stories()[name]).toContain('published: false # not ours\n')
  })

  test('that is lowered shows what has been hidden', async () => {
    const { room, name } = await reported({ publish: { outlets: 2 } })
    const { settings } = room.gathering('2024-05-06T08:30:00Z')
    const more = { settings: { ...settings, gather: { ...settings.gather, publish: {} } } }
    await room.run('2024-05-06T08:30:00Z', more)
    expect(room.stories()[name]).toMatch(/^published: true$/m)
  })
})
