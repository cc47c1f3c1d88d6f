import { formatMonth } from '../../shared/dates.ts'
import type { PageData } from '../../shared/pageData.ts'
import { ARCHIVE_PATH, listPath, monthPath, TOPICS_PATH } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { PublishedSite } from '../host/publishedSite.ts'

/** A page on the way from the feed to another one. */
export interface Breadcrumb {
  readonly name: string
  /** Without the base path. */
  readonly path: string
}

/**
 * The way from the feed to a story, a topic's list or a month, both ends included.
 *
 * @param path the page's own
 * @returns empty for pages that are one step from the feed
 */
export function breadcrumbs(data: PageData, path: string, site: PublishedSite): Breadcrumb[] {
  const feed = { name: site.title, path: listPath() }
  switch (data.view) {
    case 'story': {
      const { topics, title } = data.story
      const above = topics.slice(0, 1).map(({ name, slug }) => ({ name, path: listPath(slug) }))
      return [feed, ...above, { name: title, path }]
    }
    case 'list': {
      const { topic } = data.part
      if (topic === undefined) return []
      const list = { name: topic.name, path: listPath(topic.slug) }
      const page =
        data.page === 'head' ? [] : [{ name: say(site, 'pageNumber', { page: data.page }), path }]
      return [feed, { name: say(site, 'topics'), path: TOPICS_PATH }, list, ...page]
    }
    case 'month': {
      const archive = { name: say(site, 'archive'), path: ARCHIVE_PATH }
      const newest = monthPath(data.month)
      const month = { name: formatMonth(data.month, site.calendar), path: newest }
      const part =
        path === newest
          ? []
          : [{ name: say(site, 'partNumber', { part: data.stories.part }), path }]
      return [feed, archive, month, ...part]
    }
    default:
      return []
  }
}
