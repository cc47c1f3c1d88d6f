import { VIDEO_TERM } from '../../shared/find/findSizes.ts'
import type { TermLanguage } from '../../shared/find/termLanguage.ts'
import { runsOf, termsOfRun } from '../../shared/find/termsOf.ts'
import type { StoryTexts } from './storyTexts.ts'
import { TermOccurrences } from './termOccurrences.ts'

/**
 * Where each term is. Texts of one field lie apart by a position, so that no phrase reaches from one into the next.
 *
 * @param texts of each story
 */
export function indexStories(
  texts: Iterable<StoryTexts>,
  language: TermLanguage,
): Map<string, TermOccurrences> {
  const index = new Map<string, TermOccurrences>()
  const postingsOf = (term: string): TermOccurrences => {
    const known = index.get(term)
    if (known) return known
    const postings = new TermOccurrences()
    index.set(term, postings)
    return postings
  }
  /** The terms of parts of texts that were met before: most words are common ones. */
  const met = new Map<string, readonly TermOccurrences[]>()
  const occurrencesOf = (run: string): readonly TermOccurrences[] => {
    const known = met.get(run)
    if (known) return known
    const terms = termsOfRun(run, language).map(postingsOf)
    met.set(run, terms)
    return terms
  }
  let story = 0
  for (const { fields, isVideo } of texts) {
    if (isVideo) postingsOf(VIDEO_TERM).add(story, 0, 0)
    for (const [field, parts] of fields.entries()) {
      let position = 0
      for (const part of parts) {
        for (const run of runsOf(part)) {
          for (const term of occurrencesOf(run)) term.add(story, field, position++)
        }
        position++
      }
    }
    story++
  }
  return index
}
