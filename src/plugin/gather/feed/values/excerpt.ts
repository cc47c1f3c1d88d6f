import { isBoilerplate } from '../../../texts/boilerplate.ts'
import { plain } from './plain.ts'

/** So many characters may be copied of what others have written. */
export const LONGEST_EXCERPT = 300
/** A sentence that ends before is too little to show alone. */
const SHORTEST_SENTENCES = 120
const SHORTEST_WORDS = 200
/** So much of a text is looked at: what is shown is its beginning. */
const BEGINNING = 8000

/** What programs put behind a text. */
const TAILS = [
  /\s*The post .{1,400} (?:appeared first on|first appeared on) .{1,200}$/i,
  /\s*(?:\[(?:…|\.{3}|&#8230;)\]\s*)?(?:Read (?:more|the (?:full|rest|whole)\b[^.]{0,60})|Continue reading[^.]{0,200}|(?:Click|Tap) here (?:to|for) [^.]{0,60}|Keep reading|Learn more|Weiterlesen|Mehr lesen|Lire la suite|Leer más|Lees meer|Läs mer|Leia mais|Continua a leggere|Czytaj dalej|Читать далее|続きを読む|阅读全文)\s*(?:…|\.{3}|→|»|>+|\[…\])*\s*$/i,
  /\s*(?:→|»)\s*$/,
]

/** The first of these texts (HTML) that says something which its title does not, as an excerpt. */
export function excerptOf(
  texts: readonly (string | undefined)[],
  title: string | undefined,
): string | undefined {
  for (const markup of texts) {
    const text = withoutTail(plain(markup?.slice(0, BEGINNING)) ?? '')
    if (text === '' || text === title || isBoilerplate(text)) continue
    return shortened(text)
  }
  return undefined
}

function withoutTail(text: string): string {
  if (text.length >= BEGINNING / 2) return text
  const head = text.slice(0, -700)
  return head + TAILS.reduce((tail, sign) => tail.replace(sign, ''), text.slice(head.length))
}

const SENTENCE_END = /[.!?…][)"'”’»]*(?=\s)|[。！？]/gu

/** A text that is not too long: whole sentences, else whole words and "…". */
export function shortened(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text
  const ends = [...text.slice(0, LONGEST_EXCERPT + 1).matchAll(SENTENCE_END)]
  const last = ends.at(-1)
  const end = last === undefined ? 0 : last.index + last[0].length
  if (end >= SHORTEST_SENTENCES && end <= LONGEST_EXCERPT) return text.slice(0, end)
  const space = text.lastIndexOf(' ', LONGEST_EXCERPT - 1)
  const cut = text.slice(0, space >= SHORTEST_WORDS ? space : LONGEST_EXCERPT - 1)
  // Half of a sign that has two parts is none.
  return `${cut.replace(/[\ud800-\udbff\u200d]$/, '').replace(/[\s,;:–-]+$/, '')}…`
}
