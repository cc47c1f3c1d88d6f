/** A hash sign that may begin a remark, or belong to the text. */
const REMARK = /(?:^|\s)#(?:\s|$)/
const WORD = /[\p{L}\p{N}]/u
const OPENS_AFTER = /[\s([{/\u2010-\u2015"'-]/u
const CLOSES_BEFORE = /[\s)\]}.,;:!?…/\u2010-\u2015"'-]/u

/**
 * The text that was meant by a value that YAML cannot read. Quotes around all of it are YAML's; those of a part belong to
 * the text.
 *
 * @returns undefined where that is not clear
 */
export function meantText(value: string): string | undefined {
  const quote = value.charAt(0)
  if (REMARK.test(value)) return undefined
  if (quote !== '"' && quote !== "'") return value
  if (value.includes(`\\${quote}`) || value.includes("''")) return undefined
  const partner = partnerOfFirst(value, quote)
  if (partner === undefined) return undefined
  return partner === value.length - 1 ? value.slice(1, -1) : value
}

/** Where the quote closes that the value begins with; undefined where quotes do not open and close in turn. */
function partnerOfFirst(value: string, quote: string): number | undefined {
  const open: number[] = []
  let partner: number | undefined
  for (let at = value.indexOf(quote); at !== -1; at = value.indexOf(quote, at + 1)) {
    const kind = kindAt(value, at)
    if (kind === 'unclear') return undefined
    if (kind === 'opening') open.push(at)
    if (kind === 'closing') {
      const opening = open.pop()
      if (opening === undefined) return undefined
      if (opening === 0) partner = at
    }
  }
  return open.length === 0 ? partner : undefined
}

function kindAt(value: string, at: number): 'opening' | 'closing' | 'apostrophe' | 'unclear' {
  const [before, after] = [value.charAt(at - 1), value.charAt(at + 1)]
  if (value[at] === "'" && WORD.test(before) && WORD.test(after)) return 'apostrophe'
  const opens = (before === '' || OPENS_AFTER.test(before)) && after !== '' && !/\s/.test(after)
  const closes = before !== '' && !/\s/.test(before) && (after === '' || CLOSES_BEFORE.test(after))
  if (opens === closes) return 'unclear'
  return opens ? 'opening' : 'closing'
}
