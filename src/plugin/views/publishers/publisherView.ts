import type { DataOf } from '../../../shared/pageData.ts'
import { type ListPosition, pageCount } from '../../../shared/paging.ts'
import { publisherPath } from '../../../shared/paths.ts'
import { say } from '../../../shared/words/say.ts'
import type { PublisherStories } from '../../arrange/arrangement.ts'
import type { PublishedSite } from '../../host/publishedSite.ts'
import type { Overview } from '../../print/print.ts'
import { listPart, numberedPages } from '../listPages.ts'
import { LAST, type SitePage, type ViewOf } from '../view.ts'
import { coveragePart } from './coverageView.ts'
import { publisherFeeds, publisherPage, wayToPublisher } from './publisherPage.ts'

/** The stories of a publisher: the newest, or a page of its own address. */
export const publisherView: ViewOf<'publisher'> = {
  pages: ({ publishers }, pageSize) => [
    ...publishers.map(headPage),
    ...publishers.flatMap((publisher) =>
      numberedPages(
        publisher.led,
        pageSize,
        (page) => publisherPath(publisher.domain, page),
        (position, overview) => publisherData(publisher, position, overview),
      ),
    ),
  ],

  about: (data, site) => {
    const { publisher, page, part } = data
    const path = publisherPath(publisher.domain, page === 'head' ? undefined : page)
    return {
      path,
      description: descriptionOf(data, site),
      breadcrumbs: [
        ...wayToPublisher(publisher, site),
        ...(page === 'head' ? [] : [{ name: say(site, 'pageNumber', { page }), path }]),
      ],
      feeds: publisherFeeds(publisher),
      story: undefined,
      listed: part.stories,
    }
  },
}

function headPage(publisher: PublisherStories): SitePage {
  const { domain, led, covered } = publisher
  return {
    path: publisherPath(domain),
    rank: 'publisher',
    newest: led[0]?.index ?? LAST,
    mapped: led.length > 0 ? led : covered,
    data: (overview) => publisherData(publisher, { page: 'head' }, overview),
  }
}

function publisherData(
  publisher: PublisherStories,
  position: ListPosition,
  { manifest, publishers }: Overview,
): DataOf<'publisher'> {
  const { domain, led } = publisher
  const head = publishers.heads.get(domain) ?? ''
  return {
    view: 'publisher',
    page: position.page,
    publisher: publisherPage(publisher),
    part: listPart(led, position, manifest.pageSize, head),
    ...(led.length === 0 && { coverage: coveragePart(publisher, 'newest') }),
  }
}

function descriptionOf({ publisher, page, part }: DataOf<'publisher'>, site: PublishedSite) {
  const { name, led, covered } = publisher
  const values = { publisher: name, site: site.title }
  const stories = say(site, 'stories', { count: led > 0 ? led : covered })
  if (led === 0) return say(site, 'coverageDescription', { ...values, stories })
  if (page === 'head') return say(site, 'publisherDescription', { ...values, stories })
  const pages = pageCount(part.count, part.pageSize)
  return say(site, 'publisherPageDescription', { ...values, stories, page, pages })
}
