import { foldWord } from './foldWord.ts'
import { numberForms } from './numberForms.ts'
import { type ReadNumber, readNumbers } from './readNumber.ts'
import { wordLists } from './smallWords.ts'

/** A headline, or a part of one. */
export interface Headline {
  readonly text: string
  /** A BCP 47 tag. */
  readonly language: string
  /** Name of its publisher, which may stand at its end. */
  readonly publisher?: string
}

/** A piece of a headline: a word, a number, or what stands between them. All of them together are the headline. */
export interface Token {
  readonly text: string
  /** `small`: a word that says little by itself, and the publisher's name at the end. */
  readonly kind: 'word' | 'number' | 'small' | 'about' | 'between'
  /** What it is compared by. */
  readonly key: string
  /** Of a number. */
  readonly value: number | undefined
  /** What stands beside a number: a currency, %, or a hyphen, as in "35-year-old". */
  readonly sign: string
}

/** In writing without spaces these connect words. */
const HIRAGANA = /^\p{sc=Hira}{1,3}$/u
const SIGN = /[\p{Sc}%٪]/u

/** The pieces of a headline, by the rules of Unicode for the words of its language. */
export function tokensOf({ text, language, publisher = '' }: Headline): Token[] {
  const numbers = readNumbers(text, language, numberForms(language))
  const tokens: Token[] = []
  let from = 0
  for (const number of numbers) {
    tokens.push(...wordsOf(text.slice(from, number.start), language))
    tokens.push(numberToken(text, number))
    from = number.end
  }
  tokens.push(...wordsOf(text.slice(from), language))
  return withoutPublisher(tokens, foldWord(publisher, language), language)
}

function numberToken(text: string, { value, start, end }: ReadNumber): Token {
  const beside = `${text.slice(0, start).trimEnd().at(-1) ?? ''} ${text.slice(end).trimStart().at(0) ?? ''}`
  const isJoined = /^-\p{L}/u.test(text.slice(end))
  const sign = isJoined ? '-' : (SIGN.exec(beside)?.[0].replace('٪', '%') ?? '')
  return { text: text.slice(start, end), kind: 'number', key: `#${value}`, value, sign }
}

const segmenters = new Map<string, Intl.Segmenter>()

function wordsOf(text: string, language: string): Token[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const fold = (word: string) => foldWord(word, language)
  const { small, about, numbers } = wordLists(language, fold)
  return [...segmenter.segment(text)].map(({ segment, isWordLike }): Token => {
    const key = fold(segment)
    const plain = { text: segment, key, value: undefined, sign: '' }
    if (!isWordLike || key === '') return { ...plain, kind: 'between' }
    const value = numbers.get(key)
    if (value !== undefined) return { ...plain, kind: 'number', key: `#${value}`, value }
    if (about.has(key)) return { ...plain, kind: 'about' }
    // US is no "us".
    const isName = segment.length > 1 && segment === segment.toLocaleUpperCase(language)
    const isSmall = (small.has(key) && !(isName && isCased(segment))) || HIRAGANA.test(segment)
    return { ...plain, kind: isSmall ? 'small' : 'word' }
  })
}

const isCased = (word: string): boolean => /\p{Lu}/u.test(word)

/** Headlines often end with the name of their publisher, which stands beside them anyway. */
function withoutPublisher(tokens: Token[], publisher: string, language: string): Token[] {
  if (publisher === '') return tokens
  const start = tokens.findLastIndex(({ text }) => /[-–—|·•:]/.test(text)) + 1
  const end = tokens.slice(start).map(({ text }) => text)
  if (start === 0 || foldWord(end.join('').trim(), language) !== publisher) return tokens
  return tokens.map((token, i) => (i < start ? token : { ...token, kind: 'small' }))
}
