/** Stands for the end of a paragraph while a text is made plain. It has no meaning of its own in Unicode. */
export const END = '\ue000'

/** Of a longer text only the beginning was read, and its end is none. */
const LONGEST = 4000

/** What programs put before a text. */
const HEADS =
  /^(?:arXiv:\S+ Announce Type: \S+\s+Abstract: |Reading Time: (?:< ?)?\d+ min(?:ute)?s?\b\s*)/i
/** What programs put behind a text, the last of it first. */
const TAILS = [
  /Share this:\s.{0,600}\(Opens in new window\).{0,100}$/i,
  /The post .{1,400} (?:appeared first on|first appeared on) .{1,200}$/i,
  /submitted by\s+\/u\/\S+(?:\s+to\s+r\/\S+)?(?:\s*\[(?:link|comments)\])*$/i,
  /Comments URL: \S+[\s\ue000]+Points: \d+[\s\ue000]+# Comments: \d+$/i,
  /Learn more about your ad choices\. Visit \S+$/i,
  /(?:Hosted (?:on|by) [^.]{1,60}\.[\s\ue000]+)?See \S+ for (?:(?:more|privacy) information|information about our collection and use of personal data for advertising)\.?$/i,
  /See Privacy Policy at \S+ and California Privacy Notice at \S+$/i,
  /(?:Read (?:more|the (?:full|rest|whole)\b[^.]{0,60})|Continue reading[^.]{0,200}|(?:Click|Tap) here (?:to|for) [^.]{0,60}|Keep reading|Learn more|Weiterlesen|Mehr lesen|Lire la suite|Leer más|Lees meer|Läs mer|Leia mais|Continua a leggere|Czytaj dalej|Читать далее|続きを読む|阅读全文)\s*(?:…|\.{3}|→|»|>+|\[…\])*\s*$/i,
  /Read more of this story at Slashdot\.$|\(Log in to post comments\)$|\[(?:more|mehr)\]$/i,
  /[→»★]\s*$/,
]

/** What programs write where there is no text. */
const NO_TEXT =
  /^(?:Article URL: |No content\.$|(?:\[?comments\]?|\[?link\]?|\s)+$)|View Full Coverage on Google News$/i

export const isNoText = (text: string): boolean => NO_TEXT.test(text)

/**
 * The paragraphs of a text, without what programs put around it.
 *
 * @param text with `END` where paragraphs end
 */
export function withoutAdditions(text: string, title: string | undefined): string[] {
  const isBeginning = text.length >= LONGEST
  const bare = isBeginning ? text : withoutTail(withoutFooter(text, title))
  return bare
    .replace(HEADS, '')
    .split(END)
    .flatMap((part) => part.trim() || [])
}

/**
 * Without a last paragraph that names the title once more, as WordPress and Medium say there where the text first appeared, in
 * the language of the site.
 */
function withoutFooter(text: string, title = ''): string {
  const bare = trimmed(text)
  const last = bare.lastIndexOf(END)
  const footer = bare.slice(last + 1)
  const isFooter =
    last !== -1 &&
    title.length >= 10 &&
    footer.length < title.length + 200 &&
    footer.includes(title)
  return isFooter ? bare.slice(0, last) : text
}

function withoutTail(text: string): string {
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
