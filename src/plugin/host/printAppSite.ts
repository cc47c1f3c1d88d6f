import type { Site } from '../../shared/site.ts'
import { appWords } from '../../shared/words/en.ts'
import type { Settings } from '../run/settings.ts'
import type { PublishedSite } from './publishedSite.ts'

/** What the app knows of the site, as JSON: of the words only its own, as every reader loads them. */
export function printAppSite(
  { origin: _origin, base: _base, ...known }: PublishedSite,
  { footerLinks, images }: Settings,
): string {
  const site: Site = { ...known, footerLinks, images }
  const words = Object.entries(site.words).filter(([key]) => Object.hasOwn(appWords, key))
  return JSON.stringify({ ...site, words: Object.fromEntries(words) })
}
