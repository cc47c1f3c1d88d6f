/**
 * English words by their inflection alone: plurals, -ed and -ing. These are steps 1 and 5 of Porter's algorithm
 * (https://tartarus.org/martin/PorterStemmer/). Its other steps take away more than a reader of news would: "general",
 * "generative" and "generator" all become "gener", and "organization" becomes "organ".
 */

/** Words that would become other ones. */
const KEPT = new Set(['news', 'evening', 'united', 'during', 'mars', 'series', 'species'])

/**
 * The stem of an English word, which need not be a word itself.
 *
 * @param word in small letters of a to z; others are given back
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || KEPT.has(word) || !/^[a-z]+$/.test(word)) return word
  return withoutEnd(withoutY(withoutEdOrIng(withoutPlural(word))))
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(ss|us|is)$/.test(word) || word.length < 4) return word
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1)
  return word.slice(0, -1)
}

function withoutEdOrIng(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const [, rest] = /^(.*?)(?:ed|ing)$/.exec(word) ?? []
  if (rest === undefined || rest.length < 2 || !HAS_VOWEL.test(rest)) return word
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1)
  return rest.length === 2 || endsShort(rest) ? `${rest}e` : rest
}

/** `y` after a consonant, as in "company" and "companies". */
const withoutY = (word: string): string =>
  word.length > 3 && /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word

/** A last `e` that is not heard, and one of two `l`. */
function withoutEnd(word: string): string {
  const rest = word.slice(0, -1)
  if (word.endsWith('e')) return measure(rest) > 0 && !endsShort(rest) ? withoutEnd(rest) : word
  return word.endsWith('ll') && measure(rest) > 1 ? rest : word
}

const HAS_VOWEL = /[aeiou]|[^aeiou]y/
const VOWEL = '(?:[aeiou]|(?<=[^aeiou])y)'

/** How often consonants follow vowels. */
const measure = (word: string): number => word.match(FALLS)?.length ?? 0
const FALLS = new RegExp(`${VOWEL}+(?:(?!${VOWEL})[a-z])+`, 'g')

/** Whether a word is of one syllable that ends in consonant, vowel, consonant, as "hop" and "writ" are: these keep an `e`. */
const endsShort = (word: string): boolean => measure(word) === 1 && SHORT.test(word)
const SHORT = /[^aeiou][aeiouy][^aeiouwxy]$/
