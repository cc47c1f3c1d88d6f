import type { TopicRef } from '../../shared/bundle.ts'
import type { DataOf } from '../../shared/pageData.ts'
import { type ListPosition, pageCount } from '../../shared/paging.ts'
import { listPath, pagePath, TOPICS_PATH } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import type { Overview } from '../print/print.ts'
import { listPart, numberedPages } from './listPages.ts'
import { type Breadcrumb, type FeedOf, LAST, type SitePage, type ViewOf } from './view.ts'

/** The feed or a topic's stories: the newest, or a page of its own address. */
export const listView: ViewOf<'list'> = {
  pages: ({ stories, topics }, pageSize) => {
    const lists = [
      { topic: undefined, stories },
      ...topics.map(({ slug, name, stories }) => ({ topic: { slug, name }, stories })),
    ]
    return [...lists.map(headPage), ...lists.flatMap((list) => pagesOf(list, pageSize))]
  },

  about: (data, site) => {
    const { topic, count, stories } = data.part
    const path = data.page === 'head' ? listPath(topic?.slug) : pagePath(data.page, topic?.slug)
    return {
      path,
      description: descriptionOf(data, site),
      breadcrumbs: topic ? wayTo(topic, data.page, path, site) : [],
      feeds: topic && count > 0 ? [topicFeed(topic), undefined] : [undefined],
      story: undefined,
      listed: stories,
    }
  },
}

/** A topic's list as one that has a feed. */
export const topicFeed = ({ slug, name }: TopicRef): FeedOf => ({ name, path: listPath(slug) })

/** The stories of the feed, or of a topic. */
interface List {
  readonly topic: TopicRef | undefined
  /** Newest first. */
  readonly stories: readonly ArrangedStory[]
}

function headPage(list: List): SitePage {
  const { topic, stories } = list
  return {
    path: listPath(topic?.slug),
    rank: topic ? 'way' : 'overview',
    newest: stories[0]?.index ?? LAST,
    mapped: topic && stories.length === 0 ? undefined : stories,
    data: (overview) => listData(list, { page: 'head' }, overview),
  }
}

const pagesOf = (list: List, pageSize: number): SitePage[] =>
  numberedPages(
    list.stories,
    pageSize,
    (page) => pagePath(page, list.topic?.slug),
    (position, overview) => listData(list, position, overview),
  )

function listData(
  { topic, stories }: List,
  position: ListPosition,
  { manifest, topics }: Overview,
): DataOf<'list'> {
  const { head } = topics.topics.find(({ slug }) => slug === topic?.slug)?.list ?? manifest.feed
  const part = listPart(stories, position, manifest.pageSize, head)
  return { view: 'list', page: position.page, manifest, part: { ...(topic && { topic }), ...part } }
}

function descriptionOf({ page, part }: DataOf<'list'>, site: PublishedSite): string {
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

/** @param path the page's own */
function wayTo(
  topic: TopicRef,
  page: number | 'head',
  path: string,
  site: PublishedSite,
): Breadcrumb[] {
  return [
    { name: site.title, path: listPath() },
    { name: say(site, 'topics'), path: TOPICS_PATH },
    { name: topic.name, path: listPath(topic.slug) },
    ...(page === 'head' ? [] : [{ name: say(site, 'pageNumber', { page }), path }]),
  ]
}
