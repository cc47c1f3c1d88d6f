import type { TopicWords } from './topicFile.ts'

/** Finds the topics of a report by its words, and by the categories that its feed gives it. */
export type FindTopics = (title: string, excerpt: string, categories: readonly string[]) => string[]

/** A word or several that stand for topics. */
interface Phrase {
  readonly words: readonly string[]
  /** Written in capitals alone, as `AI` and `WHO` are, it is found in capitals alone. */
  readonly isCapital: boolean
  readonly topics: string[]
}

/** A word as it is written: letters and digits, and signs that belong to it, as in `C++`, `C#` and `.NET`. */
const WORD = /(?:(?<!\S)\.(?=\p{L}))?[\p{L}\p{N}\p{M}]+(?:\++|#)?/gu
/** Scripts that leave no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const fold = (word: string): string => word.toLowerCase()
const wordsOf = (text: string): string[] => text.match(WORD) ?? []
const isCapital = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/**
 * How the topics of reports are found: names, keywords and hashtags as whole words, the longest first, so that a part of one
 * is not taken for another; a category counts where it is one of them or a folder of the list.
 *
 * @param topics of topic files
 * @param folders of the list of sources
 */
export function topicFinder(topics: readonly TopicWords[], folders: readonly string[]): FindTopics {
  const phrases = new Map<string, Phrase>()
  const unspaced = new Map<string, string[]>()
  for (const { name, words } of topics) {
    for (const phrase of words) addPhrase(phrase, name, phrases, unspaced)
  }
  const byFirst = Map.groupBy(phrases.values(), ({ words: [first = ''] }) => fold(first))
  const longest = [...unspaced].sort(([a], [b]) => b.length - a.length)
  const categories = categoryNames(topics, folders)
  return (title, excerpt, own) => [
    ...new Set([
      ...own.flatMap((category) => categories.get(fold(category.replace(/^#/, '').trim())) ?? []),
      ...inText(title, byFirst),
      ...inText(excerpt, byFirst),
      ...inUnspaced(`${title}\n${excerpt}`, longest),
    ]),
  ]
}

function addPhrase(
  phrase: string,
  name: string,
  phrases: Map<string, Phrase>,
  unspaced: Map<string, string[]>,
): void {
  if (UNSPACED.test(phrase)) {
    unspaced.set(fold(phrase), [...(unspaced.get(fold(phrase)) ?? []), name])
    return
  }
  const words = wordsOf(phrase)
  if (words.length === 0) return
  const capital = isCapital(phrase)
  const own = capital ? words : words.map(fold)
  const key = own.join(' ')
  const known = phrases.get(key)
  if (known) known.topics.push(name)
  else phrases.set(key, { words: own, isCapital: capital, topics: [name] })
}

/** The names that categories stand for. */
function categoryNames(
  topics: readonly TopicWords[],
  folders: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const add = (word: string, name: string) => names.has(fold(word)) || names.set(fold(word), name)
  for (const { name } of topics) add(name, name)
  for (const folder of folders) add(folder, folder)
  for (const { name, words } of topics) for (const word of words) add(word, name)
  return names
}

/** The name of a topic as its file writes it, for a folder of the list that is called the same but for case. */
export function topicName(topics: readonly TopicWords[]): (folder: string) => string {
  const names = new Map(topics.map(({ name }) => [fold(name), name]))
  return (folder) => names.get(fold(folder)) ?? folder
}

function inText(text: string, byFirst: ReadonlyMap<string, readonly Phrase[]>): string[] {
  const words = wordsOf(text)
  const folded = words.map(fold)
  // Where all is written in capitals, they say nothing.
  const isShouted = !/\p{Ll}/u.test(text)
  const isAt = ({ words: wanted, isCapital }: Phrase, start: number): boolean =>
    !(isCapital && isShouted) &&
    wanted.every((word, i) => (isCapital ? words : folded)[start + i] === word)
  const found = folded.flatMap((word, start) =>
    (byFirst.get(word) ?? [])
      .filter((phrase) => isAt(phrase, start))
      .map((phrase) => ({ phrase, start })),
  )
  const taken = new Set<number>()
  return found
    .toSorted((a, b) => b.phrase.words.length - a.phrase.words.length || a.start - b.start)
    .flatMap(({ phrase, start }) => {
      const places = phrase.words.map((_, i) => start + i)
      if (places.some((place) => taken.has(place))) return []
      for (const place of places) taken.add(place)
      return phrase.topics
    })
}

function inUnspaced(
  text: string,
  phrases: readonly (readonly [string, readonly string[]])[],
): string[] {
  let left = fold(text)
  return phrases.flatMap(([phrase, topics]) => {
    if (!left.includes(phrase)) return []
    left = left.replaceAll(phrase, '\n')
    return topics
  })
}
