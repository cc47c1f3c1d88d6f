import type { StoryLine } from '../../state/memory.ts'
import type { Candidate } from '../report/candidate.ts'
import { heatBy } from '../report/quality.ts'
import type { SeenFiles } from './lookAtFiles.ts'

/**
 * What is known of stories, where a run that was killed has changed files after which nothing was remembered, or the state was lost:
 * heat and visibility that the robot has written are its own.
 *
 * @param recovered the reports that it has brought into each story
 * @param known what was remembered
 * @param isDue whether a story that the robot has hidden would be shown by what it has now
 */
export function reconciled(
  { stories, facts }: Pick<SeenFiles, 'stories' | 'facts'>,
  recovered: ReadonlyMap<string, readonly Candidate[]>,
  known: ReadonlyMap<string, StoryLine>,
  isDue: (line: StoryLine) => boolean,
): ReadonlyMap<string, StoryLine> {
  const all = new Map(stories)
  for (const [story, file] of facts) {
    const line = all.get(story)
    if (!line) continue
    const count = recovered.get(story)?.length ?? 0
    const isHeated = line.heat !== undefined && file.heat === line.heat + heatBy(count)
    // Nobody but a person can have hidden it.
    const { published, ...open } = line
    const isTheirs = !known.has(story) && isDue(line)
    all.set(story, {
      ...(isTheirs ? open : line),
      ...(isHeated && { heat: file.heat }),
      ...(published === false && file.published === true && { published: true }),
    })
  }
  return all
}
