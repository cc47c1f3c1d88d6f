import { nearest } from '../../shared/writing/nearMiss.ts'
import { type Fault, type FieldPath, inWords } from '../problems/fault.ts'

const LONGEST = 400

/**
 * Checks a text of a publisher's words.
 *
 * @param english what it stands for: it has the same placeholders
 * @param optional a placeholder that it may lack
 */
export function checkText(
  path: FieldPath,
  text: unknown,
  english: string,
  optional?: string,
): Fault[] {
  const fault = { severity: 'rejected', path } as const
  if (typeof text !== 'string' || text.trim() === '') {
    const expected = `a text such as ${JSON.stringify(english)}`
    const fix = 'write a text, in double quotes'
    return [{ ...fault, code: 'text-invalid', found: inWords(text), expected, fix }]
  }
  const length = [...text].length
  if (length > LONGEST) {
    const expected = `at most ${LONGEST} characters`
    return [{ ...fault, code: 'text-too-long', found: `${length}`, expected, fix: 'shorten it' }]
  }
  const found = inWords(text)
  const brackets = english.includes('[') ? HEARD : UNHEARD
  return [
    ...placeholderFaults(text, english, optional).map((each) => ({ ...fault, found, ...each })),
    ...(brackets.pattern.test(text) ? [] : [{ ...fault, found, ...brackets.fault }]),
  ]
}

/** The brackets of a word with a part that is heard and not seen. */
const HEARD = {
  // No bracket inside of brackets, and none alone.
  pattern: /^[^[\]]*(\[[^[\]]+\][^[\]]*)*$/,
  fault: {
    code: 'word-brackets',
    expected: 'each [ closed by a ], and none inside of others',
    fix: 'close the bracket around what is heard and not seen',
  },
} as const

/** Those of a word that is used where all of it is seen: they would be as well. */
const UNHEARD = {
  pattern: /^[^[\]]*$/,
  fault: {
    code: 'word-brackets',
    expected: 'no [ or ], as in English: all of this word is seen',
    fix: 'remove the brackets',
  },
} as const

function placeholderFaults(text: string, english: string, optional: string | undefined) {
  const wanted = placeholdersOf(english)
  const there = placeholdersOf(text)
  const names = [...wanted].map((name) => `{${name}}`).join(', ') || 'no placeholder'
  const unknown = [...there.difference(wanted)].map((name) => {
    const near = nearest(name, wanted)
    return near === undefined ? `remove {${name}}` : `write {${near}} for {${name}}`
  })
  // What is misspelled is not missing as well.
  const missing = [...wanted.difference(there)]
    .filter((name) => name !== optional && !unknown.some((fix) => fix.includes(`{${name}}`)))
    .map((name) => `put {${name}} where it belongs`)
  return [...unknown, ...missing].map(
    (fix) => ({ code: 'word-placeholders', expected: names, fix }) as const,
  )
}

/** The names in braces. */
const placeholdersOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))
