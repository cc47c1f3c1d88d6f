import type { ComparedText } from '../copies.ts'
import { CALENDAR_WORDS } from './calendarWords.ts'
import { type CapitalWords, capitalWords } from './capitalWords.ts'
import { caselessNames } from './caselessNames.ts'
import { numberOf } from './numberOf.ts'

/** The names in a story, each as a number, see `numberOf`. */
export interface Names {
  /** Those in its own headline. */
  readonly headlineNames: readonly number[]
  /** Those in its excerpt, or in the headlines of two of its reports, that its headline lacks. */
  readonly textNames: readonly number[]
}

/**
 * The names in a story: words that a writer has given a capital inside of a sentence, and words such as `GPT-4` and `mRNA`
 * anywhere. That needs no list of names, and no knowledge of the language. Where capitals tell less, fewer words are names:
 *
 * - The first word of a sentence is one only where it is one elsewhere in the story, and so is each word of a headline That Has
 *   Capitals Throughout.
 * - In German, where all nouns have capitals, only those count that stand side by side.
 * - In scripts without capitals only runs of Katakana, what stands in quotation marks, and Latin words count: other names in
 *   Chinese, Japanese, Korean, Arabic or Hindi are not found.
 *
 * A name of several words is several names.
 *
 * @param story its headline and excerpt
 * @param reports of other publishers
 */
export function namesOf(story: ComparedText, reports: readonly ComparedText[]): Names {
  const text = capitalWords(story.excerpt ?? '')
  const hasNouns = text.capitals > NOUNS * text.longer && isGerman(story.excerpt ?? '')
  const telling = hasNouns ? 'paired' : 'all'
  const excerpt = sorted(story.excerpt ?? '', text, telling)
  const headline = inHeadline(story.title, telling)
  const names = new Set([...headline.sure, ...excerpt.sure, ...repeated(reports, telling)])
  const own = [...new Set([...headline.sure, ...headline.possible])].filter((name) =>
    names.delete(name),
  )
  return {
    headlineNames: own.map(numberOf),
    textNames: [...names].slice(0, MOST_NAMES).map(numberOf),
  }
}

/** A text with more names is a list: a programme, a table of results. */
const MOST_NAMES = 24

/** Names in a text: those that surely are, and words that are where another text of the story says so. */
interface Found {
  readonly sure: readonly string[]
  readonly possible: readonly string[]
}

/** Which capitals inside of a sentence tell of names: those of all words, or of such as stand side by side, or of none. */
type Telling = 'all' | 'paired' | 'none'

/** So large a share of the words has capitals where nouns have them, and where a headline gives them to all. */
const NOUNS = 0.25
const ALL_WORDS = 0.6

/** The one language that gives capitals to all nouns, by words that are in most sentences of it, and in no other language together. */
const GERMAN = /(?<!\p{L})(?:und|das|dem|für|nicht|auf|ist|zum|sich|einen?|wird|über)(?!\p{L})/gu
const isGerman = (text: string): boolean => new Set(text.match(GERMAN)).size >= 2

function inHeadline(title: string, telling: Telling): Found {
  const found = capitalWords(title)
  return sorted(title, found, isTitleCase(found) ? 'none' : telling)
}

const isTitleCase = ({ capitals, longer }: CapitalWords): boolean =>
  capitals > 1 && capitals > ALL_WORDS * longer

/** The words of a text by whether they are names. */
function sorted(
  text: string,
  { words, hasSmall, hasCaseless }: CapitalWords,
  telling: Telling,
): Found {
  const sure = hasCaseless ? caselessNames(text) : []
  const possible: string[] = []
  for (const { word, isFirst, isPaired, isMarked } of words) {
    const key = keyOf(word)
    if (key.length < 2 || CALENDAR_WORDS.has(key)) continue
    const isTold = !isFirst && (telling === 'all' || (telling === 'paired' && isPaired))
    if (hasSmall && (isMarked || isTold)) sure.push(key)
    else possible.push(key)
  }
  return { sure, possible }
}

/** Names that the headlines of two reports have. */
function repeated(reports: readonly ComparedText[], telling: Telling): Set<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()]
  for (const { title } of reports) {
    const { sure } = inHeadline(title, telling)
    for (const name of sure) if (once.has(name)) twice.add(name)
    for (const name of sure) once.add(name)
  }
  return twice
}

/** An elided article before a name, and what a genitive has behind it. */
const ELIDED = /^(?:[dlmnstjc]|qu)['’](?=\p{L}{2})/iu
const GENITIVE = /['’]s?$/iu

/** Equal for the same name, however it is written. */
function keyOf(word: string): string {
  const name = /['’‐‑]/.test(word)
    ? word.replace(ELIDED, '').replace(GENITIVE, '').replaceAll('’', "'").replaceAll(/[‐‑]/g, '-')
    : word
  return name.toLowerCase()
}
