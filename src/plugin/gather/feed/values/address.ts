/** Nothing that a browser would read in another way than people do. */
const PLAIN = /^https?:\/\/[\w.:[\]-]+(?:[/?#][!#-;=?-[\]_a-z~]*)?$/
/** White space in the middle of an address comes from lines that a program has wrapped; a blank may belong to it. */
const WRAPPED = /[\t\r\n]+\s*/g
const LONGEST = 4000

/**
 * An address of a feed, absolute.
 *
 * @param bases what it may be relative to: the first that is absolute counts
 * @returns as it is written where that is absolute already; undefined for what is not http or https
 */
export function address(
  written: string | undefined,
  bases: readonly (string | undefined)[],
): string | undefined {
  const text = clean(written?.slice(0, LONGEST + 1) ?? '')
  if (text === '' || text.length > LONGEST) return undefined
  if (PLAIN.test(text) && URL.canParse(text)) return text
  const url = resolved(text, bases)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  url.username = ''
  url.password = ''
  return url.href
}

/** Without what programs do to an address: lines broken, escaped twice, left without its scheme. */
const clean = (written: string): string =>
  written
    .trim()
    .replace(WRAPPED, '')
    .replace(/&amp;/g, '&')
    .replace(/^(?=www\.[\w-]+\.\w)/i, 'http://')

function resolved(text: string, bases: readonly (string | undefined)[]): URL | null {
  const own = URL.parse(text)
  if (own !== null) return own
  // The nearest base may be relative to the next.
  let base: string | undefined
  for (const outer of bases.toReversed()) {
    if (outer !== undefined) base = URL.parse(outer.trim(), base)?.href ?? base
  }
  if (base !== undefined) return URL.parse(text, base)
  return text.startsWith('//') ? URL.parse(text, 'https://host.invalid') : null
}
