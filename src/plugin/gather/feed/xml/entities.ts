import { decodeHTMLStrict } from 'entities/decode'

/** What a document may say in place of a name of its own, at most; a bomb would be larger. */
const LONGEST = 20_000
const MOST = 500
const DEEPEST = 4

export type Entities = ReadonlyMap<string, string>

/** A name that stands for a text: `<!ENTITY name "text">`. Those that lie elsewhere (`SYSTEM`) are not fetched. */
const DECLARED = /<!ENTITY\s+([\w.:-]{1,100})\s+(?:"([^"]*)"|'([^']*)')\s*>/gi

/** The entities that a DOCTYPE declares, with what each finally stands for. */
export function entitiesIn(doctype: string): Entities {
  const written = new Map<string, string>()
  for (const [, name = '', double, single] of doctype.slice(0, 200_000).matchAll(DECLARED)) {
    if (written.size === MOST) break
    if (!written.has(name)) written.set(name, double ?? single ?? '')
  }
  let left = LONGEST
  const meant = new Map<string, string>()
  for (const [name, text] of written) {
    const whole = expanded(text, written, DEEPEST, Math.min(left, LONGEST))
    if (whole === undefined) continue
    left -= whole.length
    meant.set(name, decodeHTMLStrict(whole))
  }
  return meant
}

/** A text with all names of the document's own replaced; undefined where it gets too long. */
function expanded(
  text: string,
  written: Entities,
  depth: number,
  most: number,
): string | undefined {
  let whole = ''
  let from = 0
  for (const { 0: reference, 1: name = '', index } of text.matchAll(REFERENCE)) {
    const value = written.get(name)
    if (value === undefined) continue
    const inner = depth === 0 ? undefined : expanded(value, written, depth - 1, most)
    if (inner === undefined) return undefined
    whole += text.slice(from, index) + inner
    from = index + reference.length
    if (whole.length > most) return undefined
  }
  whole += text.slice(from)
  return whole.length > most ? undefined : whole
}

const REFERENCE = /&([\w.:-]{1,100});/g

/** Whether names of the document's own may still be replaced: all of them together must not blow it up. */
export interface Budget {
  left: number
}

/** A text of a document with its entities decoded: the document's own, those of XML, and those of HTML, which many use. */
export function decoded(text: string, entities: Entities, budget: Budget): string {
  if (!text.includes('&')) return text
  if (entities.size === 0) return decodeHTMLStrict(text)
  let whole = ''
  let from = 0
  for (const { 0: reference, 1: name = '', index } of text.matchAll(REFERENCE)) {
    const value = entities.get(name)
    if (value === undefined || value.length > budget.left) continue
    budget.left -= value.length
    whole += decodeHTMLStrict(text.slice(from, index)) + value
    from = index + reference.length
  }
  return whole + decodeHTMLStrict(text.slice(from))
}
