import type { Summary } from '../../shared/bundle.ts'
import { SAVED, useKept } from '../kept/kept.ts'

/** Saves a story, or forgets it. */
export function SaveButton({ story }: { story: Summary }) {
  const isSaved = useKept(SAVED).has(story.id)
  return <span hidden={!isSaved} />
}
