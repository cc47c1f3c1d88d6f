import { isBoilerplate } from '../../../texts/boilerplate.ts'
import { END, isNoText, withoutAdditions } from './additions.ts'
import { type MarkedUp, plain } from './plain.ts'
import { shortened } from './shortened.ts'
import { withoutBeside } from './withoutBeside.ts'

/** So much of a text is looked at: what is shown is its beginning. */
const BEGINNING = 8000

/** Buttons and invitations of newsletters. */
const BUTTON = /<p class="(?:button-wrapper|cta-caption)"[\s\S]{0,1000}?<\/p>/g
/** A list of nothing but links is no text: other stories, a table of contents. */
const LINKS = /<[uo]l\b[^<>]*>(?:\s*<li\b[^<>]*>\s*<a\b[^<>]*>[^<]*<\/a>\s*<\/li>)+\s*<\/[uo]l>/gi
const PARAGRAPH = /<\/(?:p|h[1-6]|li|blockquote)\s*>|<br\s*\/?>\s*<br\s*\/?>/gi

/** The first of these texts that says something which its title does not, as an excerpt. */
export function excerptOf(
  texts: Iterable<MarkedUp>,
  title: string | undefined,
): string | undefined {
  for (const { markup = '', isHtml } of texts) {
    const bare = prepared(markup)
    const wasHtml = bare !== markup.slice(0, BEGINNING)
    const text = plain({ markup: bare, isHtml: isHtml || wasHtml }) ?? ''
    const paragraphs = withoutAdditions(text, title)
    const whole = paragraphs.join(' ')
    if (whole === '' || repeats(whole, title)) continue
    if (!isNoText(whole) && !isBoilerplate(whole)) return shortened(paragraphs)
  }
  return undefined
}

/** Without what is not its text, and with signs where paragraphs end. */
const prepared = (markup: string): string =>
  withoutBeside(markup, BEGINNING)
    .replace(BUTTON, ' ')
    .replace(LINKS, ' ')
    .replace(PARAGRAPH, `$&${END}`)

/** Whether a text is its title again, maybe with that of its outlet, but for white space and signs. */
const repeats = (text: string, title: string | undefined): boolean =>
  title !== undefined && text.length < title.length * 2 + 20 && keyOf(text) === keyOf(title)

const keyOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
