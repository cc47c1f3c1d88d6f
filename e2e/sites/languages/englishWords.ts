import { ar } from '../../../src/shared/words/ar.ts'
import { de } from '../../../src/shared/words/de.ts'
import { english } from '../../../src/shared/words/en.ts'
import { ARABIC_STORIES, GERMAN_STORIES } from './stories.ts'

const LANGUAGES = {
  de: { words: de, stories: GERMAN_STORIES },
  ar: { words: ar, stories: ARABIC_STORIES },
}

/** Addresses and hosts are in no language; words of one or two letters tell none from another. */
const wordsIn = (texts: readonly string[]): Set<string> => {
  const prose = texts.join(' ').replace(/\S*(?:\/|\w\.\w)\S*/g, ' ')
  return new Set(prose.toLowerCase().match(/\p{Script=Latin}{3,}/gu))
}

/** All texts in a catalogue, without the names in braces. */
const textsOf = (words: Readonly<Record<string, string | object>>): string[] =>
  Object.values(words)
    .flatMap((word) => (typeof word === 'string' ? word : Object.values(word).map(String)))
    .map((text) => text.replace(/\{\w+\}/g, ' '))

/**
 * The words of the English catalogue that are in some texts, and that neither the catalogue nor the stories of the
 * language know: `Feed` and `Video` are German as well.
 */
export function englishWords(texts: readonly string[], language: 'de' | 'ar'): string[] {
  const { words, stories } = LANGUAGES[language]
  const known = wordsIn([...textsOf(words), JSON.stringify(stories)])
  const ours = wordsIn(textsOf(english)).difference(known)
  return [...wordsIn(texts).intersection(ours)]
}
