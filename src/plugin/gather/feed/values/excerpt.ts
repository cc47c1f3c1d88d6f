import { isBoilerplate } from '../../../texts/boilerplate.ts'
import { type MarkedUp, plain } from './plain.ts'

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
  /\s*submitted by\s+\/u\/\S+(?:\s+to\s+r\/\S+)?(?:\s*\[(?:link|comments)\])*$/i,
  /\s*(?:\[…\]\s*)?(?:Read (?:more|the (?:full|rest|whole)\b[^.]{0,60})|Continue reading[^.]{0,200}|(?:Click|Tap) here (?:to|for) [^.]{0,60}|Keep reading|Learn more|Weiterlesen|Mehr lesen|Lire la suite|Leer más|Lees meer|Läs mer|Leia mais|Continua a leggere|Czytaj dalej|Читать далее|続きを読む|阅读全文)\s*(?:…|\.{3}|→|»|>+|\[…\])*\s*$/i,
  /\s*(?:→|»)\s*$/,
]
/** What programs write where there is no text. */
const NO_TEXT = /^(?:Article URL: |(?:\[?comments\]?|\[?link\]?|\s)+$)/i
/** Parts of a content that are not its text. */
const BESIDE =
  /<(figure|figcaption|svg|select|template|nav|noscript|iframe|object|video|audio)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
/** No shorter title is worth looking whether a text only repeats it. */
const LONG_TITLE = 30
const LITTLE_MORE = 60

/** The first of these texts that says something which its title does not, as an excerpt. */
export function excerptOf(
  texts: Iterable<MarkedUp>,
  title: string | undefined,
): string | undefined {
  for (const { markup = '', isHtml } of texts) {
    const beginning = markup.slice(0, BEGINNING)
    const text = withoutTail(plain({ markup: withoutBeside(beginning), isHtml }) ?? '')
    if (text !== '' && !repeats(text, title) && !NO_TEXT.test(text) && !isBoilerplate(text)) {
      return shortened(text)
    }
  }
  return undefined
}

const withoutBeside = (markup: string): string =>
  markup.includes('</') ? markup.replace(BESIDE, ' ') : markup

/** The title again, maybe with the name of an outlet behind it. */
function repeats(text: string, title: string | undefined): boolean {
  if (title === undefined || text === title) return title !== undefined
  return (
    title.length >= LONG_TITLE &&
    text.length < title.length + LITTLE_MORE &&
    text.startsWith(title) &&
    !/[.!?]$/.test(text)
  )
}

/** The end is looked at where there is one: not of a text whose beginning alone was read. */
function withoutTail(text: string): string {
  if (text.length >= BEGINNING / 2) return text
  const head = text.slice(0, -700)
  const tail = text.slice(head.length).replace(/\s*\[(?:…|\.{3})\]/g, ' […]')
  const bare = TAILS.reduce((rest, sign) => rest.replace(sign, ''), tail)
  return head + bare.replace(/\s*\[…\]$/, '…')
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
