import type { PageLink, Site } from '../../shared/site.ts'
import type { Forms } from '../../shared/words/catalogue.ts'
import { appWords, devWords, lazyWords, viewWords } from '../../shared/words/en.ts'
import type { Settings } from '../run/settings.ts'
import type { PublishedSite } from './publishedSite.ts'

/**
 * What the app knows of the site, as JSON: of the words those that every reader loads.
 *
 * @param isDev whether the dev server's pages say it, which have words of their own
 * @param linked the publisher's own pages, and others that not every site has: their links are kept
 */
export function printAppSite(
  { base: _base, feedId: _feedId, addresses: _addresses, look, ...known }: PublishedSite,
  { footerLinks, images }: Settings,
  isDev: boolean,
  linked: readonly PageLink[],
): string {
  const pages = linked.map(({ slug, title, place }) => ({ slug, title, place }))
  const site: Site = { ...known, footerLinks, images, logo: look.logo, pages }
  return JSON.stringify({
    ...site,
    words: wordsOf(site, isDev ? { ...appWords, ...devWords } : appWords),
  })
}

/** Catalogues that come after the app's own words, by their names: those of single views, and of what is loaded later. */
const LATER_WORDS = { ...viewWords, lazy: lazyWords }

/** The names of the catalogues of words that come later. */
export const LATER_WORDS_NAMES = Object.keys(LATER_WORDS)

/** The words of such a catalogue, as JSON; undefined where there is none of this name. */
export function printLaterWords(site: PublishedSite, name: string): string | undefined {
  const words = new Map<string, object>(Object.entries(LATER_WORDS)).get(name)
  return words && JSON.stringify(wordsOf(site, words))
}

/** The site's words that have the names of some English ones. */
const wordsOf = ({ words }: Pick<Site, 'words'>, english: object): Record<string, string | Forms> =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => Object.hasOwn(english, key))
      .map(([key, word]) => [key, typeof word === 'string' ? word : differentForms(word)]),
  )

/** A form that is missing is the one for all others: none needs to be there twice. */
const differentForms = ({ other, ...forms }: Forms): Forms => ({
  ...Object.fromEntries(Object.entries(forms).filter(([, text]) => text !== other)),
  other,
})
