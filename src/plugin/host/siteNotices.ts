import type { Settings } from '../run/settings.ts'
import type { PublishedSite } from './publishedSite.ts'

/** What a build says of settings that nobody misses before the site is published, or moves. */
export function siteNotices(
  settings: Pick<Settings, 'siteUrl' | 'feedId'>,
  { feedId }: Pick<PublishedSite, 'feedId'>,
): string[] {
  if (settings.siteUrl === undefined) {
    const ids =
      settings.feedId === undefined
        ? ` The ids in feeds are made from the site's title until then, or from the feedId setting.`
        : ''
    return [
      `The address of the site is not known: link previews have no picture of this site, search engines get no site map, and feeds name no page of it. Say it with SITE_URL=https://…, or siteUrl in site.yaml.${ids}`,
    ]
  }
  if (settings.feedId !== undefined) return []
  return [
    `The ids in feeds are made from the site's address. Before it moves to another one, set feedId: ${JSON.stringify(feedId)} in site.yaml, which keeps them: feed readers show every story again where ids change.`,
  ]
}
