import { ar } from '../../shared/words/ar.ts'
import type { Catalogue } from '../../shared/words/catalogue.ts'
import { de } from '../../shared/words/de.ts'
import { english } from '../../shared/words/en.ts'
import { es } from '../../shared/words/es.ts'
import { fr } from '../../shared/words/fr.ts'
import { ja } from '../../shared/words/ja.ts'
import { ptBR } from '../../shared/words/pt-BR.ts'

export const ENGLISH: Catalogue = english

/** The catalogues that there are, by the tags of their languages. */
export const CATALOGUES: ReadonlyMap<string, Catalogue> = new Map([
  ['en', ENGLISH],
  ['de', de],
  ['fr', fr],
  ['es', es],
  ['pt-BR', ptBR],
  ['ar', ar],
  ['ja', ja],
])

/**
 * The catalogue of a language, else that of another country: `de` for `de-AT`, `pt-BR` for `pt`. One in another script is none.
 *
 * @param language a BCP 47 tag
 */
export function nearestCatalogue(language: string): Catalogue | undefined {
  const wanted = new Intl.Locale(language).maximize()
  for (const [tag, words] of CATALOGUES) {
    const there = new Intl.Locale(tag).maximize()
    if (there.language === wanted.language && there.script === wanted.script) return words
  }
  return undefined
}
