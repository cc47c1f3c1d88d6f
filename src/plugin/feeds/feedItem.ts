import { escapeAttribute, escapeText } from 'entities/escape'
import type { Report, Story } from '../../shared/bundle.ts'
import { reportsOf } from '../../shared/coverage/reportsOf.ts'
import { formatDay } from '../../shared/dates.ts'
import { storyPath } from '../../shared/paths.ts'
import type { Picture } from '../../shared/stories/picture.ts'
import { fill, say } from '../../shared/words/say.ts'
import { foreignLanguage } from '../../shared/writing/textLanguage.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { absolutePage, absolutePicture } from '../host/siteAddress.ts'
import { videoFrame } from '../host/videoFrame.ts'
import type { FeedItem } from './feed.ts'
import { feedDate } from './feedDate.ts'
import { excerptHtml, langOf, linkHtml, originalHtml, storyPageHtml } from './html/itemHtml.ts'
import { inSiteDirection, writtenAttributes, writtenHtml } from './html/writtenHtml.ts'

/**
 * A story as feeds give it: the excerpt, the way to the original, and who else reports it.
 *
 * @param idOf gives the id of a name, see `permanentIds`
 */
export function feedItem(
  story: Story,
  site: PublishedSite,
  idOf: (name: string) => string,
): FeedItem {
  const { id, title, excerpt, link } = story
  const published = feedDate(story.published)
  const updated = story.updated && feedDate(story.updated)
  const page = absolutePage(site, storyPath(id))
  const picture = feedPicture(story, site)
  return {
    id: idOf(id),
    title,
    excerpt,
    language: foreignLanguage(title, site.letters),
    excerptLanguage: excerpt && foreignLanguage(excerpt, site.letters),
    published,
    updated: updated && updated > published ? updated : undefined,
    link,
    page,
    publisher: story.publisher.name,
    topics: story.topics.map(({ name }) => name),
    thumbnail: picture?.url ?? (story.youtube && videoFrame(story.youtube)),
    content: inSiteDirection(contentHtml(story, picture, page, site), site),
  }
}

const contentHtml = (
  story: Story,
  picture: Picture | undefined,
  page: string | undefined,
  site: PublishedSite,
): string =>
  [
    picture === undefined ? '' : pictureHtml(picture, story.pictureCredit, site),
    excerptHtml(story.excerpt, site),
    originalHtml(story, site),
    coverageHtml(reportsOf(story), site),
    storyPageHtml(page, site),
  ].join('')

/** The story's picture, with its absolute address. As in lists, a stock image is left out. */
function feedPicture({ picture, repeatsPicture }: Story, site: PublishedSite): Picture | undefined {
  if (picture === undefined || repeatsPicture) return undefined
  const url = absolutePicture(picture.url, site)
  return url === undefined ? undefined : { ...picture, url }
}

function pictureHtml(
  { url, width, height, alt = '' }: Picture,
  credit: string | undefined,
  site: PublishedSite,
): string {
  const size =
    width === undefined || height === undefined ? '' : ` width="${width}" height="${height}"`
  const caption =
    credit === undefined ? '' : `<figcaption>${writtenHtml(credit, site)}</figcaption>`
  return `<figure><img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}"${size}>${caption}</figure>`
}

function coverageHtml(reports: readonly Report[], site: PublishedSite): string {
  if (reports.length === 0) return ''
  const entries = reports.map(({ publisher, link, title, published }) => {
    const html: Readonly<Record<string, string>> = {
      publisher: writtenHtml(publisher.name, site),
      title: linkHtml(link, title, writtenAttributes(title, site)),
      date: published === undefined ? '' : escapeText(formatDay(published, site.calendar)),
    }
    const pattern = site.words[published === undefined ? 'feedReport' : 'feedReportDated']
    return `<li>${fill(escapeText(pattern), (name) => html[name])}</li>`
  })
  const heading = escapeText(say(site, 'relatedCoverage'))
  return `<h2${langOf(site)}>${heading}</h2><ul>${entries.join('')}</ul>`
}
