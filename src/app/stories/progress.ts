import { say } from '../words/words.ts'
import type { Part } from './StoryParts.tsx'

/** So many parts beyond the first load by themselves; then the footer can be reached. */
export const AUTOMATIC_PARTS = 2

/**
 * How far the reader has come in a list, in words.
 *
 * @param count of its stories
 */
export function progressOf(parts: readonly (Part | undefined)[], count?: number): string {
  const shown = parts.reduce((sum, part) => (part?.above ?? sum) + (part?.stories.length ?? 0), 0)
  return say('shownOf', { shown, stories: say('stories', { count: count ?? shown }) })
}
