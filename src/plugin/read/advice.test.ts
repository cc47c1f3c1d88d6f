/** What messages propose to write gives what was meant, whatever a headline holds. */
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { parseYaml } from './yaml.ts'

/** The fields of a file in which the line that a message shows is put in place of the faulty one. */
function mended(yaml: string): unknown {
  const parsed = parseYaml(yaml, 1)
  if ('fields' in parsed) return undefined
  const shown = /: ((?:- )?(?:title: |").*)$/s.exec(parsed.fault.fix)?.[1]
  if (shown === undefined) return undefined
  const lines = yaml.split('\n')
  const index = (parsed.fault.at?.line ?? 0) - 1
  const indent = /^ */.exec(lines[index] ?? '')?.[0] ?? ''
  const again = parseYaml(lines.with(index, indent + shown).join('\n'), 1)
  return 'fields' in again ? again.fields : again.fault
}

const titleOf = (written: string) => {
  const fields = mended(`heat: 5\ntitle: ${written}\ntype: video`)
  return typeof fields === 'object' && fields !== null && 'title' in fields ? fields.title : fields
}

describe('a headline without quotes around it is mended to exactly itself:', () => {
  test.each([
    'Minister: "We will not resign"',
    '"We will not resign": minister',
    '"Yes" and "No": how the two went',
    "'Yes' and 'No': how the two went",
    "Minister: 'We won't resign'",
    '“We will not resign”: minister',
    'Minister: “We will not resign”',
    '„Wir gehen nicht“: Minister',
    '«Non»: le ministre',
    '「いいえ」: 大臣',
    "It's 5: that's it",
    '@mention says: no',
    '*Bold* claim',
    '[Update] Minister: no',
    '{curly} thing: so',
    '%: the sign',
    '`code` is law',
    '!Important: we are #1',
    '& so: on',
    '> 5 dead: report',
    '- dash: so',
    '? what: this',
    'C:\\Users: a path',
    '😀: a smile',
    'Über: "alles"',
    'وزير: "لا"',
  ])('%s', (headline) => {
    expect(() => load(`title: ${headline}`)).toThrow()
    expect(titleOf(headline)).toBe(headline)
  })
})

describe('a headline in quotes that holds the same quotes is mended to what is between the outer ones:', () => {
  test.each([
    ['"Minister: "We will not resign""', 'Minister: "We will not resign"'],
    ['"b "c" d"', 'b "c" d'],
    ["'It's'", "It's"],
    ["'Minister: 'We won't''", undefined],
    ['"5" of snow"', undefined],
    ['"He said \\"no" twice"', undefined],
  ])('%s is %s', (written, meant) => {
    expect(titleOf(written)).toBe(meant)
  })
})

const word = fc.constantFrom(
  ...[
    'Minister',
    'says',
    'no:',
    'Q&A:',
    '#1',
    'C#',
    '50%',
    '@home',
    '!',
    '-',
    '–',
    '*',
    'a\\b',
    '{x}',
    '[live]',
  ],
  ...[
    "won't",
    'وزير',
    '大臣',
    'Über',
    '😀',
    '1:2',
    '&amp;',
    '`x`',
    '|',
    '>',
    '?',
    '~',
    ':',
    '::',
    '…',
    '/',
  ],
)
const QUOTES = ['""', "''", '“”', '„“', '‘’', '«»', '「」', '()', '[]']
const phrase = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '', ...QUOTES))
  .map(([words, quotes]) => quotes.slice(0, 1) + words.join(' ') + quotes.slice(1))
const headline = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))

/** In these a sign may mean two things, so that no line must be shown rather than a wrong one. */
const isQuoted = (text: string) => /^(["']).*\1$/.test(text)

describe('whatever the headline, a line that is shown', () => {
  test('gives the headline, where it stands without quotes', () => {
    fc.assert(
      fc.property(headline, fc.constantFrom('', ' ', '\r'), (text, end) => {
        fc.pre(!isQuoted(text))
        expect([undefined, text]).toContain(titleOf(text + end))
      }),
      { numRuns: 2000 },
    )
  })

  test('gives the headline, where it stands in a list', () => {
    fc.assert(
      fc.property(headline, (text) => {
        fc.pre(!isQuoted(text) && !/^[\w-]+ *:(\s|$)|^- /.test(text))
        const fields = mended(`topics:\n  - One\n  - ${text}\nheat: 5`)
        expect([undefined, { topics: ['One', text], heat: '5' }]).toContainEqual(fields)
      }),
      { numRuns: 1000 },
    )
  })

  test('is read, and as a text that the line holds, of any signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const title = titleOf(text)
        if (title !== undefined) expect(text).toContain(title)
      }),
      { numRuns: 2000 },
    )
  })

  test('is shown for most headlines with a colon', () => {
    const plain = fc.array(fc.constantFrom('Minister:', 'says', '"No way"', '“Yes”', 'C#'), {
      minLength: 2,
    })
    const texts = fc.sample(plain, 300).map((words) => `A ${words.join(' ')} b`)
    const faulty = texts.filter((text) => titleOf(text) !== undefined || text.includes(': '))
    const right = faulty.filter((text) => titleOf(text) === text)
    expect(right.length).toBeGreaterThan(faulty.length * 0.95)
  })
})
