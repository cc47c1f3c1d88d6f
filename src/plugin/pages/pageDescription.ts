import type { Archive, Story } from '../../shared/bundle.ts'
import { formatDay, formatMonth, formatYear } from '../../shared/dates.ts'
import type { ListPart, MonthStories, PageData } from '../../shared/pageData.ts'
import { pageCount } from '../../shared/paging.ts'
import { say } from '../../shared/words/say.ts'
import type { PublishedSite } from '../host/publishedSite.ts'

/** What a page is about, in one sentence or, where a story has an excerpt, in the excerpt's. */
export function pageDescription(data: PageData, site: PublishedSite): string {
  switch (data.view) {
    case 'story':
      return ofStory(data.story, site)
    case 'list':
      return ofList(data.page, data.part, site)
    case 'topics':
      return say(site, 'topicsDescription', {
        count: data.topics.topics.length,
        site: site.title,
      })
    case 'archive':
      return ofArchive(data.archive, site)
    case 'month':
      return ofMonth(data.month, data.stories, site)
  }
}

function ofStory({ excerpt, type, publisher, published }: Story, site: PublishedSite): string {
  if (excerpt !== undefined) return excerpt
  return say(site, type === 'video' ? 'videoDescription' : 'reportDescription', {
    publisher: publisher.name,
    date: formatDay(published, site.calendar),
  })
}

function ofList(page: number | 'head', part: ListPart, site: PublishedSite): string {
  const { topic, count, pageSize } = part
  const list = { stories: say(site, 'stories', { count }), site: site.title }
  if (page === 'head') {
    if (topic === undefined) return site.description
    return say(site, 'topicDescription', { ...list, topic: topic.name })
  }
  const numbered = { ...list, page, pages: pageCount(count, pageSize) }
  if (topic === undefined) return say(site, 'pageDescription', numbered)
  return say(site, 'topicPageDescription', { ...numbered, topic: topic.name })
}

function ofArchive({ years }: Archive, site: PublishedSite): string {
  const [newest, oldest] = [years[0]?.year, years.at(-1)?.year].map(
    (year) => year && formatYear(year, site.calendar),
  )
  if (!newest || !oldest) return say(site, 'archiveDescription', { site: site.title })
  return newest === oldest
    ? say(site, 'archiveYearDescription', { site: site.title, year: newest })
    : say(site, 'archiveYearsDescription', { site: site.title, oldest, newest })
}

function ofMonth(month: string, { count, part, parts }: MonthStories, site: PublishedSite): string {
  const whole = {
    stories: say(site, 'stories', { count }),
    month: formatMonth(month, site.calendar),
    site: site.title,
  }
  if (parts === 1) return say(site, 'monthDescription', whole)
  return say(site, 'monthPartDescription', { ...whole, part, parts })
}
