import { directionOf } from '../../shared/writing/direction.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { localAddress } from '../host/siteAddress.ts'

/** The paper of the light scheme, as in index.html and style.css: a manifest has one scheme. */
const PAPER = '#fbf9f4'

/**
 * The web app manifest: name, colors and icons with which the site stands on a home screen.
 *
 * It opens as a `minimal-ui`: a reader goes back and forth between stories and reloads for news, and only
 * this mode keeps the browser's buttons for that. Where a browser does not have it, the site opens in an
 * ordinary tab, which has them too.
 */
export function printWebAppManifest(site: PublishedSite): string {
  const at = (path: string) => localAddress(site, path)
  const png = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: at(`/${name}-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return JSON.stringify({
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    dir: directionOf(site.language),
    id: site.base,
    start_url: site.base,
    scope: site.base,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: at('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('icon', 192, 'any'),
      png('icon', 512, 'any'),
      png('icon-maskable', 512, 'maskable'),
    ],
  })
}
