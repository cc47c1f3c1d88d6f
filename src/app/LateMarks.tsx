import { CardMarks } from './CardMarks.tsx'
import { addMarks } from './marks/marks.ts'
import { StoryMarks } from './StoryMarks.tsx'

addMarks({ Card: CardMarks, Story: StoryMarks })

/** Fills the places that views have for what the reader did: loaded at the first deed, or at once where something is kept. */
export function LateMarks() {
  return null
}
