import type { PageData, View } from './pageData.ts'
import {
  ARCHIVE_PATH,
  coveragePath,
  dayPath,
  FOLLOW_PATH,
  listPath,
  monthPath,
  ownPath,
  PUBLISHERS_PATH,
  pagePath,
  publisherPath,
  publishersPath,
  SEARCH_PATH,
  SOURCES_PATH,
  storyPath,
  TOPICS_PATH,
  textPath,
} from './paths.ts'
import { COVERED_PATH, coveredPath } from './top/coveredPath.ts'
import { TOP_PATH, topPath } from './top/topPath.ts'

/** The addresses of each kind of page as react-router writes patterns, without the base path. */
export const PATTERNS = {
  list: ['/', '/page/:page', '/topic/:topic', '/topic/:topic/page/:page'],
  story: ['/news/:id'],
  topics: [TOPICS_PATH],
  publishers: [PUBLISHERS_PATH, `${PUBLISHERS_PATH}/:order`],
  publisher: ['/publisher/:domain', '/publisher/:domain/page/:page'],
  coverage: ['/publisher/:domain/coverage/:part?'],
  follow: [FOLLOW_PATH],
  sources: [SOURCES_PATH],
  search: [SEARCH_PATH],
  own: ['/saved', '/muted', '/settings'],
  text: ['/:text'],
  top: [TOP_PATH, `${TOP_PATH}/:period`],
  covered: [COVERED_PATH, `${COVERED_PATH}/:period`],
  archive: [ARCHIVE_PATH],
  month: [`${ARCHIVE_PATH}/:year/:month/:part?`],
  day: ['/day/:day/:part?'],
} as const satisfies Record<View, readonly string[]>

/** The address of a page, without the base path. */
export function addressOf(data: PageData): string {
  switch (data.view) {
    case 'list': {
      const slug = data.part.topic?.slug
      return data.page === 'head' ? listPath(slug) : pagePath(data.page, slug)
    }
    case 'story':
      return storyPath(data.story.id)
    case 'topics':
      return TOPICS_PATH
    case 'publishers':
      return publishersPath(data.order)
    case 'publisher':
      return publisherPath(data.publisher.domain, data.page === 'head' ? undefined : data.page)
    case 'coverage':
      return coveragePath(data.publisher.domain, data.isNumbered ? data.coverage.part : undefined)
    case 'follow':
      return FOLLOW_PATH
    case 'sources':
      return SOURCES_PATH
    case 'search':
      return SEARCH_PATH
    case 'own':
      return ownPath(data.page)
    case 'text':
      return textPath(data.text.slug)
    case 'top':
      return topPath(data.period)
    case 'covered':
      return coveredPath(data.period)
    case 'archive':
      return ARCHIVE_PATH
    case 'month':
      return monthPath(data.month, data.isNumbered ? data.stories.part : undefined)
    case 'day':
      return dayPath(data.day, data.stories.part)
  }
}

/** A part of an address without its percent signs; undefined where they mean nothing: addresses come from outside. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
