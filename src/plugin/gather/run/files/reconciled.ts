import type { StoryLine } from '../../state/memory.ts'
import type { Candidate } from '../report/candidate.ts'
import { heatBy } from '../report/quality.ts'
import type { SeenFiles } from './lookAtFiles.ts'

/**
 * What is known of stories, where a run that was killed has changed files after which nothing was remembered: heat and visibility
 * that it has written are the robot's.
 *
 * @param recovered the reports that it has brought into each story
 */
export function reconciled(
  { stories, facts }: Pick<SeenFiles, 'stories' | 'facts'>,
  recovered: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlyMap<string, StoryLine> {
  const all = new Map(stories)
  for (const [story, own] of recovered) {
    const line = all.get(story)
    const file = facts.get(story)
    if (!line || !file) continue
    const isHeated = line.heat !== undefined && file.heat === line.heat + heatBy(own.length)
    all.set(story, {
      ...line,
      ...(isHeated && { heat: file.heat }),
      ...(line.published === false && file.published === true && { published: true }),
    })
  }
  return all
}
