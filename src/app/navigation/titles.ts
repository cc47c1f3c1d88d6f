import { site } from 'virtual:broadsheet/site'
import { formatMonth } from '../../shared/dates.ts'
import type { ListPart, MonthStories, PageData } from '../../shared/pageData.ts'
import { pageCount } from '../../shared/paging.ts'
import { TOP_TITLES } from '../../shared/top/titles.ts'
import { capitalized, say } from '../words/words.ts'
import { coverageTitle, publisherTitle } from './publisherTitles.ts'

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

/** What a month of the archive, or a part of it, is called. */
export function monthTitle(
  month: string,
  shown: Pick<MonthStories, 'part' | 'parts'> | undefined,
): string {
  const name = formatMonth(month, site.calendar)
  if (!shown || shown.parts === 1) return capitalized(name)
  return capitalized(say('monthPart', { month: name, part: shown.part, parts: shown.parts }))
}

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
      return say('topics')
    case 'publishers':
      return say('publisherList')
    case 'publisher':
      return publisherTitle(data.publisher.name, data.page, data.part)
    case 'coverage':
      return coverageTitle(data.publisher.name, data.coverage, data.isNumbered)
    case 'follow':
      return say('followTitle')
    case 'search':
      return say('search')
    case 'text':
      return data.text.title
    case 'top':
      return say(TOP_TITLES[data.period])
    case 'archive':
      return say('archive')
    case 'month':
      return `${monthTitle(data.month, data.stories)} · ${say('archive')}`
  }
}
