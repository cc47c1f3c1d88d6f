import { indentation, missingColon, repeatedField, tightHyphen } from './lineMistakes.ts'
import { at, type Mistake, type Stop } from './mistake.ts'
import { oddStructure } from './signMistakes.ts'
import { afterQuote, badEscape, unclosed, unquoted } from './valueMistakes.ts'

/**
 * Finds the mistake behind a syntax error: the parser often stops lines after it, and speaks of
 * grammar. The first kind of mistake that fits is taken.
 *
 * @returns undefined where it is none of the usual ones
 */
export function findMistake(stop: Stop): Mistake | undefined {
  for (const find of KINDS) {
    const mistake = find(stop)
    if (mistake !== undefined) return mistake
  }
  return undefined
}

function mergeConflict({ lines }: Stop): Mistake | undefined {
  const line = lines.findIndex((text) => /^(<{7}|>{7})( |\r?$)/.test(text))
  if (line < 0) return undefined
  return at(
    line,
    0,
    'the marks of an unfinished merge',
    'keep one of the two versions and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
  )
}

function invisibleCharacter({ reason, line, column }: Stop): Mistake | undefined {
  if (!/null byte|non-printable|control character/.test(reason)) return undefined
  return at(line, column, 'an invisible control character', 'remove the character at this place')
}

function tab({ lines, line }: Stop): Mistake | undefined {
  const indent = /^[ -]*\t\s*/.exec(lines[line] ?? '')?.[0]
  if (indent === undefined) return undefined
  return at(
    line,
    indent.indexOf('\t'),
    'a tab at the start of the line',
    'indent with spaces, two a level; YAML does not allow tabs there',
  )
}

function endOfFields({ reason, lines }: Stop): Mistake | undefined {
  if (!/single document/.test(reason)) return undefined
  const line = lines.findIndex((text) => /^(\.\.\.|---)(\s|$)/.test(text))
  if (line < 0) return undefined
  const mark = (lines[line] ?? '').slice(0, 3)
  return at(line, 0, `a line ${mark} among the fields`, 'remove the line; it ends the fields')
}

const KINDS: readonly ((stop: Stop) => Mistake | undefined)[] = [
  mergeConflict,
  invisibleCharacter,
  oddStructure,
  tab,
  repeatedField,
  endOfFields,
  badEscape,
  unclosed,
  afterQuote,
  tightHyphen,
  missingColon,
  unquoted,
  indentation,
]
