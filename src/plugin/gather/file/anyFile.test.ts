import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { splitFrontMatter } from '../../read/frontMatter.ts'
import { anyFile } from '../../testing/fileStyles.ts'
import { textAfter } from '../../testing/gatheredFiles.ts'
import { reportOf } from '../../testing/gatheredStories.ts'
import { factsOf, fieldsOf } from './fileFacts.ts'
import { pagesIn } from './pagesIn.ts'

const ONE = reportOf(1)
const TWO = reportOf(2)
const GROWTH = { related: [ONE, TWO], heat: { was: 65, is: 75 }, publishes: true }

/** How often another parser of YAML stumbles over a file. */
function stumbles(text: string): number {
  const front = splitFrontMatter(text)
  return 'yaml' in front ? parseDocument(front.yaml, { schema: 'failsafe' }).errors.length : 0
}

/** Files that can be read, also by programs that are stricter than ours. */
const readable = anyFile.filter((text) => 'fields' in fieldsOf(text) && stumbles(text) === 0)

const HEAT = /(?<=\bheat["']?\s*:\s*["']?)75(?!\d)/g
const SHOWN = /(?<=^published: )true(?=\r?$)/gm

/** A text in which one of some places, or none, says something else. */
const variants = (text: string, places: RegExp, instead: string): string[] => [
  text,
  ...[...text.matchAll(places)].map(
    ({ 0: found, index }) => text.slice(0, index) + instead + text.slice(index + found.length),
  ),
]

/** What a text has between its parts that another one has too. */
function onlyIn(text: string, other: string): string {
  let start = 0
  while (start < text.length && text[start] === other[start]) start++
  let end = 0
  while (end < text.length - start && text.at(-1 - end) === other.at(-1 - end)) end++
  return text.slice(start, text.length - end)
}

/** What a new entry may take the place of: an empty list; in brackets it may come behind remarks. */
const EMPTY = /^(?:\s|[,[\]{}~]|null|#[^\r\n]*)*$/

test('whatever a file looks like, all that is not of the list, the heat or the threshold stays byte for byte', () => {
  fc.assert(
    fc.property(readable, (text) => {
      const after = textAfter(text, GROWTH)
      const undone = variants(after, HEAT, '65').flatMap((each) => variants(each, SHOWN, 'false'))
      expect(undone.some((each) => EMPTY.test(onlyIn(text, each)))).toBe(true)
      expect(stumbles(after)).toBe(0)
      expect(textAfter(after, GROWTH)).toBe(after)
    }),
  )
})

test('whatever a file looks like, reports may come one by one or together', () => {
  fc.assert(
    fc.property(readable, (text) => {
      const first = textAfter(text, { related: [ONE] })
      expect(fieldsOf(textAfter(first, { related: [TWO] }))).toEqual(
        fieldsOf(textAfter(text, { related: [ONE, TWO] })),
      )
    }),
    { numRuns: 40 },
  )
})

test('whatever a file looks like, no page that it names is missed', () => {
  fc.assert(
    fc.property(readable, (text) => {
      const facts = factsOf(text)
      if ('pages' in facts) expect(pagesIn(text)).toEqual(expect.arrayContaining([...facts.pages]))
    }),
  )
})
