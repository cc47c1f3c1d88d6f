import { fieldIn } from './fieldLine.ts'

/** Spaces of other widths, which pasted text brings, and which YAML takes for letters. */
const OTHER = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
/** Nearly all files have none, which is seen sooner than that none stands where it matters. */
const ANYWHERE = new RegExp(`[${OTHER}]`)
/** Such a space in an indent, behind the hyphen of an entry, or behind the colon of a field. */
const MAY_HAVE = new RegExp(`^ *(?:- +)*(?:-?[${OTHER}]|[A-Za-z_][\\w-]*: *[${OTHER}])`, 'm')
const INDENT = new RegExp(`^ *[${OTHER}][ ${OTHER}]*`)
const AFTER_SIGN = new RegExp(`^( *(?:- +)*(?:-|[A-Za-z_][\\w-]*:))( *[${OTHER}][ ${OTHER}]*)`)
/** A field whose value is a block: what is indented below it is text. */
const BLOCK = /:[ ]+[|>][+\d-]*[ ]*(?:#.*)?\r?$/

/**
 * YAML in which spaces of other widths are plain ones where its structure is: in an indent, behind the hyphen of an entry
 * and behind the colon of a field. Each stays one sign, so that places stay. One such space alone before a field is no
 * indent, and stays as it is.
 */
export function withPlainSpaces(yaml: string): string {
  if (!ANYWHERE.test(yaml) || !MAY_HAVE.test(yaml)) return yaml
  let block: number | undefined
  let above = ''
  const lines = yaml.split('\n').map((line) => {
    const indent = line.length - line.replace(/^ +/, '').length
    if (block !== undefined && (line.trim() === '' || indent > block)) return line
    const isBelowBlock = block !== undefined
    // Whether such a line was meant to be in the block above it nobody can say.
    const plain = isBelowBlock ? line : plainLine(line, above)
    block = BLOCK.test(plain) ? indent : undefined
    above = plain
    return plain
  })
  return lines.join('\n')
}

function plainLine(line: string, above: string): string {
  const start = INDENT.exec(line)?.[0] ?? ''
  const rest = line.slice(start.length)
  const isIndent = rest.startsWith('-') || start.length > 1 || above.trimEnd().endsWith(':')
  const indented = isIndent ? ' '.repeat(start.length) + rest : line
  return isContinued(indented, above)
    ? indented
    : indented.replace(AFTER_SIGN, (_, sign: string, gap: string) => sign + ' '.repeat(gap.length))
}

/** Whether a line goes on with the value of the one above: a colon in it may be one of the text. */
function isContinued(line: string, above: string): boolean {
  const indent = line.length - line.trimStart().length
  const field = fieldIn(above)
  const isGroup = above.trimEnd().endsWith(':') || field?.start.length === indent
  return indent > 0 && !isGroup && !line.trimStart().startsWith('-')
}
