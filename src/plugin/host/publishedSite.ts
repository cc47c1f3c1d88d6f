import { type Calendar, calendarOf } from '../../shared/calendar.ts'
import type { Settings } from '../run/settings.ts'
import type { SiteAddress } from './siteAddress.ts'

/** A site as pages and feeds speak of it. */
export interface PublishedSite extends SiteAddress {
  readonly title: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  /** How dates are written in it. */
  readonly calendar: Calendar
}

/** A site by its settings and the path below which it lives. */
export function publishedSite(
  { title, description, language, siteUrl }: Settings,
  base: string,
): PublishedSite {
  const origin = siteUrl === undefined ? undefined : new URL(siteUrl).origin
  return { title, description, language, calendar: calendarOf(language), origin, base }
}
