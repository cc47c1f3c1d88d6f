import type { Report } from '../../shared/bundle.ts'
import { foreignLanguage } from '../../shared/writing/textLanguage.ts'
import { pageKey } from '../check/story/pageKey.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { absolutePicture } from '../host/siteAddress.ts'
import type { FeedItem } from './feed.ts'
import { feedDate } from './feedDate.ts'
import { excerptHtml, originalHtml, storyPageHtml } from './html/itemHtml.ts'
import { inSiteDirection } from './html/writtenHtml.ts'

/** What the feed of a story says of a report beside the report itself. */
interface About {
  /** When its story was published, which stands in where the report has no date. */
  readonly published: string
  /** The story's page; undefined where nobody has said where the site is published. */
  readonly page: string | undefined
  /** Its picture stands for none: it is left out. */
  readonly isStock: boolean
}

/**
 * A report as the feed of its story gives it. Its id is made from its page: it stays the same in whatever story the report is found.
 *
 * @param idOf gives the id of a name, see `permanentIds`
 */
export function reportItem(
  report: Report,
  { published, page, isStock }: About,
  site: PublishedSite,
  idOf: (name: string) => string,
): FeedItem {
  const { title, excerpt, link, publisher, picture } = report
  const html = [
    excerptHtml(excerpt, site),
    originalHtml(report, site),
    storyPageHtml(page, site),
  ].join('')
  return {
    id: idOf(`report/${pageKey(link)}`),
    title,
    excerpt,
    language: foreignLanguage(title, site.letters),
    excerptLanguage: excerpt && foreignLanguage(excerpt, site.letters),
    published: feedDate(report.published ?? published),
    updated: undefined,
    link,
    // Readers tell entries by their pages, too: that of the story is none of its reports'.
    page: undefined,
    publisher: publisher.name,
    topics: [],
    thumbnail: picture && !isStock ? absolutePicture(picture.url, site) : undefined,
    content: inSiteDirection(html, site),
  }
}
