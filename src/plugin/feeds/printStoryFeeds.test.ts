import { expect, test } from 'vitest'
import type { TestFields } from '../testing/newsFile.ts'
import { atomOf, jsonFeedOf, NOWHERE, print, story } from '../testing/printedFeeds.ts'

const report = (address: string, fields: TestFields = {}) => ({
  title: `Report at ${address}`,
  webUrl: `https://${address}`,
  publishedDateTime: '2023-04-06T10:00:00Z',
  ...fields,
})

const BRIDGE = story('bridge', {
  publishedDateTime: '"2023-04-05T08:00:00Z"',
  related: [
    report('wire.example/1'),
    report('paper.example/2?utm_source=x', { excerpt: 'More of what was seen there.' }),
  ],
})

const idsIn = (files: ReadonlyMap<string, string>, name: string) =>
  new Set(atomOf(new Map(files), name).entries.map(({ id }) => id))

const FEED = 'news/2023-04-05-bridge/feed'

test('a story that others report can be followed: an entry for each report, the newest first', () => {
  const files = print([BRIDGE])
  const { title, entries, links } = atomOf(files, `${FEED}.xml`)
  expect(title?.value).toBe('Glass bridge opens to walkers · The News')
  expect(links?.find(({ rel }) => rel === 'self')?.href).toBe(
    `https://news.example.org/${FEED}.xml`,
  )
  expect(entries.map(({ alternate }) => alternate).toSorted()).toEqual([
    'https://daily.example.org/bridge',
    'https://paper.example/2',
    'https://wire.example/1',
  ])
  expect(entries.at(-1)?.alternate).toBe('https://daily.example.org/bridge')
  const json = jsonFeedOf(files, `${FEED}.json`)
  expect(json.home_page_url).toBe('https://news.example.org/news/2023-04-05-bridge')
  // Readers tell entries by their pages, too.
  expect(json.items.map(({ url }) => url)).toEqual(entries.map(({ alternate }) => alternate))
  expect(json.items[0]?.content_html).toContain('https://news.example.org/news/2023-04-05-bridge')
})

test('a story that nobody else reports has none, nor has one whose name hosts may not hold', () => {
  const odd = { ...BRIDGE, summary: { ...BRIDGE.summary, id: '2023-04-05-what?' } }
  const names = [...print([story('alone'), odd]).keys()]
  expect(names.filter((name) => name.startsWith('news/'))).toEqual([])
})

test('a report keeps its id when its address is written otherwise, and when other reports come', () => {
  const before = idsIn(print([BRIDGE]), `${FEED}.xml`)
  const grown = story('bridge', {
    related: [
      report('www.wire.example/1/#top'),
      report('late.example/3'),
      report('paper.example/2?fbclid=1', { title: 'Another headline' }),
    ],
  })
  const after = idsIn(print([grown]), `${FEED}.xml`)
  expect(after.size).toBe(before.size + 1)
  expect(before.isSubsetOf(after)).toBe(true)
})

const linked = (name: string, related: readonly object[], time = '09:00') =>
  story(name, { publishedDateTime: `"2023-04-05T${time}:00Z"`, related })
const entriesIn = (files: ReadonlyMap<string, string>, name: string) =>
  new Map(
    atomOf(new Map(files), `news/2023-04-05-${name}/feed.xml`).entries.map((entry) => [
      entry.id,
      entry,
    ]),
  )

test('stories about one event have the same entries, each in a feed of its own', () => {
  const twin = linked('twin', [
    report('wire.example/1', { title: 'As the twin has it' }),
    report('other.example/4'),
  ])
  const alone = print([BRIDGE])
  const files = print([twin, BRIDGE])
  const entries = entriesIn(files, 'bridge')
  expect(entriesIn(files, 'twin')).toEqual(entries)
  expect(entries.size).toBe(5)
  expect([...entries.values()].map(({ title }) => title?.value)).not.toContain('As the twin has it')
  const [one, other] = ['bridge', 'twin'].map((name) =>
    atomOf(files, `news/2023-04-05-${name}/feed.xml`),
  )
  expect(one?.links?.[0]?.href).toBe(`https://news.example.org/${FEED}.xml`)
  expect(one?.id).toBe(atomOf(alone, `${FEED}.xml`).id)
  expect(other?.id).not.toBe(one?.id)
  // Nothing that somebody has read comes as new.
  expect(idsIn(alone, `${FEED}.xml`).isSubsetOf(idsIn(files, `${FEED}.xml`))).toBe(true)
})

test('an older story that joins late changes neither the feed nor what its entries say of the stories themselves', () => {
  const ofBridge = { title: 'As the older one has it', webUrl: 'https://daily.example.org/bridge' }
  const older = linked('older', [ofBridge, report('third.example/7')], '06:00')
  const [before, after] = [print([BRIDGE]), print([older, BRIDGE])]
  const feedIn = (files: ReadonlyMap<string, string>) => {
    const { id, title, links } = atomOf(new Map(files), `${FEED}.xml`)
    return { id, title, links }
  }
  expect(feedIn(after)).toEqual(feedIn(before))
  const entries = entriesIn(after, 'bridge')
  for (const [id, entry] of entriesIn(before, 'bridge')) expect(entries.get(id)).toEqual(entry)
  expect(entries.size).toBe(5)
})

test('a story that nobody else reports has the feed of its event', () => {
  const files = print([BRIDGE, { ...linked('silent', []), pageKeys: BRIDGE.pageKeys }])
  expect(idsIn(files, 'news/2023-04-05-silent/feed.xml')).toEqual(idsIn(files, `${FEED}.xml`))
})

test('without an address of the site there is nothing relative', () => {
  const files = print([BRIDGE], NOWHERE)
  expect(atomOf(files, `${FEED}.xml`).links ?? []).toEqual([])
  expect(files.get(`${FEED}.json`)).not.toMatch(/"(\/|undefined)/)
})

test('the same stories give the same bytes, in whatever order they are read', () => {
  const others = [story('a', { related: [report('a.example/1')] }), BRIDGE]
  expect([...print(others)]).toEqual([...print(others.toReversed())])
})
