import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addSources, type NewSource } from './addSources.ts'
import { addSource } from './importSources.ts'
import { outlinesOf } from './outlines.ts'
import { readSources } from './readSources.ts'

const FOLDERS = ['Tech', 'World', 'a & b', '"x" <y>']

const newSource: fc.Arbitrary<NewSource> = fc.record({
  url: fc.webUrl({ withQueryParameters: true }),
  title: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
  ways: fc.uniqueArray(fc.array(fc.constantFrom(...FOLDERS), { maxLength: 3 }), {
    selector: (way) => way.join('/'),
    minLength: 1,
    maxLength: 3,
  }),
})

/** Texts that people write between the entries of a list. */
const between = fc.constantFrom(
  '',
  '\n',
  '  \n\t',
  '<!-- <outline> -->',
  ' <!-- a\n b -->\n',
  '\r\n    ',
)

/** The body of a list, with what stands in each folder. */
const { body } = fc.letrec<{ body: string; entry: string }>((tie) => ({
  entry: fc.oneof(
    fc
      .integer({ min: 0, max: 30 })
      .map((i) => `<outline text='F${i}' xmlUrl="https://f${i}.example/?a=1&amp;b"/>`),
    fc.constantFrom(...FOLDERS.slice(0, 2)).map((name) => `<outline text="${name}" />`),
    fc
      .tuple(fc.constantFrom(...FOLDERS.slice(0, 2)), tie('body'))
      .map(([name, inner]) => `<outline title="${name}">${inner}</outline>`),
  ),
  body: fc
    .array(fc.tuple(between, tie('entry'), between), { maxLength: 4 })
    .map((parts) => parts.flat().join('')),
}))
const list = body.map(
  (inner) => `<?xml version="1.0"?>\n<opml version="2.0"><body>${inner}</body></opml>\n`,
)

/** Whether one text is another with more in it: nothing of that has changed its place. */
function isWithMore(before: string, after: string): boolean {
  // A folder that ended in itself was opened.
  const rest = before.replace(/\s*\/>/g, '>')
  let i = 0
  for (const sign of after.replace(/\s*\/>/g, '>')) {
    if (rest.startsWith(sign, i)) i += sign.length
  }
  return i === rest.length
}

test('whatever a list and what comes to it are, all is read back, and nothing of the list has changed', () => {
  fc.assert(
    fc.property(list, fc.array(newSource, { maxLength: 5 }), (before, sources) => {
      const { text, added } = addSources(before, sources)
      expect(isWithMore(before, text)).toBe(true)
      expect(outlinesOf(text).faults).toEqual([])
      const known = readSources(before).sources
      const after = readSources(text).sources
      expect(after).toHaveLength(known.length + added.length)
      for (const source of known) expect(after).toContainEqual(source)
      for (const { url, ways = [] } of added) {
        const found = after.find((each) => each.url === url)
        const shown = (way: readonly string[]) =>
          way.map((name) => name.replace(/<y>/, '').trim().toLowerCase()).join('/')
        expect(found?.ways.map(shown).sort()).toEqual(ways.map(shown).sort())
      }
      // Once more changes nothing.
      expect(addSources(text, sources)).toEqual({ text, added: [] })
    }),
  )
})

test('sources that come one after the other come to the same list as all at once', () => {
  fc.assert(
    fc.property(list, fc.array(newSource, { maxLength: 4 }), (before, sources) => {
      const oneByOne = sources.reduce((text, source) => addSources(text, [source]).text, before)
      const at = (text: string) =>
        readSources(text)
          .sources.map(({ url, ways }) =>
            [url, ...ways.map((way) => way.join('/')).sort()].join('\n'),
          )
          .sort()
      expect(at(oneByOne)).toEqual(at(addSources(before, sources).text))
    }),
  )
})

test('a title of any signs is written so that every program can read it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const { text } = addSource(undefined, { url: 'https://a.example/', title, folder: 'T' })
      const line = text.split('\n').find((each) => each.includes('xmlUrl')) ?? ''
      expect(line).toMatch(
        /^ {6}<outline type="rss" text="[^"<]*" title="[^"<]*" xmlUrl="[^"]*"\/>$/,
      )
      expect(line).not.toMatch(/[\p{Cc}\uFFFE\uFFFF]/u)
    }),
  )
})
