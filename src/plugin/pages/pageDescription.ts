import type { Archive, Story } from '../../shared/bundle.ts'
import { formatDay, formatMonth } from '../../shared/dates.ts'
import type { ListPart, MonthStories, PageData } from '../../shared/pageData.ts'
import { pageCount } from '../../shared/paging.ts'
import type { PublishedSite } from '../host/publishedSite.ts'

/** What a page is about, in one sentence or, where a story has an excerpt, in the excerpt's. */
export function pageDescription(data: PageData, site: PublishedSite): string {
  switch (data.view) {
    case 'story':
      return ofStory(data.story, site)
    case 'list':
      return ofList(data.page, data.part, site)
    case 'topics':
      return `All ${many(data.topics.topics.length, 'topic')} of ${site.title}, each with its stories.`
    case 'archive':
      return ofArchive(data.archive, site)
    case 'month':
      return ofMonth(data.month, data.stories, site)
  }
}

function ofStory({ excerpt, type, publisher, published }: Story, site: PublishedSite): string {
  if (excerpt !== undefined) return excerpt
  const report = type === 'video' ? 'A video' : 'A report'
  return `${report} by ${publisher.name}, published on ${formatDay(published, site.calendar)}.`
}

function ofList(page: number | 'head', part: ListPart, site: PublishedSite): string {
  const { topic, count, pageSize } = part
  if (topic === undefined && page === 'head') return site.description
  const subject = topic === undefined ? '' : ` about ${topic.name}`
  const stories = `${many(count, 'story', 'stories')}${subject} on ${site.title}`
  return page === 'head'
    ? `${stories}, the newest first.`
    : `${stories}: page ${page} of ${pageCount(count, pageSize)}, counted from the oldest.`
}

function ofArchive({ years }: Archive, site: PublishedSite): string {
  const [newest, oldest] = [years[0]?.year, years.at(-1)?.year]
  const span = newest === oldest ? (newest ?? '') : `${oldest} to ${newest}`
  return `All stories of ${site.title} by year and month${span && `, ${span}`}.`
}

function ofMonth(month: string, { count, part, parts }: MonthStories, site: PublishedSite): string {
  const name = formatMonth(month, site.calendar)
  const which = parts > 1 ? `, part ${part} of ${parts}` : ''
  return `${many(count, 'story', 'stories')} of ${name} on ${site.title}, by day${which}.`
}

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`
