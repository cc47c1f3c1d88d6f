import type { Marked } from '../../marks/marks.ts'

const places = new Set<readonly Marked[]>()

/** Tells that the stories of a place are on the page. Gives what ends that. */
export function enterPlace(stories: readonly Marked[]): () => void {
  places.add(stories)
  return () => places.delete(stories)
}

/** The stories of all places of the page, muted or not, each once. */
export const storiesHere = (): Marked[] => [
  ...new Map([...places].flat().map((story) => [story.id, story])).values(),
]
