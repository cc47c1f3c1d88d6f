import { site } from 'virtual:broadsheet/site'
import { formatMonth } from '../../shared/dates.ts'
import type { ListPart, MonthStories, PageData } from '../../shared/pageData.ts'
import { pageCount } from '../../shared/paging.ts'

/**
 * What a list is called.
 *
 * @param slug of its topic; undefined for the feed
 * @param name of its topic, where it is known
 * @param first its first part, where it is known
 */
export function listTitle(
  slug: string | undefined,
  name: string | undefined,
  page: number | 'head',
  first: Pick<ListPart, 'count' | 'pageSize'> | undefined,
): string {
  if (page === 'head') return slug === undefined ? 'Latest stories' : (name ?? 'Topic')
  const subject = slug === undefined ? 'All stories' : (name ?? 'Topic')
  const pages = first ? ` of ${pageCount(first.count, first.pageSize)}` : ''
  return `${subject}, page ${page}${pages}`
}

/** What a month of the archive, or a part of it, is called. */
export function monthTitle(
  month: string,
  shown: Pick<MonthStories, 'part' | 'parts'> | undefined,
): string {
  const name = formatMonth(month, site.calendar)
  return shown && shown.parts > 1 ? `${name}, part ${shown.part} of ${shown.parts}` : name
}

export const TOPICS_TITLE = 'Topics'
export const ARCHIVE_TITLE = 'Archive'

/** What the document's title says of a page; empty for the front page, which is the site's. */
export function pageTitle(data: PageData): string {
  switch (data.view) {
    case 'list': {
      const { topic } = data.part
      const isFront = topic === undefined && data.page === 'head'
      return isFront ? '' : listTitle(topic?.slug, topic?.name, data.page, data.part)
    }
    case 'story':
      return data.story.title
    case 'topics':
      return TOPICS_TITLE
    case 'archive':
      return ARCHIVE_TITLE
    case 'month':
      return `${monthTitle(data.month, data.stories)} · ${ARCHIVE_TITLE}`
  }
}
