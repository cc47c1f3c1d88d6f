import type { Site } from '../../shared/site.ts'
import type { Forms } from '../../shared/words/catalogue.ts'
import { appWords } from '../../shared/words/en.ts'
import type { Settings } from '../run/settings.ts'
import type { PublishedSite } from './publishedSite.ts'

/** What the app knows of the site, as JSON: of the words only its own, as every reader loads them. */
export function printAppSite(
  { origin: _origin, base: _base, ...known }: PublishedSite,
  { footerLinks, images }: Settings,
): string {
  const site: Site = { ...known, footerLinks, images }
  const words = Object.entries(site.words)
    .filter(([key]) => Object.hasOwn(appWords, key))
    .map(([key, word]) => [key, typeof word === 'string' ? word : differentForms(word)])
  return JSON.stringify({ ...site, words: Object.fromEntries(words) })
}

/** A form that is missing is the one for all others: none needs to be there twice. */
const differentForms = ({ other, ...forms }: Forms): Forms => ({
  ...Object.fromEntries(Object.entries(forms).filter(([, text]) => text !== other)),
  other,
})
