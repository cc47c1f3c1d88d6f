import type { Coverage, ListPart } from '../../../shared/pageData.ts'
import { pageCount } from '../../../shared/paging.ts'
import { say } from '../../words/words.ts'

/** What a publisher's stories, or a page of them, are called. */
export function publisherTitle(
  name: string,
  page: number | 'head',
  { count, pageSize }: Pick<ListPart, 'count' | 'pageSize'>,
): string {
  if (page === 'head') return name
  return say('pageOf', { list: name, page, pages: pageCount(count, pageSize) })
}

/**
 * What the stories of others that a publisher has reported too, or a part of them, are called.
 *
 * @param isNumbered whether the address names the part
 */
export function coverageTitle(
  publisher: string,
  { part, parts }: Pick<Coverage, 'part' | 'parts'>,
  isNumbered: boolean,
): string {
  if (!isNumbered) return say('coverageOf', { publisher })
  return say('coveragePartOf', { publisher, part, parts })
}
