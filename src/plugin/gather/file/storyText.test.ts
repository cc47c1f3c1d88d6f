import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CheckedFile, checkFile } from '../../check/checkFile.ts'
import {
  anyReport,
  anyText,
  gatheredReport,
  gatheredStory,
  reportOf,
} from '../../testing/gatheredStories.ts'
import { factsOf } from './fileFacts.ts'
import { fitReport } from './fitReport.ts'
import type { GatheredReport } from './gatheredReport.ts'
import { storyText } from './storyText.ts'

const FAR = Date.parse('2031-01-01')

function articleIn({ outcome, problems }: CheckedFile) {
  expect(problems).toEqual([])
  if (outcome.kind !== 'story') throw new Error(`the file is ${outcome.kind}`)
  return outcome.article
}

const read = (text: string) => articleIn(checkFile('2024-04-05-x.md', text, FAR))

test('a story is a file that people like to read, with its fields in the order of the format', () => {
  const picture = {
    url: 'https://daily.example.org/a.jpg',
    width: 1200,
    height: 630,
    alt: 'A “bridge”',
    credit: 'Ann',
  }
  const provider = {
    name: 'The Daily',
    domain: 'daily.example.org',
    icon: 'https://daily.example.org/i.png',
  }
  const report = gatheredReport({
    updated: '2024-04-05T09:00:00Z',
    original: 'https://feeds.example.net/1',
    picture,
    provider,
  })
  expect(storyText(gatheredStory({ report, related: [reportOf(1)] }))).toBe(`---
title: "Glass bridge opens to walkers"
excerpt: "The bridge over the gorge is open from dawn to dusk."
publishedDateTime: 2024-04-05T06:07:08Z
updatedDateTime: 2024-04-05T09:00:00Z
originalUrl: "https://feeds.example.net/1"
webUrl: "https://daily.example.org/glass-bridge"
type: article
quality: 55
heat: 65
published: true
gathered: 2024-04-05T07:00:00Z

provider:
  name: "The Daily"
  domain: daily.example.org
  images:
    - url: "https://daily.example.org/i.png"

topics:
  - "Bridges"

images:
  - url: "https://daily.example.org/a.jpg"
    width: 1200
    height: 630
    title: "A “bridge”"
    attribution: "Ann"

related:
  - title: "Walkers on glass, part 1"
    excerpt: "The bridge over the gorge is open from dawn to dusk."
    publishedDateTime: 2024-04-05T06:07:08Z
    webUrl: "https://outlet1.example/walkers/1"
    type: article
    quality: 55
    gathered: 2024-04-05T07:00:00Z
    provider:
      name: "Outlet 1"
      domain: outlet1.example
---
`)
})

/** What is shown of a report. */
const shown = ({ title, excerpt, published, link, type, provider, picture }: GatheredReport) => ({
  title,
  excerpt,
  published,
  link,
  type,
  publisher: provider.name,
  icon: provider.icon,
  picture: picture && [picture.url, picture.width, picture.height, picture.alt],
  credit: picture?.credit,
})

test('whatever a feed has led to, the file is read back as it was written, without a warning', () => {
  fc.assert(
    fc.property(
      fc.array(anyReport, { minLength: 1, maxLength: 4 }),
      fc.array(anyText, { maxLength: 3 }),
      fc.nat(300),
      fc.boolean(),
      (reports, topics, heat, published) => {
        const [report, ...related] = reports.flatMap((each) => fitReport(each) ?? [])
        fc.pre(report !== undefined)
        const text = storyText({ report, related, heat, published, topics })
        const { summary, details, hidden, heat: readHeat } = read(text)
        expect({ hidden, heat: readHeat }).toEqual({
          hidden: published ? undefined : 'unpublished',
          heat,
        })
        const written = [
          { ...summary, pictureCredit: details.pictureCredit },
          ...details.related,
        ].map((each) => ({
          title: each.title,
          excerpt: each.excerpt,
          published: each.published,
          link: each.link,
          type: each.type,
          publisher: each.publisher.name,
          icon: each.publisher.icon,
          picture: each.picture && [
            each.picture.url,
            each.picture.width,
            each.picture.height,
            each.picture.alt,
          ],
          credit: each.pictureCredit,
        }))
        const meant = [report, ...related].map(shown)
        expect(meant).toEqual(expect.arrayContaining(written))
        expect(written[0]).toEqual(meant[0])
        const facts = factsOf(text)
        const known = 'reports' in facts ? facts.reports : []
        expect(known.map(({ title }) => title)).toEqual(written.map(({ title }) => title))
        expect(known.every(({ gathered }) => gathered !== undefined)).toBe(true)
      },
    ),
  )
})

test('what fits stays as it is', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const fitted = fitReport(report)
      if (fitted !== undefined) expect(fitReport(fitted)).toEqual(fitted)
    }),
  )
})

test('a text that grows each time it is read has an end', () => {
  const title = `Z${'\u0323\u0301'.repeat(99)}algo`
  const fitted = fitReport(gatheredReport({ title, excerpt: title }))
  expect(fitted?.title).toMatch(/algo$/)
  expect(fitReport(gatheredReport({ ...fitted }))).toEqual(fitted)
})

test('no more than 300 characters of a text are taken, and the end says so', () => {
  const long = 'A word is said again and again. '.repeat(20)
  const fitted = fitReport(gatheredReport({ excerpt: long, title: `Once: ${long}` }))
  expect(fitted?.excerpt?.length).toBeLessThanOrEqual(300)
  expect(fitted?.title.length).toBeLessThanOrEqual(300)
  expect(fitted?.excerpt).toMatch(/…$/)
})

test.each([
  ['a headline', { title: ' <b> </b>\u200b' }],
  ['a link', { link: 'javascript:alert(1)' }],
])('a report without %s cannot be in a file', (_, facts) => {
  expect(fitReport(gatheredReport(facts))).toBeUndefined()
  expect(() => storyText(gatheredStory({ report: gatheredReport(facts) }))).toThrow()
  expect(storyText(gatheredStory({ related: [gatheredReport(facts)] }))).not.toContain('related')
})

test('a report that repeats a page, or the headline of the same publisher, is written once', () => {
  const related = [
    gatheredReport({ link: 'http://www.daily.example.org/glass-bridge/?utm_source=x' }),
    reportOf(1),
    reportOf(1, { link: 'https://outlet1.example/elsewhere' }),
    reportOf(2, { link: 'https://outlet1.example/amp/walkers/1' }),
  ]
  const text = storyText(gatheredStory({ related }))
  expect(read(text).details.related.map(({ link }) => link)).toEqual([
    'https://outlet1.example/walkers/1',
  ])
})
