/** What is counted of a word. */
export interface Count {
  readonly key: string
  reports: number
  /** Where it does not begin a text, and how often with a capital there. */
  within: number
  capital: number
  capitalFirst: number
}

/** What words weigh that are written with a capital, such as names, and numbers. */
const NAME = 2
const NUMBER = 2
/** The same of numbers where no name can be told to stand against them. */
const PLAIN_NUMBER = 0.6
/**
 * So many reports are taken to be there besides, in which words are as frequent as short words are in any language: in the first
 * twenty reports a robot ever sees, "the" would else say as much as a name, and what all twenty tell of nothing at all.
 */
const BESIDES = 50
/** Share of those reports that have a word of so many letters: the shorter, the more. Names and numbers are rare. */
const SHARE_BY_LENGTH = [0.4, 0.4, 0.4, 0.2, 0.06]
const SHARE_OF_OTHERS = 0.01
const SHARE_OF_NAMES = 0.005
/** The same where a sign is a syllable or a word: two of them make most words, and those of hiragana alone are what holds a sentence together. */
const SHARE_BY_SIGNS = [0.2, 0.2]
const SHARE_OF_PARTICLES = 0.4
/** The same of numbers of so many signs where no name stands out beside them: any report has its 3 or its 28. */
const SHARE_OF_PLAIN_NUMBERS = [0.2, 0.2, 0.06, 0.03]
/** Words that are no more frequent may be names where capitals do not tell. */
const SHARE_OF_POSSIBLE_NAMES = 0.06

const CASED = new Set(['Latn', 'Cyrl', 'Grek', 'Armn'])

/** Whether a language writes names with a capital. One that nobody knows is taken for one. */
export function hasCapitals(language: string): boolean {
  const { script } = new Intl.Locale(language).maximize()
  return script === undefined || CASED.has(script)
}

/** What a word says of a report: rare ones more, names and numbers most; numbers as much as words where names cannot be told. */
export function weightOf(count: Count, reports: number, withCapitals: boolean): number {
  const all = reports + BESIDES
  const rarity = Math.max(0, Math.log(all / (count.reports + BESIDES * share(count, withCapitals))))
  if (isNumber(count.key)) return (withCapitals ? NUMBER : PLAIN_NUMBER) * rarity
  return (1 + (NAME - 1) * nameShare(count)) * rarity
}

/** Whether a word is a name or a number; where capitals do not say so, each word of some length may be a name. */
export const isName = (count: Count, withCapitals: boolean): boolean =>
  withCapitals
    ? isNumber(count.key) || nameShare(count) > 0.5
    : !isNumber(count.key) && share(count, false) <= SHARE_OF_POSSIBLE_NAMES

export const isNumber = (key: string): boolean => /^\p{N}/u.test(key)

/** How much of a name a word is: in headlines of which each word has a capital, a capital says nothing. */
function nameShare({ within, capital, capitalFirst }: Count): number {
  if (within > 0) return capital / within
  return capitalFirst > 0 ? 0.5 : 0
}

const SYLLABLES = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const PARTICLE = /^\p{sc=Hiragana}{1,4}$/u

function share(count: Count, withCapitals: boolean): number {
  const { key } = count
  if (!withCapitals) {
    if (isNumber(key)) return SHARE_OF_PLAIN_NUMBERS[key.length] ?? SHARE_OF_OTHERS
    if (PARTICLE.test(key)) return SHARE_OF_PARTICLES
    if (SYLLABLES.test(key)) return SHARE_BY_SIGNS[key.length] ?? SHARE_OF_OTHERS
  } else if (isName(count, true)) return SHARE_OF_NAMES
  return SHARE_BY_LENGTH[key.length] ?? SHARE_OF_OTHERS
}
