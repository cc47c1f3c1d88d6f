import { escapeText } from 'entities/escape'
import { directionOf } from '../../../shared/writing/direction.ts'
import { textDirection } from '../../../shared/writing/textDirection.ts'
import { foreignLanguage } from '../../../shared/writing/textLanguage.ts'
import type { PublishedSite } from '../../host/publishedSite.ts'

/** HTML attributes for the direction and the language of a text, where they are not those of the site. */
export function writtenAttributes(text: string, site: PublishedSite): string {
  const direction = textDirection(text)
  const language = foreignLanguage(text, site.letters)
  const isTurned = direction !== undefined && direction !== directionOf(site.language)
  return `${isTurned ? ` dir="${direction}"` : ''}${language ? ` lang="${language}"` : ''}`
}

/** A text among others, as HTML. */
export function writtenHtml(text: string, site: PublishedSite): string {
  const attributes = writtenAttributes(text, site)
  return attributes === '' ? escapeText(text) : `<bdi${attributes}>${escapeText(text)}</bdi>`
}

/** HTML in the direction of the site, which a feed reader need not have. */
export const inSiteDirection = (html: string, { language }: PublishedSite): string =>
  directionOf(language) === 'rtl' ? `<div dir="rtl">${html}</div>` : html
