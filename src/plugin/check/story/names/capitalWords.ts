import { CAPITAL, CASELESS, DIGIT, JOINS, kindOf, OPENS, OTHER, SMALL } from './signKinds.ts'

/** A word with a capital. */
export interface CapitalWord {
  readonly word: string
  /** Whether a sentence may begin with it. */
  readonly isFirst: boolean
  /** Whether another one that starts with a capital stands beside it, with nothing but a space between, inside of a sentence. */
  isPaired: boolean
  /** Whether it has a capital behind its first sign, or a digit as well: so are names alone, wherever they stand. */
  readonly isMarked: boolean
}

/** The words with capitals in a text. */
export interface CapitalWords {
  readonly words: readonly CapitalWord[]
  /** How many longer words stand inside of sentences, and how many of these start with a capital. */
  readonly longer: number
  readonly capitals: number
  /** Whether any letter is small. */
  readonly hasSmall: boolean
  /** Whether any letter never has a capital. */
  readonly hasCaseless: boolean
}

/** Shorter words have small letters in any headline, and say little of how a text uses capitals. */
const LONGER = 4

/** Finds the words with capitals in a text: sequences of letters that may have them, and of digits. */
export function capitalWords(text: string): CapitalWords {
  const words: CapitalWord[] = []
  let [longer, capitals, lastEnd] = [0, 0, -2]
  let [hasSmall, hasCaseless, isFirst] = [false, false, true]
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === OPENS) isFirst = true
    if (kind === CASELESS) {
      hasCaseless = true
      isFirst = false
    }
    if (kind > DIGIT || kind === OTHER) continue
    const { end, count, marked, isSmall } = wordAt(text, i)
    const isLonger = !isFirst && !marked && end - i >= LONGER
    if (isLonger) longer++
    hasSmall ||= isSmall
    if (count > 0) {
      const starts = kind === CAPITAL
      const last = words.at(-1)
      const isPaired = starts && last?.isFirst === false && lastEnd === i - 1 && text[i - 1] === ' '
      if (isPaired && last) last.isPaired = true
      if (isLonger && starts) capitals++
      words.push({ word: text.slice(i, end), isFirst, isPaired, isMarked: marked })
      lastEnd = starts ? end : -2
    }
    isFirst = false
    i = end - 1
  }
  return { words, longer, capitals, hasSmall, hasCaseless }
}

interface WordAt {
  readonly end: number
  /** How many capitals it has. */
  readonly count: number
  readonly marked: boolean
  readonly isSmall: boolean
}

/** The word that begins at a place. */
function wordAt(text: string, start: number): WordAt {
  let [count, marked, hasDigit, isSmall] = [0, false, false, false]
  let end = start
  for (; end < text.length; end++) {
    const kind = kindOf(text.charCodeAt(end))
    if (kind === JOINS) {
      const next = end + 1 < text.length ? kindOf(text.charCodeAt(end + 1)) : OTHER
      if (next > DIGIT || next === OTHER) break
    } else if (kind > DIGIT || kind === OTHER) break
    if (kind === CAPITAL) {
      count++
      marked ||= end > start
    }
    hasDigit ||= kind === DIGIT
    isSmall ||= kind === SMALL
  }
  return { end, count, marked: marked || (hasDigit && count > 0), isSmall }
}
