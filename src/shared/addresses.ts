import type { PageData, View } from './pageData.ts'
import { ARCHIVE_PATH, listPath, monthPath, pagePath, storyPath, TOPICS_PATH } from './paths.ts'

/** The addresses of each kind of page as react-router writes patterns, without the base path. */
export const PATTERNS = {
  list: ['/', '/page/:page', '/topic/:topic', '/topic/:topic/page/:page'],
  story: ['/news/:id'],
  topics: [TOPICS_PATH],
  archive: [ARCHIVE_PATH],
  month: [`${ARCHIVE_PATH}/:year/:month/:part?`],
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
    case 'archive':
      return ARCHIVE_PATH
    case 'month':
      return monthPath(data.month, data.isNumbered ? data.stories.part : undefined)
  }
}
