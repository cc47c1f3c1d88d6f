import type { Story } from '../../shared/bundle.ts'
import type { Picture } from '../../shared/stories/picture.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { absoluteAddress, absolutePicture } from '../host/siteAddress.ts'

/** The picture beside a link to a page, in the form that all programs that show links can read. */
export interface PreviewPicture {
  /** Absolute. */
  readonly url: string
  readonly type: 'image/jpeg' | 'image/png'
  readonly width: number | undefined
  readonly height: number | undefined
  readonly alt: string | undefined
}

/** In `public/`: what stands for a page without a picture of its own. A publisher's own has the same size. */
const CARD = { path: '/card.png', width: 1200, height: 630 }

/** How the path ends, and the query. */
const RASTER = /^[^?#]*\.(png|jpe?g)(\?[^#]*)?(#.*)?$/i
/** Parameters with which image servers send another format than the path says. */
const OTHER_FORMAT = /[?&](auto=[^?&]*(format|webp|avif)|(f|fm|fmt|format|output)=(?!p?jpe?g|png))/i

/**
 * A story's own picture where it is a PNG or JPEG; else, and for pages that are no story, the default card.
 *
 * @returns undefined where its absolute address is not known
 */
export function previewPicture(
  story: Story | undefined,
  site: PublishedSite,
): PreviewPicture | undefined {
  return (story?.picture && storyPreview(story.picture, site)) ?? cardPreview(site)
}

function storyPreview(picture: Picture, site: PublishedSite): PreviewPicture | undefined {
  const [, extension, query = ''] = RASTER.exec(picture.url) ?? []
  if (extension === undefined || OTHER_FORMAT.test(query)) return undefined
  const url = absolutePicture(picture.url, site)
  if (url === undefined) return undefined
  const type = extension.toLowerCase() === 'png' ? 'image/png' : 'image/jpeg'
  const { width, height, alt } = picture
  return { url, type, width, height, alt }
}

function cardPreview(site: PublishedSite): PreviewPicture | undefined {
  const url = absoluteAddress(site, CARD.path)
  if (url === undefined) return undefined
  return { url, type: 'image/png', width: CARD.width, height: CARD.height, alt: site.title }
}
