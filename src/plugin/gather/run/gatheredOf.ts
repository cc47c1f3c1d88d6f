import type { SeenFiles } from './files/lookAtFiles.ts'
import type { Gathered, GatheredEntry, GatheredFile, SourceOutcome } from './gathering.ts'
import type { PlacedReport } from './place/placeReports.ts'
import type { StoryChange, Unchangeable } from './place/storyChanges.ts'

/** What a run says of itself. */
export function gatheredOf(
  sources: readonly SourceOutcome[],
  changes: readonly StoryChange[],
  unchangeable: readonly Unchangeable[],
  seen: Pick<SeenFiles, 'stories' | 'removed'>,
  fresh: number,
): Omit<Gathered, 'problems'> {
  const reports = changes.flatMap((change) => change.reports)
  const ofRemoved = changes.filter(({ line }) => line.removed !== undefined)
  return {
    sources,
    begun: changes.filter(({ line }) => !seen.stories.has(line.story)).map(fileOf),
    grown: changes
      .filter(({ line, text }) => seen.stories.has(line.story) && text !== undefined)
      .map(fileOf),
    fresh,
    behind: reports.filter(({ behind }) => behind !== undefined).length,
    ofRemoved: ofRemoved.flatMap((change) => change.reports).length,
    unchanged: unchangeable.map(({ file, reason }) => ({ file, reason })),
    removed: seen.removed,
  }
}

const fileOf = ({ file, line, reports }: StoryChange): GatheredFile => ({
  file,
  published: line.published !== false,
  reports: reports.filter(({ behind }) => behind === undefined).map(entryOf),
})

const entryOf = ({ candidate: { report, outlet }, join }: PlacedReport): GatheredEntry => ({
  ...{ title: report.title, link: report.link, outlet },
  like: join && { likeness: join.mean, words: join.words.map(({ word }) => word) },
})
