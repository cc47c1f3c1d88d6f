import { termLanguage } from 'virtual:broadsheet/terms'
import type { QueryClient } from '@tanstack/react-query'
import type { Summary } from '../../shared/bundle.ts'
import { TEXT_FIELDS, type TextField } from '../../shared/find/query.ts'
import type { Mark } from '../../shared/find/search/marks.ts'
import { cutTerms, termsOf } from '../../shared/find/termsOf.ts'
import { cardsOf, headlinesOf } from './findQueries.ts'

/** A story that was found. */
export interface FoundStory {
  readonly number: number
  readonly story: Summary
  /** Where words of the query are, in the order of TEXT_FIELDS. */
  readonly fields: readonly TextField[]
  /** The headlines of related reports that have the words which the story's own texts have not. */
  readonly headlines: readonly string[]
}

/** Stories that were found, with where the words are. Related headlines are loaded only where words are nowhere else. */
export async function foundStories(
  client: QueryClient,
  numbers: readonly number[],
  marks: readonly Mark[],
): Promise<FoundStory[]> {
  const stories = await cardsOf(client, numbers)
  const own = stories.map(ownTerms)
  const missing = own.map((terms) => marks.filter((mark) => fieldsWith(mark, terms).length === 0))
  const covered = numbers.filter((_, i) => missing[i]?.length)
  const headlines = await headlinesOf(client, covered)
  const byNumber = new Map(covered.map((number, i) => [number, headlines[i] ?? []]))
  return stories.map((story, i) => {
    const number = numbers[i] ?? 0
    const shown = (byNumber.get(number) ?? []).filter((headline) =>
      missing[i]?.some((mark) => isIn(mark, 'coverage', termsOf(headline, termLanguage))),
    )
    const fields = new Set(marks.flatMap((mark) => fieldsWith(mark, own[i] ?? {})))
    if (shown.length > 0) fields.add('coverage')
    return {
      number,
      story,
      fields: TEXT_FIELDS.filter((field) => fields.has(field)),
      headlines: shown,
    }
  })
}

type OwnTerms = Partial<Record<TextField, readonly string[]>>

/** The terms of a story's own texts. */
function ownTerms({ title, excerpt = '', publisher, topics }: Summary): OwnTerms {
  const terms = (...texts: readonly string[]) =>
    texts.flatMap((text) => termsOf(text, termLanguage))
  return {
    title: terms(title),
    excerpt: terms(excerpt),
    publisher: terms(publisher.name, publisher.domain ?? ''),
    topics: terms(...topics.map(({ name }) => name)),
  }
}

const fieldsWith = (mark: Mark, terms: OwnTerms): TextField[] =>
  TEXT_FIELDS.filter((field) => isIn(mark, field, terms[field] ?? []))

const isIn = (mark: Mark, field: TextField, terms: readonly string[]): boolean =>
  (mark.field ?? field) === field && terms.some((term) => mark.terms.has(term))

/**
 * A term as a whole word, as a story that has it writes it; the term itself where it is not among the texts of the story.
 *
 * @param number of a story that has it
 */
export async function wordFor(client: QueryClient, term: string, number: number): Promise<string> {
  const [[story], [headlines = []]] = await Promise.all([
    cardsOf(client, [number]),
    headlinesOf(client, [number]),
  ])
  const own = story ? [story.title, story.excerpt ?? '', story.publisher.name] : []
  for (const text of [...own, ...headlines]) {
    const cut = cutTerms(text, termLanguage).find((each) => each.term === term)
    if (cut) return text.slice(cut.start, cut.end)
  }
  return term
}
