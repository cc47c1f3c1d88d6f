import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asJson } from './asJson.ts'
import { asMarkdown } from './asMarkdown.ts'
import { asOpml } from './asOpml.ts'
import { linkOf, type SavedLink } from './linkList.ts'

const row = {
  id: '2020-11-18-q-a',
  title: 'Q&A: [live] "Up"',
  publisher: 'A_B',
  published: '2020-11-18T00:00:00Z',
  link: 'https://example.org/?a=1&b=(2)',
  reports: 2,
  saved: Date.UTC(2020, 10, 19, 8),
}
const link = linkOf(row, (id) => `https://news.example/news/${id}`)
const list = {
  title: 'The Test: Saved',
  links: [link, { ...link, title: 'Second', note: 'read *again*' }],
}

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')

test('as Markdown it is a list of links with the notes below', () => {
  expect(asMarkdown(list)).toBe(
    String.raw`# The Test: Saved

- [Q\&A: \[live\] "Up"](https://example.org/?a=1&b=%282%29), A\_B, 2020-11-18
- [Second](https://example.org/?a=1&b=%282%29), A\_B, 2020-11-18
  read \*again\*
`,
  )
})

test('as OPML it is outlines that are links', () => {
  const outlines = [...parsed(asOpml(list)).querySelectorAll('body > outline')]
  expect(outlines.map((each) => each.getAttribute('type'))).toEqual(['link', 'link'])
  expect(outlines[0]?.getAttribute('url')).toBe(row.link)
  expect(outlines[0]?.getAttribute('text')).toBe('Q&A: [live] "Up" (A_B)')
  expect(outlines[0]?.getAttribute('created')).toBe('Thu, 19 Nov 2020 08:00:00 GMT')
  expect(outlines[1]?.querySelector('outline')?.getAttribute('text')).toBe('read *again*')
})

test('whatever a note has, the OPML file has no sign that ends an attribute, and none that XML forbids', () => {
  const sign = fc.constantFrom(
    '"',
    '<',
    '>',
    '&',
    "'",
    '\0',
    '\v',
    '\ufffe',
    '\ud800',
    '\udc00',
    'ü',
  )
  const text = fc.string({ unit: sign, minLength: 1 })
  fc.assert(
    fc.property(text, text, (title, note) => {
      const links: SavedLink[] = [{ ...link, title, note }]
      const xml = asOpml({ title: 'Saved', links })
      expect(xml.match(/"/g)).toHaveLength(14 + 2)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/u)
    }),
  )
})

test('as JSON it has the page here as well, and when it was saved', () => {
  expect(JSON.parse(asJson(list))).toEqual(list)
  expect(link).toEqual({
    title: row.title,
    link: row.link,
    page: 'https://news.example/news/2020-11-18-q-a',
    publisher: 'A_B',
    published: row.published,
    saved: '2020-11-19T08:00:00.000Z',
  })
})
