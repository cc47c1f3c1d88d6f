import type { Calendar } from '../shared/calendar.ts'
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
