import type { Story } from '../../shared/bundle.ts'
import { knownDate } from '../../shared/dates.ts'
import { listPath, storyPath } from '../../shared/paths.ts'
import { foreignLanguage } from '../../shared/writing/textLanguage.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { absolutePage, absolutePicture } from '../host/siteAddress.ts'
import { videoFrame } from '../host/videoFrame.ts'
import type { PageAbout } from '../views/view.ts'

/** A node of schema.org's graph; members that are undefined are not printed. */
type Node = Readonly<Record<string, unknown>>

/** A list names as many of its stories: the page itself has them all. */
const LISTED_STORIES = 25

/**
 * A page in schema.org's words, for search engines: an object to print as JSON-LD.
 *
 * @param title of its view: '' for the feed
 */
export function jsonLd(about: PageAbout, title: string, site: PublishedSite): Node {
  const main = about.story ? storyNode(about.story, about, site) : listNode(about, title, site)
  return { '@context': 'https://schema.org', '@graph': [main, ...breadcrumbNodes(about, site)] }
}

function storyNode(story: Story, { description, path }: PageAbout, site: PublishedSite): Node {
  const url = absolutePage(site, path)
  const picture = story.picture && absolutePicture(story.picture.url, site)
  return {
    ...(story.type === 'video' ? videoMembers(story, picture) : articleMembers(story, picture)),
    description,
    url,
    mainEntityOfPage: url,
    datePublished: knownDate(story.published),
    dateModified: story.updated && knownDate(story.updated),
    publisher: { '@type': 'Organization', name: story.publisher.name },
    inLanguage: foreignLanguage(story.title, site.letters) ?? site.language,
    keywords: story.topics.length > 0 ? story.topics.map(({ name }) => name) : undefined,
    isBasedOn: story.link,
  }
}

const articleMembers = ({ title, topics }: Story, picture: string | undefined): Node => ({
  '@type': 'NewsArticle',
  headline: title,
  image: picture,
  articleSection: topics[0]?.name,
})

function videoMembers({ title, published, youtube }: Story, picture: string | undefined): Node {
  return {
    '@type': 'VideoObject',
    name: title,
    uploadDate: knownDate(published),
    thumbnailUrl: picture ?? (youtube && videoFrame(youtube)),
    embedUrl: youtube && `https://www.youtube-nocookie.com/embed/${youtube}`,
  }
}

function listNode(
  { description, path, listed }: PageAbout,
  title: string,
  site: PublishedSite,
): Node {
  const home = absolutePage(site, listPath())
  return {
    '@type': 'CollectionPage',
    name: title === '' ? site.title : title,
    description,
    url: absolutePage(site, path),
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', name: site.title, url: home },
    mainEntity: itemList(listed, site),
  }
}

/** Undefined where the stories' absolute addresses are not known. */
function itemList(stories: PageAbout['listed'], site: PublishedSite): Node | undefined {
  if (site.origin === undefined || stories.length === 0) return undefined
  return {
    '@type': 'ItemList',
    itemListElement: stories.slice(0, LISTED_STORIES).map(({ id }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      url: absolutePage(site, storyPath(id)),
    })),
  }
}

function breadcrumbNodes({ breadcrumbs }: PageAbout, site: PublishedSite): Node[] {
  if (site.origin === undefined || breadcrumbs.length === 0) return []
  const itemListElement = breadcrumbs.map((crumb, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: crumb.name,
    item: absolutePage(site, crumb.path),
  }))
  return [{ '@type': 'BreadcrumbList', itemListElement }]
}
