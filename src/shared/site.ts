import * as v from 'valibot'
import type { Calendar } from './calendar.ts'
import type { OwnText } from './prose/ownText.ts'
import type { AppWordKey } from './words/catalogue.ts'
import type { Speech } from './words/say.ts'

/** A text that is not empty. */
export function shortText(max: number) {
  const message = `must be a text of 1 to ${max} characters`
  return v.pipe(v.string(message), v.trim(), v.nonEmpty(message), v.maxLength(max, message))
}

/** Whether a string is an absolute http(s) address without credentials. */
export const httpUrl = v.pipe(
  v.string('must be an absolute http or https address'),
  v.regex(/^https?:\/\/[^\s@/]+(\/\S*)?$/i, 'must be an absolute http or https address'),
)

const LANGUAGE_MESSAGE = 'must be a language tag such as "en" or "pt-BR"'

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** What the publisher says of the site as a whole; the app shows it around every view. */
export const siteSchema = v.strictObject({
  title: v.optional(shortText(80), 'Broadsheet'),
  /** One sentence, in the words of the catalogue where nothing is said. */
  description: v.optional(shortText(300)),
  /** BCP 47 tag of the stories' language, in which the site speaks. */
  language: v.optional(
    v.pipe(v.string(LANGUAGE_MESSAGE), v.check(isLanguage, LANGUAGE_MESSAGE)),
    'en',
  ),
  /** Links at the foot of every page: `href` is an http(s) address, or a root path of this site. */
  footerLinks: v.optional(
    v.array(
      v.strictObject(
        {
          label: shortText(60),
          href: v.union(
            [httpUrl, v.pipe(v.string(), v.regex(/^\/(?![/\\])\S*$/))],
            'must be an http or https address, or a path that begins with one "/"',
          ),
        },
        'must be a link with label and href',
      ),
      'must be a list of links',
    ),
    [],
  ),
})

/** A picture that stands for the site's title: paths of files in `public/`, and its size in pixels. */
export interface Logo {
  readonly path: string
  /** The same for the dark scheme, where there is another one. */
  readonly darkPath?: string
  readonly width: number
  readonly height: number
}

/** A link to a page that the publisher has written. */
export type PageLink = Pick<OwnText, 'slug' | 'title' | 'place'>

/** What the app knows of the site: what the publisher says, and how the site speaks in its language. */
export interface Site extends v.InferOutput<typeof siteSchema>, Speech<AppWordKey> {
  readonly description: string
  /** Such as `https://news.example.org`; undefined where nobody has said where the site is published. */
  readonly origin: string | undefined
  readonly calendar: Calendar
  /** See `lettersOf`. */
  readonly letters: string
  /** The publisher's own pages, in their order. */
  readonly pages: readonly PageLink[]
  /** Where pictures may come from. */
  readonly images: 'https' | 'self'
  readonly logo?: Logo | undefined
}
