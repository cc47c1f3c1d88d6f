import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseYaml } from './yaml.ts'

/** Words of the parser, as its source has them. */
const GRAMMAR =
  /implicit key|block mapping|flow (collection|sequence|mapping)|document separator|deficient|stream|scalar|tag handle|directive|anchor (node|property)|alias node|hexadecimal|mapping entry|sequence entry|maxDepth|node content|yaml exception/i

test('no broken YAML is answered with the words of a library', () => {
  const part = fc.constantFrom(
    ...[
      'a: ',
      'b',
      '- ',
      '-One',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ': ',
      ',',
      '&a',
      '*a',
      '!x',
      '!<x',
      '%',
      '%YAML 1.1',
    ],
    ...[
      '\n',
      '\n',
      '\n  ',
      '\n\t',
      '\\x',
      '|',
      '>3',
      '@',
      '`',
      '? ',
      '#',
      '---',
      '...',
      '\0',
      '<<: ',
      '~',
      'é',
      '\u2028',
    ],
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 14 }), (parts) => {
      const parsed = parseYaml(parts.join(''), 1)
      if ('fields' in parsed) return
      const { found, expected, fix } = parsed.fault
      for (const words of [found, expected, fix]) {
        expect(words).not.toBe('')
        expect(words).not.toMatch(GRAMMAR)
      }
    }),
    { numRuns: 3000 },
  )
})
