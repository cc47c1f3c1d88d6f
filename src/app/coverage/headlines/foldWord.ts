/** Accents of Latin letters, and the vowel signs that Arabic is mostly written without. In other scripts such signs make other letters. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0652]/g

/** Short words that French and its like write together with the next one. */
const JOINED = /^\p{L}{1,2}['’](?=\p{L}{2})/u
const POSSESSIVE = /['’]s?$/u
/** And, the: written together with the word. */
const ARABIC_ARTICLE = /^و?ال(?=\p{L}{3})/u

/**
 * A word as words are compared: without capitals, accents, and what is written together with it.
 *
 * @param language a BCP 47 tag: capitals are a matter of language
 */
export const foldWord = (word: string, language: string): string =>
  word
    .toLocaleLowerCase(language)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(JOINED, '')
    .replace(POSSESSIVE, '')
    .replace(ARABIC_ARTICLE, '')
