import { termLanguageOf } from '../../../../shared/find/stemmers.ts'
import type { TermLanguage } from '../../../../shared/find/termLanguage.ts'
import { calendarWords } from './calendarWords.ts'
import type { Texts } from './ownTexts.ts'
import { piecesOf, termsIn } from './termsIn.ts'
import { type Count, hasCapitals, isName, isNumber, weightOf } from './weightOf.ts'

/** Words of a title count so many times. */
const TITLE = 2
/** The words of a report, by number in the collection, ascending, and how often each is there. */
export interface Bag {
  readonly terms: Int32Array
  readonly counts: Float64Array
}

/** A person, place or thing. */
export const NAME = 1
/** A number, a day or a month: two events of a day share them easily. */
export const FIGURE = 2

/** What a report is about: a vector of length 1, by number of the word. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float64Array
  /** `NAME` or `FIGURE` for each that is such a word, else 0. */
  readonly names: Uint8Array
}

/** A word of a piece that was read before. */
interface Read {
  readonly number: number
  readonly written: string
  /** 1 where it begins with a capital. */
  readonly capital: number
}

const isCapital = (written: string): boolean => {
  const first = written.charAt(0)
  return first !== first.toLowerCase()
}

/** Reports of one language, and how frequent words are in them. */
export class Collection {
  readonly #language: TermLanguage
  readonly #hasCapitals: boolean
  readonly #calendar: ReadonlySet<string>
  readonly #numbers = new Map<string, number>()
  readonly #counts: Count[] = []
  /** By piece of a text: most words of a text are common ones. */
  readonly #pieces = new Map<string, readonly Read[]>()
  #reports = 0

  constructor(language: string) {
    this.#language = termLanguageOf(language)
    this.#hasCapitals = hasCapitals(this.#language.tag)
    this.#calendar = calendarWords(this.#language)
  }

  /** The words of a report, which are counted by that. */
  add({ title, excerpt }: Texts): Bag {
    this.#reports++
    const bag = new Map<number, number>()
    this.#read(title, TITLE, bag)
    this.#read(excerpt, 1, bag)
    const terms = Int32Array.from(bag.keys()).sort()
    for (const term of terms) this.#of(term).reports++
    return { terms, counts: Float64Array.from(terms, (term) => bag.get(term) ?? 0) }
  }

  /** How many reports have a word. */
  frequency(term: number): number {
    return this.#of(term).reports
  }

  /** What a report is about, once all are counted: rare words weigh more, names and numbers most. */
  vector({ terms, counts }: Bag): Vector {
    const weights = Float64Array.from(
      terms,
      (term, i) =>
        Math.sqrt(counts[i] ?? 0) * weightOf(this.#of(term), this.#reports, this.#hasCapitals),
    )
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
    return {
      terms,
      weights: length === 0 ? weights : weights.map((weight) => weight / length),
      names: Uint8Array.from(terms, (term) => this.#kindOf(this.#of(term))),
    }
  }

  /** Words as they are written in a report, by their number. */
  written({ title, excerpt }: Texts): Map<number, string> {
    const words = new Map<number, string>()
    for (const piece of [title, excerpt].flatMap((text) => piecesOf(text, this.#language))) {
      for (const { number, written } of this.#wordsOf(piece)) {
        if (!words.has(number)) words.set(number, written)
      }
    }
    return words
  }

  #kindOf(count: Count): number {
    if (!isName(count, this.#hasCapitals)) return 0
    return isNumber(count.key) || this.#calendar.has(count.key) ? FIGURE : NAME
  }

  #read(text: string, times: number, bag: Map<number, number>): void {
    let isFirst = true
    for (const piece of piecesOf(text, this.#language)) {
      for (const { number, capital } of this.#wordsOf(piece)) {
        bag.set(number, (bag.get(number) ?? 0) + times)
        const count = this.#of(number)
        if (isFirst) count.capitalFirst += capital
        else {
          count.within++
          count.capital += capital
        }
        isFirst = false
      }
    }
  }

  #wordsOf(piece: string): readonly Read[] {
    const known = this.#pieces.get(piece)
    if (known) return known
    const words = termsIn(piece, this.#language).map(({ key, written }) => ({
      number: this.#number(key),
      written,
      capital: isCapital(written) ? 1 : 0,
    }))
    this.#pieces.set(piece, words)
    return words
  }

  #number(key: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#counts.length
    this.#numbers.set(key, number)
    this.#counts.push({ key, reports: 0, within: 0, capital: 0, capitalFirst: 0 })
    return number
  }

  #of(term: number): Count {
    const count = this.#counts[term]
    if (!count) throw new Error(`There is no word ${term}`)
    return count
  }
}
