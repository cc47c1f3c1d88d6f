import type { DiagnosticCode } from '../problems/diagnosticCodes.ts'
import { proven } from '../problems/proven.ts'
import { signName } from '../problems/signNames.ts'
import { isFields, loadYaml } from './loadYaml.ts'

interface Remark {
  readonly code: DiagnosticCode
  readonly expected: string
  readonly fix: string
}

/** What there is to say of one text where a list belongs: it may have been meant as several entries. */
export const listRemarks = (name: string, text: string): Remark[] =>
  [tight(text), joined(name, text)].filter((remark) => remark !== undefined)

/** To YAML, lines that begin with a hyphen alone, or with what looks like one, are one text. */
function tight(text: string): Remark | undefined {
  const sign = /^(\p{Cf}(?=[\s\p{Cf}]*-)|[\u2010-\u2015\u2212\u2022\u00b7\uff0d](?=\s))/u.exec(
    text,
  )?.[1]
  if (sign === undefined && !/^-\S/.test(text)) return undefined
  const found = sign === undefined ? '' : `; it begins with ${signName(sign)}`
  return {
    code: 'list-expected',
    expected: 'a list',
    fix: `write a space after each hyphen: "- " begins an entry; it counts as one text${found}`,
  }
}

/** Commas that part what were meant to be entries. */
function joined(name: string, text: string): Remark | undefined {
  const entries = text.split(/[,;，、،]/).map((entry) => entry.trim())
  if (entries.length < 2 || entries.includes('')) return undefined
  const read = (line: string) => {
    const data = loadYaml(line)
    return isFields(data) ? data[name] : undefined
  }
  const line = proven(`${name}: [${entries.join(', ')}]`, read, entries)
  const several =
    line === undefined
      ? 'write several on lines of their own that begin with "- "'
      : `for several write ${line}`
  return {
    code: 'list-joined',
    expected: 'a list, with each entry by itself',
    fix: `it counts as one entry; ${several}`,
  }
}
