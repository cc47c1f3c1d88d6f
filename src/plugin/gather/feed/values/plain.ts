import { plainText } from '../../../texts/plainText.ts'

/** Of longer texts the beginning alone is read. */
const LONGEST = 20_000
const MARKERS = /<!\[CDATA\[|\]\]>/g

/** Plain text of HTML that may be escaped once more, or several times; undefined for none. */
export function plain(markup: string | undefined): string | undefined {
  if (markup === undefined) return undefined
  const text = plainText(markup.slice(0, LONGEST).replace(MARKERS, ''))
  return text === '' ? undefined : text
}
