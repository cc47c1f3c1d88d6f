import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { newsFile, topicFile } from '../testing/newsFile.ts'
import { bundleContent } from './bundleContent.ts'
import { runPipeline } from './pipeline.ts'
import { hasSources } from './robotSources.ts'

const LIST = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Sources</title></head><body>
<outline text="Bridges">
<outline type="rss" text="The Daily" xmlUrl="https://reader:hush@daily.example.org/feed.xml" htmlUrl="https://daily.example.org/"/>
</outline>
<outline text="Chess"><outline type="rss" text="The Board" xmlUrl="https://board.example/atom"/></outline>
</body></opml>
`

const WORKS = {
  feed: 'https://reader:hush@daily.example.org/feed.xml',
  asked: '2023-04-06T10:05:00Z',
  worked: '2023-04-06T10:05:00Z',
  news: '2023-04-06T09:05:00Z',
  items: 25,
  outlet: { name: 'The Daily', domain: 'example.org' },
}
const FAILS = {
  feed: 'https://board.example/atom',
  asked: '2023-04-06T10:05:00Z',
  failing: { since: '2023-04-05T10:05:00Z', times: 3, kind: 'no-host', reason: 'is not there' },
}
const stateOf = (...lines: readonly object[]) =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')

const FILES = {
  '2023-04-05-a.md': newsFile({ topics: '[Bridges]' }),
  'chess.yaml': topicFile('Chess'),
}

const settingsOf = (content: string) => ({
  ...{ content: [content], rootTopic: undefined, pageSize: 25, language: 'en' },
  allowEmpty: false,
})

const sourcesOf = async (files: Readonly<Record<string, string>>) => {
  const content = await contentFolder({ ...FILES, ...files })
  const { sources } = (await runPipeline(settingsOf(content), Date.now())).arrangement
  expect(await hasSources(settingsOf(content))).toBe(sources !== undefined)
  return sources
}

const EMPTY = '<opml version="2.0"><head/><body/></opml>\n'

test('what the robot knows of its sources is in the bundle: outlets with their pages, and why a topic is empty', async () => {
  const sources = await sourcesOf({ 'sources.opml': LIST, 'gathered.jsonl': stateOf(FAILS, WORKS) })
  expect(sources).toMatchObject({
    ran: '2023-04-06T10:05:00Z',
    outlets: [
      { sources: [{ title: 'The Board', state: 'failing', failure: { kind: 'no-host' } }] },
      { name: 'The Daily', hasPage: true, sources: [{ state: 'works', items: 25 }] },
    ],
    empty: [{ topic: { slug: 'chess', name: 'Chess' }, why: 'failing' }],
  })
  expect(sources?.outlets[0]).not.toHaveProperty('hasPage')
})

test('a list that was never asked has its sources, and says that nothing was gathered; an empty one is none', async () => {
  const sources = await sourcesOf({ 'sources.opml': LIST })
  expect(sources?.ran).toBe(undefined)
  const states = sources?.outlets.flatMap(({ sources }) => sources.map(({ state }) => state))
  expect(states).toEqual(['new', 'new'])
  expect(await sourcesOf({ 'sources.opml': EMPTY })).toBe(undefined)
  expect(await sourcesOf({})).toBe(undefined)
})

test('what is wrong with the list or with what the robot knows is said with its place, and all else counts', async () => {
  const list = LIST.replace('https://board.example/atom', 'ftp://board.example/atom')
  const state = `${stateOf(WORKS)}garbage\n`
  const content = await contentFolder({ ...FILES, 'sources.opml': list, 'gathered.jsonl': state })
  const { problems, arrangement } = await runPipeline(settingsOf(content), Date.now())
  expect(problems.map(({ code, file }) => [code, basename(file)])).toEqual([
    ['list-address', 'sources.opml'],
    ['state-line', 'gathered.jsonl'],
  ])
  expect(arrangement.sources?.outlets.map(({ name }) => name)).toEqual(['The Daily'])
})

test('where the robot is told what to ask with each run, its sources are those that it knows', async () => {
  const sources = await sourcesOf({ 'gathered.jsonl': stateOf(WORKS) })
  expect(sources?.outlets.map(({ name }) => name)).toEqual(['The Daily'])
})

test('what the robot finds out reaches a bundle of which nothing else has changed, without the address of a feed', async () => {
  const content = await contentFolder(FILES)
  const [out, cacheFolder] = [await temporaryFolder(), await temporaryFolder()]
  const bundled = async () => {
    await bundleContent(settingsOf(content), out, Date.now(), { cacheFolder })
    return textsIn(out)
  }
  expect((await bundled()).has('sources')).toBe(false)
  writeFileSync(join(content, 'sources.opml'), LIST)
  expect((await bundled()).get('sources')).toContain('"new"')
  writeFileSync(join(content, 'gathered.jsonl'), stateOf(FAILS))
  const failing = await bundled()
  expect(failing.get('sources')).toContain('"no-host"')
  appendFileSync(join(content, 'gathered.jsonl'), stateOf(WORKS))
  const both = await bundled()
  expect(both.get('sources')).toContain('"works"')
  expect([...both.values()].join()).not.toMatch(/hush|feed\.xml|board\.example\/atom/)
  expect(both.get('pages')).toBe(failing.get('pages'))
})

/** The texts of a bundle by the folder that they are in. */
const textsIn = (out: string): Map<string, string> =>
  new Map(
    readdirSync(out, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? [
            [
              entry.name,
              readdirSync(join(out, entry.name))
                .sort()
                .map((name) => readFileSync(join(out, entry.name, name), 'utf8'))
                .join('\n'),
            ] as const,
          ]
        : [],
    ),
  )
