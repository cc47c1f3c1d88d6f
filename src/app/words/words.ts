/** The words of the reader's pages, in the site's language. */
import { site } from 'virtual:broadsheet/site'
import { capitalized as capitalizedIn } from '../../shared/dates.ts'
import { formatNumber } from '../../shared/numerals.ts'
import type { AppWordKey, Arguments } from '../../shared/words/catalogue.ts'
import { say as sayIn } from '../../shared/words/say.ts'

/** A word of the catalogue with its values filled in. */
export const say = <Key extends AppWordKey>(key: Key, ...values: Arguments<Key>): string =>
  sayIn(site, key, ...values)

/** A number as the site's language writes it. */
export const number = (n: number): string => formatNumber(n, site.numerals)

/** The `lang` of what comes from the stories or the publisher; undefined where all of the page is in that language. */
export const CONTENT_LANGUAGE: string | undefined =
  site.wordsLanguage === site.language ? undefined : site.language

/** A date that begins a heading or a link by itself. */
export const capitalized = (text: string): string => capitalizedIn(text, site.language)
