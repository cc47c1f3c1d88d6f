import { WEB_APP_MANIFEST_PATH } from '../../shared/paths.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import type { SitePage } from '../views/view.ts'
import { printFeeds } from './printFeeds.ts'
import { printSitemaps } from './printSitemaps.ts'
import { printWebAppManifest } from './webAppManifest.ts'

/**
 * What programs read of a site beside its pages and data: feeds, maps, the web app manifest.
 *
 * @param pages all of the site, which the sitemap names
 * @returns files named relative to the site's folder
 */
export function* siteTexts(
  arrangement: Arrangement,
  pages: readonly SitePage[],
  site: PublishedSite,
): Iterable<PrintedFile> {
  yield* printFeeds(arrangement, site)
  yield* printSitemaps(pages, site)
  yield [WEB_APP_MANIFEST_PATH.slice(1), () => printWebAppManifest(site)]
}

/** Whether a name may be that of such a file: finding out for certain means looking at all stories. */
export const isSiteText = (name: string): boolean =>
  /^((topic|publisher|news)\/[^/]+\/)?feed\.(xml|json)$|^(feeds\.opml|robots\.txt|sitemap\.xml|app\.webmanifest)$|^sitemaps\//.test(
    name,
  )
