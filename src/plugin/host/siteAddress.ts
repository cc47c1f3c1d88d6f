import type { Settings } from '../run/settings.ts'

/** Where a site is published. */
export interface SiteAddress {
  /** Such as `https://news.example.org`; undefined where the publisher has not said it. */
  readonly origin: string | undefined
  /** The path below which the site lives: begins and ends with `/`. */
  readonly base: string
  /** What pages are in the site's folder: `topic/ai.html`, or `topic/ai/index.html`. By itself the former. */
  readonly addresses?: Settings['addresses']
}

/**
 * The address of a page or file as links on the site itself give it.
 *
 * @param path as `src/shared/paths.ts` gives it, or the root path of a file in `public/`
 */
export const localAddress = ({ base }: SiteAddress, path: string): string =>
  `${base}${path.slice(1)}`

/**
 * The address as other sites and programs need it.
 *
 * @param path as for `localAddress`
 * @returns undefined where nobody has said where the site is published
 */
export const absoluteAddress = (site: SiteAddress, path: string): string | undefined =>
  site.origin === undefined ? undefined : `${site.origin}${localAddress(site, path)}`

/**
 * The same of a page, in the form in which no host leads on to another one.
 *
 * @param path as `src/shared/paths.ts` gives it
 */
export const absolutePage = (site: SiteAddress, path: string): string | undefined =>
  absoluteAddress(site, site.addresses === 'folders' && path !== '/' ? `${path}/` : path)

/**
 * The absolute address of a picture of the bundle.
 *
 * @returns undefined for one of this site's own files where nobody has said where the site is published
 */
export const absolutePicture = (url: string, site: SiteAddress): string | undefined =>
  url.startsWith('/') ? absoluteAddress(site, url) : url
