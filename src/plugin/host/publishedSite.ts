import { say } from '../../shared/words/say.ts'
import type { Settings } from '../run/settings.ts'
import type { SiteLanguage } from '../words/siteLanguage.ts'
import type { SiteAddress } from './siteAddress.ts'
import { OUR_LOOK, type SiteLook } from './siteLook.ts'

/** A site as pages and feeds speak of it. */
export interface PublishedSite extends SiteAddress, SiteLanguage {
  readonly title: string
  readonly description: string
  /** What the ids in its feeds are made from: tells it from all other sites. */
  readonly feedId: string
  readonly look: SiteLook
}

/**
 * A site by its settings, its language and its look.
 *
 * @param base the path below which it lives: begins and ends with `/`
 */
export function publishedSite(
  { title, description, siteUrl, feedId, addresses }: Settings,
  language: SiteLanguage,
  base: string,
  look = OUR_LOOK,
): PublishedSite {
  const origin = siteUrl === undefined ? undefined : new URL(siteUrl).origin
  return {
    ...language,
    title,
    description: description ?? say(language, 'siteDescription'),
    origin,
    base,
    addresses,
    look,
    feedId: feedId ?? (origin === undefined ? title : `${origin}${base}`),
  }
}
