import type { Calendar } from '../shared/calendar.ts'
import type { SiteAddress } from './siteAddress.ts'

/** What the heads of pages need to know of the site. */
export interface HeadSite extends SiteAddress {
  readonly title: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  /** How dates are written in it. */
  readonly calendar: Calendar
}
