/** The HTML of entries, part by part. */
import { escapeAttribute, escapeText } from 'entities/escape'
import type { Report, Story } from '../../../shared/bundle.ts'
import { originalSite } from '../../../shared/shown/originalSite.ts'
import { say } from '../../../shared/words/say.ts'
import type { PublishedSite } from '../../host/publishedSite.ts'
import { writtenAttributes } from './writtenHtml.ts'

/** An attribute for our own words, where they are not in the language of the stories. */
export const langOf = ({ language, wordsLanguage }: PublishedSite): string =>
  language === wordsLanguage ? '' : ` lang="${escapeAttribute(wordsLanguage)}"`

export const linkHtml = (address: string, text: string, attributes = ''): string =>
  `<a href="${escapeAttribute(address)}"${attributes}>${escapeText(text)}</a>`

/** Empty where there is none. */
export const excerptHtml = (excerpt: string | undefined, site: PublishedSite): string =>
  excerpt === undefined ? '' : `<p${writtenAttributes(excerpt, site)}>${escapeText(excerpt)}</p>`

/** The way to the original. */
export function originalHtml(
  original: Pick<Story | Report, 'type' | 'link' | 'publisher'>,
  site: PublishedSite,
): string {
  const label = say(site, original.type === 'video' ? 'watchOriginal' : 'readOriginal', {
    publisher: originalSite(original),
  })
  return `<p${langOf(site)}>${linkHtml(original.link, label)}</p>`
}

/** The way to the story's page; empty where nobody has said where the site is published. */
export const storyPageHtml = (page: string | undefined, site: PublishedSite): string =>
  page === undefined
    ? ''
    : `<p${langOf(site)}>${linkHtml(page, say(site, 'storyOnSite', { site: site.title }))}</p>`
