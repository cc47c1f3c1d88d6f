import { signName } from '../../problems/signNames.ts'
import { fieldLine } from './fieldLines.ts'
import { meantText } from './meantText.ts'
import { textLine } from './mendedLine.ts'
import { at, type Mistake, type Stop, withLine } from './mistake.ts'

/**
 * A sign in the structure of a line that cannot be seen, or that looks like another one: where the parser stopped, or on
 * one of the two lines above.
 */
export function oddStructure(stop: Stop): Mistake | undefined {
  for (const line of [stop.line, stop.line - 1, stop.line - 2]) {
    for (const find of [fence, colon, entry, unseen, separator]) {
      const mistake = find(stop, line)
      if (mistake !== undefined) return mistake
    }
  }
  return undefined
}

function fence({ lines }: Stop, line: number): Mistake | undefined {
  const dash =
    /^[-\u2010-\u2015\u2212\uff0d]*?([\u2010-\u2015\u2212\uff0d])[-\u2010-\u2015\u2212\uff0d]*\s*$/.exec(
      lines[line] ?? '',
    )
  if (dash === null) return undefined
  const found = `${signName(dash[1] ?? '')} in a line of dashes`
  return at(line, 0, found, 'write three hyphens, ---, if the fields end here')
}

function colon(stop: Stop, line: number): Mistake | undefined {
  const text = stop.lines[line] ?? ''
  const parts =
    /^([ -]*)([A-Za-z_][\w-]*)\s*([\uff1a\ufe55\ua789\u02d0\u0589\u05c3\u2236\ufe13]|;(?=\s))\s*(.*)$/.exec(
      text,
    )
  if (parts === null) return undefined
  const [, start = '', name = '', sign = '', value = ''] = parts
  const mended = value === '' ? undefined : fieldLine(stop, line, start + name, value)
  const fix = withLine('write a plain colon and a space after the name', mended)
  return at(
    line,
    text.indexOf(sign),
    `${signName(sign) ?? 'a semicolon'} after the name of the field`,
    fix,
  )
}

function entry(stop: Stop, line: number): Mistake | undefined {
  const text = stop.lines[line] ?? ''
  const parts = /^( *)([\u2010-\u2015\u2212\u2022\u00b7\uff0d])\s+(\S.*)$/.exec(text)
  if (parts === null) return undefined
  const [, indent = '', sign = '', value = ''] = parts
  const mended = textLine(stop, line, `${indent}- `, meantText(value.trimEnd()))
  const fix = withLine('begin each entry with a hyphen and a space', mended)
  return at(line, indent.length, `${signName(sign)} where an entry begins`, fix)
}

function unseen({ lines }: Stop, line: number): Mistake | undefined {
  const text = lines[line] ?? ''
  const before = /^[ \t-]*(?=[^\S \t\r]|\p{Cf})/u.exec(text)?.[0]
  if (before !== undefined) {
    const found = `${nameAt(text, before.length)} at the start of the line`
    return at(line, before.length, found, 'remove it, and indent with plain spaces')
  }
  const field = /^[ -]*[A-Za-z_][\w-]*:[ ]*(?=[^\S \t\r]|\p{Cf})/u.exec(text)?.[0]
  if (field === undefined) return undefined
  return at(
    line,
    field.length,
    `${nameAt(text, field.length)} after the colon`,
    'write a plain space there',
  )
}

/** Other programs end a line there, so that whoever wrote it saw two fields. */
function separator({ lines }: Stop, line: number): Mistake | undefined {
  const text = lines[line] ?? ''
  const index = text.search(/[\u0085\u2028\u2029](?=[ -]*[A-Za-z_][\w-]*:)/)
  if (index < 0) return undefined
  return at(line, index, `${nameAt(text, index)} before a field`, 'begin a new line there')
}

const nameAt = (text: string, index: number): string =>
  signName(String.fromCodePoint(text.codePointAt(index) ?? 0)) ?? 'a sign that cannot be seen'
