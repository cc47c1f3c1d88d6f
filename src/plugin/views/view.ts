/** What there is to know of a kind of page, but for how it looks. */
import type { Story } from '../../shared/bundle.ts'
import type { DataOf, PageData, View } from '../../shared/pageData.ts'
import type { ArrangedStory, Arrangement } from '../arrange/arrangement.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import type { Overview } from '../print/print.ts'

/** A kind of page: which pages of it a site has, and what is said of each. */
export interface ViewOf<Kind extends View> {
  /** @param pageSize stories a page */
  readonly pages: (arrangement: Arrangement, pageSize: number) => readonly SitePage[]
  readonly about: (data: DataOf<Kind>, site: PublishedSite) => PageAbout
}

/** A page of the site. */
export interface SitePage {
  /** Without the base path. */
  readonly path: string
  /** Where not all pages can be prerendered, overviews come first, then ways (to a topic, to a month, to the top of a period), then publishers, then days. */
  readonly rank: 'overview' | 'way' | 'publisher' | 'day' | 'other'
  /** Index of the newest story that it shows; none has LAST. */
  readonly newest: number
  /** The stories whose last change is the page's in the sitemap; undefined for a page that is not named there. */
  readonly mapped: readonly ArrangedStory[] | undefined
  /** @param overview what printing the bundle gave */
  readonly data: (overview: Overview) => PageData
}

/** The index of no story. */
export const LAST = Number.MAX_SAFE_INTEGER

/** What is said of a page to those who do not see it: search engines, messengers, feed readers. */
export interface PageAbout {
  /** Its address without the base path; the same for all that it has. */
  readonly path: string
  /** One sentence or, where a story has an excerpt, the excerpt's. */
  readonly description: string
  /** The way from the feed to the page, both ends included; empty for pages that are one step from the feed. */
  readonly breadcrumbs: readonly Breadcrumb[]
  /** The lists whose feeds it offers, undefined for that of everything. Many feed readers take the first one. */
  readonly feeds: readonly (FeedOf | undefined)[]
  /** The story that it is about. */
  readonly story: Story | undefined
  /** It is for readers alone: search engines are asked to leave it out. */
  readonly isUnlisted?: true
  /** The stories that search engines are told it lists. */
  readonly listed: readonly { readonly id: string }[]
}

/** A list that has a feed: a topic's, a publisher's. */
export interface FeedOf {
  readonly name: string
  /** Address of the list, without the base path. */
  readonly path: string
}

/** A page on the way from the feed to another one. */
export interface Breadcrumb {
  readonly name: string
  /** Without the base path. */
  readonly path: string
}
