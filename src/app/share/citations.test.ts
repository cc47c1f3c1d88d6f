import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asBibtex, asMarkdown } from './citations.ts'

const story = {
  id: '2020-11-18-bridges-hold',
  title: 'Bridges hold: 100% of #1_tests & {more}',
  link: 'https://daily.example/a_b?c=%20&d={e}',
  published: '2020-11-18T00:00:00Z',
  publisher: { name: 'The Daily & Co.' },
}

test('a citation in Markdown is a link to the original, with who published it and when', () => {
  expect(asMarkdown(story)).toBe(
    '[Bridges hold: 100% of \\#1\\_tests \\& {more}](https://daily.example/a_b?c=%20&d={e}), The Daily \\& Co., 2020-11-18',
  )
})

test('a citation in BibTeX has the signs of TeX as texts, and the day on which the page was read', () => {
  expect(asBibtex(story, '2026-01-02')).toBe(`@online{2020-11-18-bridges-hold,
  author = {{The Daily \\& Co.}},
  title = {{Bridges hold: 100\\% of \\#1\\_tests \\& \\textbraceleft{}more\\textbraceright{}}},
  date = {2020-11-18},
  url = {https://daily.example/a_b?c=%20&d=%7Be%7D},
  urldate = {2026-01-02},
}`)
})

test('a clock before the story is not believed', () => {
  expect(asBibtex(story, '1970-01-01')).not.toContain('urldate')
})

/** How deep braces are open at each place, as BibTeX counts them: no sign escapes one. */
function depths(text: string): number[] {
  let depth = 0
  return text.split('').map((sign) => {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    return depth
  })
}

test('whatever a story is called, its entry is one, whose braces fit, and its key is a key', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(text, text, text, text, (id, title, name, path) => {
      const link = `https://a.example/${path}`
      const entry = asBibtex({ ...story, id, title, link, publisher: { name } }, '2026-01-02')
      const open = depths(entry)
      expect(open.indexOf(0, entry.indexOf('{'))).toBe(entry.length - 1)
      expect(entry).toMatch(/^@online\{[^\s{}(),=#%"\\~']+,\n/)
    }),
  )
})
