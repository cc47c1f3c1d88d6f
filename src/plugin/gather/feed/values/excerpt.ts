import { isBoilerplate } from '../../../texts/boilerplate.ts'
import { type MarkedUp, plain } from './plain.ts'
import { shortened } from './shortened.ts'
import { withoutBeside } from './withoutBeside.ts'

/** So much of a text is looked at: what is shown is its beginning. */
const BEGINNING = 8000

/** What programs put behind a text. */
const TAILS = [
  /The post .{1,400} (?:appeared first on|first appeared on) .{1,200}$/i,
  /submitted by\s+\/u\/\S+(?:\s+to\s+r\/\S+)?(?:\s*\[(?:link|comments)\])*$/i,
  /(?:Read (?:more|the (?:full|rest|whole)\b[^.]{0,60})|Continue reading[^.]{0,200}|(?:Click|Tap) here (?:to|for) [^.]{0,60}|Keep reading|Learn more|Weiterlesen|Mehr lesen|Lire la suite|Leer más|Lees meer|Läs mer|Leia mais|Continua a leggere|Czytaj dalej|Читать далее|続きを読む|阅读全文)\s*(?:…|\.{3}|→|»|>+|\[…\])*\s*$/i,
  /[→»]\s*$/,
]
/** What programs write where there is no text. */
const NO_TEXT = /^(?:Article URL: |(?:\[?comments\]?|\[?link\]?|\s)+$)/i
/** Stands for the end of a paragraph while a text is made plain. It has no meaning of its own in Unicode. */
const END = '\ue000'
const PARAGRAPH = /<\/(?:p|h[1-6]|li|blockquote)\s*>|<br\s*\/?>\s*<br\s*\/?>/gi

/** The first of these texts that says something which its title does not, as an excerpt. */
export function excerptOf(
  texts: Iterable<MarkedUp>,
  title: string | undefined,
): string | undefined {
  for (const { markup = '', isHtml } of texts) {
    const bare = prepared(markup)
    const wasHtml = bare !== markup.slice(0, BEGINNING)
    const text = withoutTail(plain({ markup: bare, isHtml: isHtml || wasHtml }) ?? '')
    const paragraphs = text.split(END).flatMap((part) => part.trim() || [])
    const whole = paragraphs.join(' ')
    if (whole === '' || repeats(whole, title)) continue
    if (!NO_TEXT.test(whole) && !isBoilerplate(whole)) return shortened(paragraphs)
  }
  return undefined
}

/** Without what is not its text, and with signs where paragraphs end. */
const prepared = (markup: string): string =>
  withoutBeside(markup, BEGINNING).replace(PARAGRAPH, `$&${END}`)

/** Whether a text is its title again, maybe with that of its outlet, but for white space and signs. */
const repeats = (text: string, title: string | undefined): boolean =>
  title !== undefined && text.length < title.length * 2 + 20 && keyOf(text) === keyOf(title)

const keyOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** The end is looked at where there is one: not of a text whose beginning alone was read. */
function withoutTail(text: string): string {
  if (text.length >= BEGINNING / 2) return text
  const head = text.slice(0, -700)
  const tail = text.slice(head.length).replaceAll(END, `${END} `)
  const dotted = trimmed(tail.replace(/\[(?:…|\.{3})\]/g, '[…]'))
  const bare = TAILS.reduce((rest, sign) => trimmed(rest.replace(sign, '')), dotted)
  return head + bare.replace(/\s?\[…\]$|\s…$/, '…')
}

/** Without white space at its end, and without the ends of paragraphs there. */
const trimmed = (text: string): string => {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === END)) end--
  return text.slice(0, end)
}
