/** The addresses of the views, without the base path. They are permanent: others link to them. */
import type { PublisherOrder } from './publishers/orders.ts'

/** The feed, or the list of one topic. */
export const listPath = (topic?: string): string =>
  topic === undefined ? '/' : `/topic/${encodeURIComponent(topic)}`

/** Page n of a list, n counted from the oldest story, so that the address never shifts. */
export const pagePath = (page: number, topic?: string): string =>
  topic === undefined ? `/page/${page}` : `${listPath(topic)}/page/${page}`

/** A story's own page. */
export const storyPath = (id: string): string => `/news/${encodeURIComponent(id)}`

/** The overview of all topics. */
export const TOPICS_PATH = '/topics'

/** The overview of all publishers. */
export const PUBLISHERS_PATH = '/publishers'

/** The same in an order of `ORDERS`. */
export const publishersPath = (order: PublisherOrder): string =>
  order === 'stories' ? PUBLISHERS_PATH : `${PUBLISHERS_PATH}/${order}`

/** The stories of a publisher, by its domain: the newest, or page n, counted from the oldest. */
export const publisherPath = (domain: string, page?: number): string => {
  const path = `/publisher/${encodeURIComponent(domain)}`
  return page === undefined ? path : `${path}/page/${page}`
}

/** The stories of others that a publisher has reported too: the newest part, or part n, counted from the oldest. */
export const coveragePath = (domain: string, part?: number): string => {
  const path = `${publisherPath(domain)}/coverage`
  return part === undefined ? path : `${path}/${part}`
}

/** The search. */
export const SEARCH_PATH = '/search'

/** The pages of what a reader keeps in a browser: the stories that are saved, what is muted, the settings with all that is kept. */
export const OWN_PAGES = ['saved', 'muted', 'settings'] as const
export type OwnPage = (typeof OWN_PAGES)[number]

/** Such a page. */
export const ownPath = (page: OwnPage): string => `/${page}`

/** A page that the publisher has written. */
export const textPath = (slug: string): string => `/${encodeURIComponent(slug)}`

/** How to follow the site, and all its feeds. */
export const FOLLOW_PATH = '/follow'

/** The same, where the feed of a topic stands; undefined for that of everything. */
export const followPath = (topic?: string): string =>
  topic === undefined ? FOLLOW_PATH : `${FOLLOW_PATH}#${encodeURIComponent(followAnchor(topic))}`

/** Id of the element that has the feed of a topic. */
export const followAnchor = (topic: string): string => `topic-${topic}`

/** Where the news come from, and how each source is doing: of sites whose news a robot gathers. */
export const SOURCES_PATH = '/sources'

/** The same, where it says why a topic has no story. */
export const whyEmptyPath = (topic: string): string =>
  `${SOURCES_PATH}#${encodeURIComponent(emptyTopicAnchor(topic))}`

/** Id of the element that says it. */
export const emptyTopicAnchor = (topic: string): string => `topic-${topic}`

/** The overview of all years and months. */
export const ARCHIVE_PATH = '/archive'

/**
 * The stories of a month such as `2020-11`: the newest part of it, or part n, counted from its oldest
 * story, so that the address never shifts.
 */
export const monthPath = (month: string, part?: number): string => {
  const path = `${ARCHIVE_PATH}/${month.replace('-', '/')}`
  return part === undefined ? path : `${path}/${part}`
}

/** The front page of a day such as `2020-11-18`: the stories with the most coverage, or part n, from 2. */
export const dayPath = (day: string, part = 1): string => {
  const path = `/day/${day}`
  return part === 1 ? path : `${path}/${part}`
}

/** The Atom feed of everything, or of the list at a path. */
export const atomPath = (list = listPath()): string => `${feedFolder(list)}/feed.xml`

/** The JSON Feed of everything, or of the list at a path. */
export const jsonFeedPath = (list = listPath()): string => `${feedFolder(list)}/feed.json`

const feedFolder = (list: string): string => (list === listPath() ? '' : list)

/** The list of all feeds, which feed readers can import. */
export const OPML_PATH = '/feeds.opml'

/** The web app manifest: name, colors and icons for a home screen. */
export const WEB_APP_MANIFEST_PATH = '/app.webmanifest'
