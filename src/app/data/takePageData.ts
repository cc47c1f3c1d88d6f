import type { QueryClient } from '@tanstack/react-query'
import type { PageData } from '../../shared/pageData.ts'
import { pageKeys } from './pageKeys.ts'
import { publisherKeys } from './publisherKeys.ts'
import { listQuery, manifestQuery, topicsQuery } from './queries.ts'
import { storyQuery } from './storyQuery.ts'

/** Takes the data of a finished page as if it had been fetched. */
export function takePageData(client: QueryClient, data: PageData): void {
  switch (data.view) {
    case 'list': {
      const start = data.page === 'head' ? { page: data.page } : { page: data.page, shown: 0 }
      client.setQueryData(manifestQuery.queryKey, data.manifest)
      client.setQueryData(listQuery(data.part.topic?.slug, start).queryKey, data.part)
      return
    }
    case 'story':
      client.setQueryData(storyQuery(data.story.id).queryKey, data.story)
      client.setQueryData(pageKeys.storyFeed(data.story.id), data.hasFeed === true)
      return
    case 'publishers':
      client.setQueryData(publisherKeys.all, data.publishers)
      return
    case 'publisher': {
      const { publisher, part, page, coverage } = data
      const { domain } = publisher
      client.setQueryData(publisherKeys.one(domain), publisher)
      client.setQueryData(publisherKeys.list(domain, page), part)
      if (coverage) client.setQueryData(publisherKeys.coverage(domain, undefined), coverage)
      return
    }
    case 'coverage': {
      const part = data.isNumbered ? data.coverage.part : undefined
      const { domain } = data.publisher
      client.setQueryData(publisherKeys.one(domain), data.publisher)
      client.setQueryData(publisherKeys.coverage(domain, part), data.coverage)
      return
    }
    case 'follow':
      client.setQueryData(topicsQuery.queryKey, data.topics)
      client.setQueryData(publisherKeys.followed, data.publishers)
      return
    case 'topics':
      client.setQueryData(topicsQuery.queryKey, data.topics)
      return
    case 'search':
      client.setQueryData(manifestQuery.queryKey, data.manifest)
      return
    case 'text':
      client.setQueryData(pageKeys.text(data.text.slug), data.text)
      return
    case 'top':
      client.setQueryData(pageKeys.top(data.period), { top: data.top, ranking: data.ranking })
      return
    case 'covered':
      client.setQueryData(pageKeys.covered(data.period), { top: data.top, covered: data.covered })
      return
    case 'sources':
      client.setQueryData(pageKeys.sources, data.sources)
      return
    case 'archive':
      client.setQueryData(pageKeys.archive, data.archive)
      return
    case 'month': {
      const part = data.isNumbered ? data.stories.part : undefined
      client.setQueryData(pageKeys.month(data.month, part), data.stories)
      return
    }
    case 'day':
      client.setQueryData(pageKeys.day(data.day, data.stories.part), data.stories)
      return
    default:
      data.view satisfies 'own'
  }
}
