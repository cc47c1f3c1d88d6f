/**
 * Text with headings, links and the like, as a tree that was checked when it was made: what shows it makes elements of
 * it, and no HTML is ever put into a page.
 */
import * as v from 'valibot'

/** The elements that there are, by the names that HTML has for them. */
const TAGS = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'li',
  'ol',
  'p',
  'pre',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
] as const

const elementSchema = v.object({
  tag: v.picklist(TAGS),
  /** Of a link: an http(s) or mailto address, or a root path of this site without the base path. */
  href: v.optional(v.pipe(v.string(), v.regex(/^(https?:\/\/|mailto:|\/(?![/\\]))/))),
  /** Of a picture: an https address, or a root path of a file in `public/` without the base path. */
  src: v.optional(v.pipe(v.string(), v.regex(/^(https:\/\/|\/(?![/\\]))/))),
  alt: v.optional(v.string()),
  /** Number of an ordered list's first entry, where it is not 1. */
  start: v.optional(v.pipe(v.number(), v.integer())),
  children: v.optional(v.array(v.lazy((): v.GenericSchema<Prose> => proseSchema))),
})

/** An element, or a text. */
export const proseSchema = v.union([v.string(), elementSchema])

export type ProseTag = (typeof TAGS)[number]

/** As the schema has it, which cannot tell its own type since it holds itself. */
export interface ProseElement {
  readonly tag: ProseTag
  readonly href?: string | undefined
  readonly src?: string | undefined
  readonly alt?: string | undefined
  readonly start?: number | undefined
  readonly children?: Prose[] | undefined
}
export type Prose = string | ProseElement
