import type { ListPart } from '../../../shared/pageData.ts'
import { pageCount } from '../../../shared/paging.ts'
import { say } from '../../words/words.ts'

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
  const topic = name ?? say('topic')
  if (page === 'head') return slug === undefined ? say('latestStories') : topic
  const list = slug === undefined ? say('allStories') : topic
  if (!first) return say('page', { list, page })
  return say('pageOf', { list, page, pages: pageCount(first.count, first.pageSize) })
}
