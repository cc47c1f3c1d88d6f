import { escapeAttribute, escapeText } from 'entities'
import type { Picture, Report, Story } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { formatDay } from '../../shared/dates.ts'
import { storyPath } from '../../shared/paths.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { absoluteAddress, absolutePicture } from '../host/siteAddress.ts'
import type { FeedItem } from './feed.ts'
import { permanentId } from './permanentId.ts'

/** A story as feeds give it: the excerpt, the way to the original, and who else reports it. */
export function feedItem(story: Story, site: PublishedSite): FeedItem {
  const { id, title, excerpt, published, updated, link } = story
  const page = absoluteAddress(site, storyPath(id))
  const picture = feedPicture(story, site)
  return {
    id: permanentId(id),
    title,
    excerpt,
    published,
    updated,
    link,
    page,
    publisher: story.publisher.name,
    topics: story.topics.map(({ name }) => name),
    picture: picture?.url,
    content: [
      picture === undefined ? '' : pictureHtml(picture),
      excerpt === undefined ? '' : `<p>${escapeText(excerpt)}</p>`,
      `<p>${linkHtml(link, `${story.type === 'video' ? 'Watch' : 'Read'} the original at ${story.publisher.name}`)}</p>`,
      coverageHtml(story.related, site.calendar),
      page === undefined ? '' : `<p>${linkHtml(page, `This story on ${site.title}`)}</p>`,
    ].join(''),
  }
}

/** The story's picture, with its absolute address. As in lists, a stock image is left out. */
function feedPicture({ picture }: Story, site: PublishedSite): Picture | undefined {
  if (picture === undefined || picture.repeat) return undefined
  const url = absolutePicture(picture.url, site)
  return url === undefined ? undefined : { ...picture, url }
}

function pictureHtml({ url, width, height, alt = '', credit }: Picture): string {
  const size =
    width === undefined || height === undefined ? '' : ` width="${width}" height="${height}"`
  const caption = credit === undefined ? '' : `<figcaption>${escapeText(credit)}</figcaption>`
  return `<figure><img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}"${size}>${caption}</figure>`
}

function coverageHtml(reports: readonly Report[], calendar: Calendar): string {
  if (reports.length === 0) return ''
  const entries = reports.map(({ publisher, link, title, published }) => {
    const date = published === undefined ? '' : `, ${escapeText(formatDay(published, calendar))}`
    return `<li>${escapeText(publisher.name)}: ${linkHtml(link, title)}${date}</li>`
  })
  return `<h2>Related coverage</h2><ul>${entries.join('')}</ul>`
}

const linkHtml = (address: string, text: string): string =>
  `<a href="${escapeAttribute(address)}">${escapeText(text)}</a>`
