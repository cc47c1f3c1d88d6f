import fc from 'fast-check'
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Feed, feedSchema } from './feed.ts'
import { NoFeed } from './noFeed.ts'
import { type Known, readFeed } from './readFeed.ts'

/** What bytes are read as; null where they are no feed. */
function readOrNone(bytes: Uint8Array, known?: Known): Feed | null {
  try {
    return readFeed(bytes, known)
  } catch (problem) {
    if (problem instanceof NoFeed) return null
    throw problem
  }
}

/** All texts are plain and short, all addresses absolute, all dates instants. */
function isSound(feed: Feed | null): void {
  for (const item of v.parse(v.nullable(feedSchema), feed)?.items ?? []) {
    expect(item.excerpt?.length ?? 0).toBeLessThanOrEqual(300)
    for (const text of [item.title, item.excerpt, ...item.authors, ...item.categories]) {
      expect(text ?? 'none').toMatch(/^\S(.*\S)?$/su)
    }
    for (const url of [
      item.link,
      item.picture?.url,
      item.comments,
      ...item.enclosures.map((file) => file.url),
    ]) {
      expect(url ?? 'https://none.example/').toMatch(/^https?:\/\/[^\s/]/)
    }
    for (const date of [item.published, item.updated]) {
      expect(date ?? '2000-01-01T00:00:00Z').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|\+00:00)$/)
    }
  }
}

/** Words of several scripts, with what XML and HTML have to escape. */
const word = fc.constantFrom(
  'Bridge',
  'café',
  'Straße',
  '日本',
  'Київ',
  'R&D',
  'a<b',
  '"so"',
  "it's",
  '😀',
)
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const item = fc.record({
  title: text,
  path: fc.stringMatching(/^[a-z]{1,12}$/),
  summary: text,
  date: fc.date({ min: new Date('1980-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
})
const items = fc.array(item, { minLength: 1, maxLength: 6 })
type Item = { title: string; path: string; summary: string; date: Date }

const page = ({ path }: Item) => `https://example.org/${path}`
const printers: Readonly<Record<string, (all: readonly Item[]) => string>> = {
  rss: (all) =>
    generateRssFeed({
      ...{ title: 'F', link: 'https://example.org/', description: 'D' },
      items: all.map((each) => ({
        title: each.title,
        link: page(each),
        description: each.summary,
        pubDate: each.date,
      })),
    }),
  atom: (all) =>
    generateAtomFeed({
      ...{ id: 'urn:f', title: { value: 'F' }, updated: new Date(0) },
      entries: all.map((each) => ({
        ...{
          id: page(each),
          title: { value: each.title },
          updated: each.date,
          published: each.date,
        },
        ...{ links: [{ href: page(each) }], summary: { value: each.summary } },
      })),
    }),
  json: (all) =>
    JSON.stringify(
      generateJsonFeed({
        title: 'F',
        items: all.map((each) => ({
          ...{ id: page(each), url: page(each), title: each.title, summary: each.summary },
          ...{ content_text: each.summary, date_published: each.date },
        })),
      }),
    ),
}
const printer = fc.constantFrom(...Object.values(printers))
const encode = (text: string) => new TextEncoder().encode(text)
const second = (date: Date) => date.toISOString().replace(/\.\d+Z$/, 'Z')

describe('Whatever the bytes are', () => {
  test('they are a feed or none', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readOrNone(bytes)))
  })

  test('and however a feed is damaged', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      ']]>',
      '<![CDATA[',
      '<!--',
      '</item>',
      '<item>',
      '"',
      '\0',
      '<!DOCTYPE x [',
      '<rss>',
      ' xmlns="x"',
      '{',
      ']',
      '\\',
    )
    const damage = fc.record({ at: fc.nat(), length: fc.nat(20), piece })
    fc.assert(
      fc.property(printer, items, fc.array(damage, { maxLength: 8 }), (print, all, damages) => {
        const text = damages.reduce((whole, { at, length, piece: put }) => {
          const from = at % (whole.length + 1)
          return whole.slice(0, from) + put + whole.slice(from + length)
        }, print(all))
        isSound(readOrNone(encode(text)))
      }),
    )
  })
})

test('A feed that another program has printed is read as it was meant', () => {
  fc.assert(
    fc.property(printer, items, (print, all) => {
      const feed = readFeed(encode(print(all)))
      expect(feed.mended).toEqual([])
      expect(feed.items).toMatchObject(
        all.map((each) => ({ title: each.title, link: page(each), published: second(each.date) })),
      )
    }),
  )
})

test('The beginning of a feed has the first of its items', () => {
  fc.assert(
    fc.property(printer, items, fc.double({ min: 0, max: 1, noNaN: true }), (print, all, part) => {
      const bytes = encode(print(all))
      const feed = readOrNone(bytes.subarray(0, Math.floor(bytes.length * part)))
      const kept = feed?.items.map(({ title, link }) => ({ title, link })) ?? []
      const whole = all.map((each) => ({ title: each.title, link: page(each) }))
      expect(kept).toEqual(whole.slice(0, kept.length))
    }),
  )
})

const encodings: Readonly<
  Record<string, (text: string) => { bytes: Uint8Array; contentType?: string }>
> = {
  'utf-8 with a mark': (text) => ({ bytes: encode(`\ufeff${text}`) }),
  'utf-16': (text) => ({ bytes: Buffer.from(`\ufeff${text}`, 'utf16le') }),
  'utf-16 without a mark': (text) => ({ bytes: Buffer.from(text, 'utf16le').swap16() }),
  'a lying header': (text) => ({
    bytes: encode(text),
    contentType: 'text/xml; charset=iso-8859-1',
  }),
  'ASCII with references': (text) => ({
    bytes: encode(text.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`)),
    contentType: 'text/xml; charset=us-ascii',
  }),
}

test.each(Object.entries(encodings))('A feed is the same in %s', (_, encoded) => {
  fc.assert(
    fc.property(fc.constantFrom(printers.rss, printers.atom), items, (print = () => '', all) => {
      const text = print(all)
      const { bytes, ...known } = encoded(text)
      expect(readFeed(bytes, known)).toEqual(readFeed(encode(text)))
    }),
  )
})
