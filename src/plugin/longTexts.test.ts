/**
 * Whatever people write, the time that it takes grows as the text does: no comment, title or address can hang a build.
 */
import { describe, expect, test } from 'vitest'
import { nearest } from '../shared/writing/nearMiss.ts'
import { oneLine } from '../shared/writing/oneLine.ts'
import { slugify } from './arrange/slug.ts'
import { dateMeantBy } from './check/dates/dateAdvice.ts'
import { signBelow, signOf } from './check/hidingSigns.ts'
import { instant } from './check/instant.ts'
import { misspelledFields } from './check/misspelledFields.ts'
import { pageKey } from './check/story/pageKey.ts'
import { published } from './check/story/published.ts'
import * as values from './check/values.ts'
import { heat } from './check/visibility.ts'
import {
  hostName,
  pictureAddress,
  webAddress,
  youtubeId,
  youtubeStart,
} from './check/webAddress.ts'
import { asItLooks, oddSign } from './problems/signNames.ts'
import { splitFrontMatter, yamlPart } from './read/frontMatter.ts'
import { listRemarks } from './read/listRemarks.ts'
import { lossesIn } from './read/losses.ts'
import { meantText } from './read/mistakes/meantText.ts'
import { withPlainSpaces } from './read/plainSpaces.ts'
import { parseYaml } from './read/yaml.ts'
import { growsWithText } from './testing/growth.ts'
import { NOW } from './testing/newsFile.ts'
import { isBoilerplate } from './texts/boilerplate.ts'
import { plainText } from './texts/plainText.ts'
import { readableExcerpt } from './texts/readableExcerpt.ts'
import { endsSentence } from './texts/sentenceEnd.ts'

/** What is repeated: signs of YAML, HTML and addresses, spaces, marks, and parts that a pattern looks for. */
const PARTS = [
  ...['#', ' ', '\t', '\n', '\r', '\r\n', ' \r\n', '\u00a0', '\u2028', '- ', '-', '–', ': ', '? '],
  ...[
    '"',
    "'",
    "''",
    '\\',
    '“',
    '[',
    '[a,',
    '{',
    '{a: ',
    '| \n',
    '&a ',
    '*a ',
    '!a ',
    '<<: ',
    '=',
    ',',
  ],
  ...[
    '<!--',
    '<!-- -->',
    '<p',
    '<p>',
    '</',
    '<a b=',
    '<script>',
    '&amp;amp;',
    '&#8217',
    '&',
    '&notin',
  ],
  ...[
    '0',
    '1.',
    '1e',
    '.',
    '..',
    '…',
    ' …',
    '. . .',
    '!',
    '12:',
    '+1',
    'a',
    'a.',
    'a-',
    'a- ',
    'a b',
  ],
  ...[
    'youtube.com/watch?',
    'youtube.com/watch?v=',
    'youtu.be/',
    '/',
    '../',
    '?a',
    '&a=',
    '%41',
    '@',
  ],
  ...[
    'ü',
    'e\u0301',
    '\u0301\u0327',
    '\u0334\u3099',
    '각',
    '字',
    '😀',
    '\ud800',
    '\ufeff',
    '\u200b',
  ],
  ...[
    'a: b\n',
    '---\n',
    '--- \r\n',
    'secured: "\n',
    'secured:\n',
    'secured',
    'published ',
    'topic',
  ],
]

/** From a few characters on, so that what explodes is found before it does. */
const LENGTHS = [22, 1408, 11_264]
const MEGABYTE = 1 << 20
const LONG_PARTS = ['#', '0', '<!--', '\u0301\u0327']

/** What stands before, so that a pattern begins at all. */
const STARTS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['', (text) => parseYaml(text, 2)],
  ['# ', (text) => parseYaml(`${text}\n`, 2)],
  ['a: ', (text) => parseYaml(`${text}\n@`, 2)],
  ['a: "', (text) => parseYaml(`${text}\n@`, 2)],
  ['a: b\n ', (text) => parseYaml(`${text}\n@`, 2)],
  ['', (text) => [splitFrontMatter(text), splitFrontMatter(`---\n${text}`), yamlPart(text)]],
  ['secured: "', (text) => yamlPart(text)],
  ['', (text) => [withPlainSpaces(text), meantText(text), listRemarks('a', text)]],
  ['"', (text) => [meantText(text), asItLooks(text), oddSign(text)]],
  ['a: b #c\nd: ', (text) => 'fields' in parseYaml(text, 2) && lossesIn(text, 2)],
  ['', (text) => [signBelow(text), signOf(text, text)]],
  ['draft: ', signBelow],
  ['', (text) => misspelledFields({ [text]: 'a' }, new Set(['title', 'published']))],
  ['', (text) => nearest(text, ['published'])],
  ['', (text) => [plainText(text), oneLine(text), endsSentence(text), isBoilerplate(text)]],
  ['Lorem ipsum ', (text) => [isBoilerplate(`${text}\n`), excerptOf(text)]],
  ['https://', addressesOf],
  ['https://a.example.org/', addressesOf],
  ['https://a.example.org/?', addressesOf],
  ['https://www.youtube.com/watch?', addressesOf],
  ['/', addressesOf],
  ['', (text) => Object.values(KINDS).map((read) => [read(text), read(`${text}\0`)])],
  ['0', (text) => Object.values(KINDS).map((read) => [read(text), read(`${text}\0`)])],
  ['2020-11-18 12:43:00', (text) => [instant(NOW)(text), dateMeantBy(text)]],
  ['', (text) => slugify(text.slice(0, 300), 'en')],
]

const excerptOf = (excerpt: string) =>
  readableExcerpt({ excerpt, titles: ['A'], written: excerpt.length })

const { link, pictureLink, host, embed, integer, size, medium, text } = values
const KINDS = {
  ...{ link, pictureLink, host, embed, size, medium, published, heat },
  ...{ integer: integer(0), title: text(300), instant: instant(NOW) },
}

function addressesOf(text: string) {
  const address = webAddress(text)
  return [
    address !== undefined && pageKey(address),
    ...[
      webAddress(`${text}ü\0`),
      pictureAddress(text),
      hostName(text),
      youtubeId(text),
      youtubeStart(text),
    ],
  ]
}

describe.each(STARTS.map(([start, run], i) => ({ start, run, i })))(
  'reader $i, of texts that begin with $start',
  ({ start, run }) => {
    const badOf = (parts: readonly string[], lengths: readonly number[]) =>
      parts.flatMap((part) => {
        const textOf = (length: number) => start + part.repeat(Math.ceil(length / part.length))
        const bad = lengths.find((length) => !growsWithText(run, textOf, length))
        return bad === undefined ? [] : `${JSON.stringify(part)} at ${bad}`
      })

    test('takes as many times the time as the text is longer, whatever is repeated', () => {
      expect(badOf(PARTS, LENGTHS)).toEqual([])
    }, 300_000)

    test('up to 1 MB', () => {
      expect(badOf(LONG_PARTS, [MEGABYTE])).toEqual([])
    }, 300_000)
  },
)

test('what does not is found', () => {
  // Other work on the machine may hide it once, and not each of three times.
  const grows = (pattern: RegExp, sign: string, length: number) =>
    [1, 2, 3].every(() =>
      growsWithText(
        (text) => pattern.test(text),
        (length) => `${sign.repeat(length)}\n\0`,
        length,
      ),
    )
  expect(grows(/^(?:\s|#.*)*$/, '#', 22)).toBe(false)
  expect(grows(/^(\d+\.?\d*)$/, '0', 10_000)).toBe(false)
  expect(grows(/^\d+$/, '0', 20_000)).toBe(true)
})
