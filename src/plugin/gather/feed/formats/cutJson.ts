export interface ParsedJson {
  readonly value: unknown
  readonly isCutOff: boolean
}

/** JSON that may be cut off: then without the item in which it is. The value is undefined where it is none at all. */
export function parsedJson(written: string): ParsedJson {
  const text = written.trim()
  const whole = parse(text) ?? parse(mended(text))
  if (whole !== undefined) return { value: whole, isCutOff: false }
  const end = lastItemEnd(text)
  const begin = end === undefined ? '' : `${text.slice(0, end)}]}`
  return { value: parse(begin) ?? parse(mended(begin)), isCutOff: true }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Lines and other control characters in strings, and commas before what closes. */
const mended = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/,(?= {0,200}[}\]])/g, '')

/** Behind the last object in the outermost list: `{"items": [{}, {}▮, {…`. */
function lastItemEnd(text: string): number | undefined {
  let depth = 0
  let end: number | undefined
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      at = stringEnd(text, at)
      if (at === -1) return end
    } else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      depth--
      if (depth === 2 && sign === '}') end = at + 1
    }
  }
  return end
}

/** Where a string ends that begins there; -1 where it does not. */
function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return -1
}
