/**
 * The stemmers of all languages, for Node: the browser gets that of the site alone, from `virtual:broadsheet/terms`.
 * All but the English one are Snowball's (https://snowballstem.org), as the search engine Orama keeps them.
 */
import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemEnglish } from './stemEnglish.ts'
import type { TermLanguage } from './termLanguage.ts'

interface Stemmer {
  readonly stem: (word: string) => string
  /** Where a script finds it, and by what name. */
  readonly module: string
  readonly name: string
  readonly endings: readonly string[]
}

const snowball = (language: string, stem: (word: string) => string, endings: string): Stemmer => ({
  stem,
  module: `@orama/stemmers/${language}`,
  name: 'stemmer',
  endings: endings.split(' '),
})

const english: Stemmer = {
  stem: stemEnglish,
  module: '/src/shared/find/stemEnglish.ts',
  name: 'stemEnglish',
  endings: ['s', 'es', 'd', 'ed', 'g', 'ng', 'ing'],
}

const norse = 'e r n en er ene et s'

/** By the language of a tag, without its country. */
const STEMMERS: ReadonlyMap<string, Stemmer> = new Map([
  ['en', english],
  ['de', snowball('german', german, 'e n en er es s em ern')],
  ['fr', snowball('french', french, 's e es t nt ent er ment ments')],
  ['es', snowball('spanish', spanish, 's es a o as os n mente')],
  ['pt', snowball('portuguese', portuguese, 's es a o as os m mente')],
  ['ar', snowball('arabic', arabic, 'ه ات ين ون ان')],
  ['it', snowball('italian', italian, 'i e a o mente')],
  ['nl', snowball('dutch', dutch, 'n en s e')],
  ['sv', snowball('swedish', swedish, norse)],
  ['da', snowball('danish', danish, norse)],
  ['no', snowball('norwegian', norwegian, norse)],
  ['nb', snowball('norwegian', norwegian, norse)],
  ['fi', snowball('finnish', finnish, 'n a t en in ssa sta')],
  ['hu', snowball('hungarian', hungarian, 'k t ek ok ak nak nek')],
  ['ru', snowball('russian', russian, 'а ы и е у ой ов ам ах')],
])

const stemmerOf = (tag: string): Stemmer | undefined => STEMMERS.get(new Intl.Locale(tag).language)

/**
 * A language for the cutting of texts; one without a stemmer leaves words as they are.
 *
 * @param tag BCP 47
 */
export function termLanguageOf(tag: string): TermLanguage {
  const { stem, endings } = stemmerOf(tag) ?? { stem: (word: string) => word, endings: [] }
  return { tag, stem, endings }
}

/**
 * The code of a module that exports the same as `termLanguage`, with no other language's stemmer in it.
 *
 * @param tag BCP 47
 */
export function printTermLanguage(tag: string): string {
  const found = stemmerOf(tag)
  const [imports, stem] = found
    ? [`import { ${found.name} as stem } from '${found.module}'\n`, 'stem']
    : ['', 'stem: (word) => word']
  const endings = JSON.stringify(found?.endings ?? [])
  return `${imports}export const termLanguage = { tag: ${JSON.stringify(tag)}, ${stem}, endings: ${endings} }`
}
