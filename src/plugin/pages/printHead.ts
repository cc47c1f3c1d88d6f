import { escapeText, escapeUTF8 } from 'entities/escape'
import type { Story } from '../../shared/bundle.ts'
import { knownDate } from '../../shared/dates.ts'
import { documentTitle } from '../../shared/documentTitle.ts'
import type { PageData } from '../../shared/pageData.ts'
import { WEB_APP_MANIFEST_PATH } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import { feedLinks } from '../feeds/feedLinks.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { absolutePage, localAddress } from '../host/siteAddress.ts'
import type { PageAbout } from '../views/view.ts'
import { aboutPage } from '../views/views.ts'
import { jsonLd } from './jsonLd.ts'
import { type PreviewPicture, previewPicture } from './previewPicture.ts'
import { scriptJson } from './scriptJson.ts'

/**
 * HTML of what a page's head says of it, but for what index.html says of all pages: title, description and
 * canonical address, what other sites show beside a link (Open Graph, X), the page in schema.org's words,
 * feeds, icons and the web app manifest.
 *
 * What needs an absolute address is left out where nobody has said where the site is published.
 *
 * @param page its data, and the title of its view: '' for the feed
 */
export function printHead(page: { data: PageData; title: string }, site: PublishedSite): string {
  const { data, title } = page
  const about = aboutPage(data, site)
  return [
    ...titleTags(title, about.description, site),
    ...(about.isUnlisted ? [named('robots', 'noindex')] : []),
    ...previewTags(about, title, site),
    ...linkTags(about.feeds, site),
    `<script type="application/ld+json">${scriptJson(jsonLd(about, title, site))}</script>`,
  ].join('\n')
}

/** The same for the page that stands for all addresses without a page, of which only the site is known. */
export const printSiteHead = (site: PublishedSite): string =>
  [...titleTags('', site.description, site), ...linkTags([undefined], site)].join('\n')

function titleTags(title: string, description: string, site: PublishedSite): string[] {
  return [
    `<title>${escapeText(documentTitle(title, site.title))}</title>`,
    named('description', description),
  ]
}

/** What other sites and messengers show beside a link to the page: the Open Graph protocol, and X's cards. */
function previewTags(
  { description, path, story }: PageAbout,
  title: string,
  site: PublishedSite,
): string[] {
  const name = title === '' ? site.title : title
  const said = story ? withPublisher(description, story, site) : description
  const url = absolutePage(site, path)
  const picture = previewPicture(story, site)
  return [
    url === undefined ? '' : `<link rel="canonical" href="${escapeUTF8(url)}">`,
    property('og:type', story ? 'article' : 'website'),
    property('og:title', name),
    property('og:description', said),
    property('og:site_name', site.title),
    property('og:url', url),
    property('og:locale', localeOf(site.language)),
    ...(picture ? pictureTags(picture) : []),
    ...(story ? storyTags(story) : []),
    named('twitter:card', picture ? 'summary_large_image' : 'summary'),
    named('twitter:title', name),
    named('twitter:description', said),
    named('twitter:image', picture?.url),
    named('twitter:image:alt', picture?.alt),
  ].filter((tag) => tag !== '')
}

/** Messengers show title, description, picture and site: of the original's publisher only the description can tell. */
const withPublisher = (
  description: string,
  { excerpt, publisher }: Story,
  site: PublishedSite,
): string =>
  excerpt === undefined
    ? description
    : say(site, 'excerptBy', { publisher: publisher.name, excerpt })

const pictureTags = ({ url, type, width, height, alt }: PreviewPicture): string[] => [
  property('og:image', url),
  property('og:image:type', type),
  property('og:image:width', width?.toString()),
  property('og:image:height', height?.toString()),
  property('og:image:alt', alt),
]

const storyTags = ({ published, updated, topics }: Story): string[] => [
  property('article:published_time', knownDate(published)),
  property('article:modified_time', updated && knownDate(updated)),
  property('article:section', topics[0]?.name),
  ...topics.map(({ name }) => property('article:tag', name)),
]

/** `pt_BR`; Open Graph has no form for a language without its country. */
function localeOf(language: string): string | undefined {
  const [, code, country] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(language) ?? []
  return code && country && `${code.toLowerCase()}_${country.toUpperCase()}`
}

const APPLE = 'apple-touch-icon.png'
/** Icons that browsers show beside the title of a page; the others are for home screens. */
const FOR_TABS: ReadonlySet<string> = new Set(['favicon.ico', 'icon-192.png', 'icon.svg'])

/** Feeds, icons and the web app manifest. Of two icons that fit, browsers take the last. */
function linkTags(feeds: PageAbout['feeds'], site: PublishedSite): string[] {
  const at = (path: string) => escapeUTF8(localAddress(site, path))
  const links = feeds.flatMap((feed) => feedLinks(feed, site))
  return [
    ...links.map(
      ({ type, title, path }) =>
        `<link rel="alternate" type="${type}" title="${escapeUTF8(title)}" href="${at(path)}">`,
    ),
    ...site.look.icons.flatMap(({ name, type, sizes }) => {
      if (name === APPLE) return `<link rel="apple-touch-icon" href="${at(`/${name}`)}">`
      if (!FOR_TABS.has(name)) return []
      return `<link rel="icon" type="${type}" sizes="${sizes}" href="${at(`/${name}`)}">`
    }),
    `<link rel="manifest" href="${at(WEB_APP_MANIFEST_PATH)}">`,
  ]
}

/** Empty where there is nothing to say. */
const property = (name: string, content: string | undefined): string =>
  content === undefined ? '' : `<meta property="${name}" content="${escapeUTF8(content)}">`

/** Empty where there is nothing to say. */
const named = (name: string, content: string | undefined): string =>
  content === undefined ? '' : `<meta name="${name}" content="${escapeUTF8(content)}">`
