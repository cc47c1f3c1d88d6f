import { directionOf } from '../../shared/writing/direction.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { localAddress } from '../host/siteAddress.ts'

/**
 * The web app manifest: name, colors and icons with which the site stands on a home screen.
 *
 * It opens as a `minimal-ui`: a reader goes back and forth between stories and reloads for news, and only
 * this mode keeps the browser's buttons for that. Where a browser does not have it, the site opens in an
 * ordinary tab, which has them too.
 */
export function printWebAppManifest(site: PublishedSite): string {
  const at = (path: string) => localAddress(site, path)
  // A manifest has one scheme.
  const paper = site.look.paper.light
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
    background_color: paper,
    theme_color: paper,
    icons: site.look.icons.flatMap(({ name, type, sizes, purpose }) =>
      purpose === undefined ? [] : { src: at(`/${name}`), sizes, type, purpose },
    ),
  })
}
