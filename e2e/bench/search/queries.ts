import { parseQuery } from '../../../src/shared/find/asking/parseQuery.ts'
import type { FindRoot } from '../../../src/shared/find/findFiles.ts'
import type { Query } from '../../../src/shared/find/query.ts'
import { loadEntries } from '../../../src/shared/find/search/loadTerms.ts'
import { termLanguageOf } from '../../../src/shared/find/stemmers.ts'
import { cutTerms } from '../../../src/shared/find/termsOf.ts'
import type { BundleFolder } from './readIndex.ts'

export const LANGUAGE = termLanguageOf('en')

/** So many stories are looked for, at equal distances from the oldest to the newest. */
const STORIES = 200

/** A word of a headline, as it is written and as the index has it. */
interface Word {
  readonly word: string
  readonly term: string
  /** In how many stories it is. */
  readonly count: number
}

/** A story that is looked for. */
export interface Sought {
  readonly number: number
  readonly title: string
  /** The words of its headline, the rarest first. */
  readonly words: readonly Word[]
}

/** The stories that are looked for, with what they may be looked for by. */
export async function soughtStories(folder: BundleFolder, root: FindRoot): Promise<Sought[]> {
  const { segments } = root
  const all = segments.reduce((sum, { count }) => sum + count, 0)
  const numbers = Array.from({ length: Math.min(STORIES, all) }, (_, i) =>
    Math.floor(((i + 0.5) * all) / Math.min(STORIES, all)),
  )
  const counts = new Map<string, number>()
  const countOf = async (term: string): Promise<number> => {
    const entries = await Promise.all(
      segments.map((segment) => loadEntries(folder.terms, segment, term, false)),
    )
    return entries.flat().reduce((sum, { count }) => sum + count, 0)
  }
  const sought: Sought[] = []
  for (const number of numbers) {
    const { title } = folder.card(root, number)
    const words: Word[] = []
    for (const { term, start, end } of cutTerms(title, LANGUAGE)) {
      if (words.some((each) => each.term === term)) continue
      const count = counts.get(term) ?? (await countOf(term))
      counts.set(term, count)
      words.push({ word: title.slice(start, end), term, count })
    }
    sought.push({ number, title, words: words.toSorted((a, b) => a.count - b.count) })
  }
  return sought
}

/** What a reader means who types this. */
export const asked = (text: string): Query => parseQuery(text, LANGUAGE).query

/** Two words of a headline: those in the middle of its words by rarity, as readers type neither names alone nor "the". */
export function twoWords({ words }: Sought): string {
  const middle = Math.max(0, Math.floor(words.length / 2) - 1)
  return words
    .slice(middle, middle + 2)
    .map(({ word }) => word)
    .join(' ')
}

/** The three rarest words of a headline. */
export const rarestWords = ({ words }: Sought): string =>
  words
    .slice(0, 3)
    .map(({ word }) => word)
    .join(' ')
