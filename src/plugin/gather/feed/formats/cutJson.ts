export interface ParsedJson {
  readonly value: unknown
  readonly mended: string[]
}

/** JSON that may be cut off: then without the item in which it is. Undefined where it is none at all. */
export function parsedJson(text: string): ParsedJson {
  const whole = parse(text)
  if (whole !== undefined) return { value: whole, mended: [] }
  const end = lastItemEnd(text)
  const value = end === undefined ? undefined : parse(`${text.slice(0, end)}]}`)
  return { value, mended: ['is cut off, and read up to its last whole item'] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Behind the last object in the outermost list: `{"items": [{}, {}▮, {…`. */
function lastItemEnd(text: string): number | undefined {
  let depth = 0
  let end: number | undefined
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]/g
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    if (token[0] === '{' || token[0] === '[') depth++
    if (token[0] !== '}' && token[0] !== ']') continue
    depth--
    if (depth === 2 && token[0] === '}') end = tokens.lastIndex
  }
  return end
}
