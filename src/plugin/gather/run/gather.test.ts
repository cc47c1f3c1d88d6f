import { expect, test } from 'vitest'
import { newsroom, sourceOf } from './testing/newsroom.ts'

const EVENT = {
  a: {
    title: 'Lighthouse at Corwen Point is moved inland by rail',
    link: 'https://daily.example.org/lighthouse',
    excerpt: 'Engineers in Corwen began to move the 1,200 tonne lighthouse away from the cliff.',
    published: 'Mon, 06 May 2024 07:00:00 GMT',
  },
  b: {
    title: 'Corwen Point lighthouse begins its journey inland by rail',
    link: 'https://herald.example.net/corwen-lighthouse',
    excerpt: 'The 1,200 tonne lighthouse at Corwen Point is moved away from the crumbling cliff.',
    published: 'Mon, 06 May 2024 08:00:00 GMT',
  },
  other: {
    title: 'Orchestra of Velm elects its first conductor',
    link: 'https://daily.example.org/orchestra',
    excerpt: 'The musicians of Velm have voted for Ines Tarrow.',
    published: 'Mon, 06 May 2024 06:00:00 GMT',
  },
}

test('reports of one event become one story, and a later one comes into its file', async () => {
  const room = await newsroom()
  room.set('daily.example.org', [EVENT.a, EVENT.other])
  const first = await room.run('2024-05-06T07:30:00Z')
  expect(first).toMatchObject({ fresh: 2, begun: [{}, {}], grown: [] })
  const names = Object.keys(room.stories())
  expect(names).toEqual([
    '2024-05-06-lighthouse-at-corwen-point-is-moved-inland-by-rail.md',
    '2024-05-06-orchestra-of-velm-elects-its-first-conductor.md',
  ])
  room.set('herald.example.net', [EVENT.b])
  const second = await room.run('2024-05-06T08:30:00Z')
  expect(second).toMatchObject({ fresh: 1, begun: [], grown: [{ reports: [{}] }] })
  const [text = ''] = Object.values(room.stories())
  expect(Object.keys(room.stories())).toEqual(names)
  expect(text).toContain('herald.example.net')
  expect(text).toMatch(/^heat: 77$/m)
})

test('languages do not mix, also where no feed says which it has', async () => {
  const room = await newsroom()
  const german = {
    title: 'Corwen Point: Leuchtturm auf Schienen landeinwärts versetzt',
    link: 'https://bote.example.net/leuchtturm',
    excerpt: 'Ingenieure haben begonnen, den Leuchtturm von Corwen Point von der Klippe zu rücken.',
    published: 'Mon, 06 May 2024 08:00:00 GMT',
  }
  room.set('daily.example.org', [EVENT.a], 'und')
  room.set('bote.example.net', [german], '')
  const untold = { language: undefined }
  const sources = ['daily.example.org', 'bote.example.net'].map((outlet) =>
    sourceOf(outlet, untold),
  )
  await room.run('2024-05-06T08:30:00Z', { sources })
  const languages = [...room.memory().reports.values()].map(({ language }) => language)
  expect(languages).toEqual(['de', 'en'])
  expect(Object.keys(room.stories())).toHaveLength(2)
})
