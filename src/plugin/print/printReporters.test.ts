import { expect, test } from 'vitest'
import { reporterFilesSchema, reportersSchema } from '../../shared/publishers/reporterFiles.ts'
import { reportersFileOf } from '../../shared/publishers/reportersFileOf.ts'
import { arrangeArticles, articles } from '../testing/arrangement.ts'
import { manifestOf, readFile, textsOf } from '../testing/bundleReader.ts'
import type { TestFields } from '../testing/newsFile.ts'
import { printBundle } from './print.ts'

const by = (domain: string) => ({ provider: { name: domain.toUpperCase(), domain } })
const report = (domain: string, page = 'x') => ({
  title: `Report ${page}`,
  webUrl: `https://${domain}/${page}`,
  ...by(domain),
})
const reports = (...domains: string[]) => domains.map((domain) => report(domain))

function print(files: Readonly<Record<string, TestFields>>) {
  const topicFiles = [
    { file: 'b.yaml', slugSource: 'bridges', name: 'Bridges', parent: 'Roads' },
    { file: 'r.yaml', slugSource: 'roads', name: 'Roads', parent: undefined },
  ]
  const bundle = textsOf(
    printBundle(arrangeArticles(articles(files), topicFiles, 'Everything'), 25),
  )
  const { reporters = '' } = manifestOf(bundle)
  const { files: names } = readFile(bundle, reporters, reporterFilesSchema)
  const of = (slug: string) => {
    const file = names[reportersFileOf(slug, names.length)] ?? ''
    const { topics } = readFile(bundle, file, reportersSchema)
    return topics.find((topic) => topic.slug === slug)?.publishers
  }
  return { names, of }
}

const DAILY = by('daily.example')

test('a topic has the publishers of its stories and of those below it, each story once', () => {
  const { of } = print({
    '2020-01-01-a': {
      ...DAILY,
      topics: ['Bridges'],
      related: [
        ...reports('b.example', 'c.example', 'daily.example'),
        report('b.example', 'again'),
      ],
    },
    '2020-01-02-b': { ...DAILY, topics: ['Roads'], related: reports('d.example', 'c.example') },
    '2020-01-03-c': { ...by('e.example'), topics: ['Roads', 'Bridges'] },
  })
  expect(of('roads')?.map(({ domain, count }) => [domain, count])).toEqual([
    ['c.example', 2],
    ['daily.example', 2],
    ['b.example', 1],
    ['d.example', 1],
    ['e.example', 1],
  ])
  expect(of('roads')?.[0]?.name).toBe('C.EXAMPLE')
})

test('a topic that few publishers report on is left out', () => {
  const related = reports('b.example', 'c.example', 'd.example')
  const four = { '2020-01-01-a': { ...DAILY, topics: ['Roads'], related } }
  expect(print(four).of('roads')).toBeUndefined()
  const fifth = { '2020-01-02-b': { ...by('e.example'), topics: ['Roads'] } }
  expect(print({ ...four, ...fifth }).of('roads')).toHaveLength(5)
})

test('what is unpublished counts nowhere', () => {
  const related = reports('b.example', 'c.example', 'd.example', 'e.example')
  const files = {
    '2020-01-01-a': { ...DAILY, topics: ['Roads'], related },
    '2020-01-02-b': { ...by('f.example'), topics: ['Roads'], published: false },
  }
  expect(
    print(files)
      .of('roads')
      ?.map(({ domain }) => domain),
  ).not.toContain('f.example')
})

test('a new story changes the files of its topics alone', () => {
  const related = reports('b.example', 'c.example', 'd.example', 'e.example')
  const old = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `2020-01-01-${i}`,
      { ...DAILY, topics: [`Topic ${i}`], related },
    ]),
  )
  const before = print(old)
  const after = print({ ...old, '2020-01-02-new': { ...DAILY, topics: ['Topic 7'] } })
  const changed = after.names.filter((name) => !before.names.includes(name))
  expect(before.names.length).toBeGreaterThan(8)
  expect(changed).toEqual([after.names[reportersFileOf('topic-7', after.names.length)]])
})
