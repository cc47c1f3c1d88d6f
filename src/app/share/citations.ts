import type { Summary } from '../../shared/bundle.ts'
import { knownDate } from '../../shared/dates.ts'
import { markdownLink, markdownText } from '../../shared/writing/markdownLink.ts'

/** What of a story a citation needs. */
export type Cited = Pick<Summary, 'id' | 'title' | 'link' | 'published' | 'publisher'>

/** The day as far as a citation names it. */
const dayOf = ({ published }: Cited): string => knownDate(published).slice(0, 10)

/** A citation of the original in Markdown: headline, publisher and day. */
export const asMarkdown = (story: Cited): string =>
  `${markdownLink(story.title, story.link)}, ${markdownText(story.publisher.name)}, ${dayOf(story)}`

/**
 * An entry of BibLaTeX for the original, as its manual (2.1.1 and 2.2.2) has pages of the web: the publisher is its author, in braces of its
 * own, so that a name of several words is one.
 *
 * @param today the day on which the page was looked at; it is left out where the clock that says so is wrong: a page is read after it was
 *   published
 */
export function asBibtex(story: Cited, today: string): string {
  const fields = {
    author: `{${bibtexText(story.publisher.name)}}`,
    title: `{${bibtexText(story.title)}}`,
    date: dayOf(story),
    url: bibtexAddress(story.link),
    ...(today >= dayOf(story) && { urldate: today }),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@online{${keyOf(story.id)},\n${lines.join('')}}`
}

/** A key may not have what ends it or means something to TeX. */
const keyOf = (id: string): string => id.replace(/[^\p{L}\p{M}\p{N}:._-]+/gu, '-')

/** Signs of TeX, as the text that is printed. Braces by name: BibTeX counts those that are escaped as well. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const bibtexText = (text: string): string =>
  text.replace(/[\\{}~^$&#%_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)

/** An address stands as it is, but for what would end the field. */
const bibtexAddress = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent)
