import { registeredDomain } from '../../../check/story/publisherDomain.ts'
import type { WrittenReport } from '../../file/gatheredReport.ts'
import type { KnownEvent, Reported } from '../../group/grouping.ts'
import type { Memory, ReportLine } from '../../state/memory.ts'
import type { SeenFiles } from '../files/lookAtFiles.ts'
import { type Candidate, reportedOf } from '../report/candidate.ts'
import { UNKNOWN } from '../report/languages.ts'

/** The events that new reports may belong to: of all stories that are remembered, with what their files say. */
export function knownEvents(
  reports: Memory['reports'],
  recovered: ReadonlyMap<string, readonly Candidate[]>,
  { stories, facts, written }: Pick<SeenFiles, 'stories' | 'facts' | 'written'>,
  languageOf: (text: string) => string | undefined,
): KnownEvent[] {
  const byStory = new Map<string, Reported[]>()
  const add = (story: string, report: Reported) => {
    // Where all that is known of a story is lost but for its reports, nothing could come into its file.
    if (!stories.has(story)) return
    const known = byStory.get(story)
    if (known) known.push(report)
    else byStory.set(story, [report])
  }
  for (const line of reports.values()) add(line.story, remembered(line))
  for (const [story, own] of recovered) for (const each of own) add(story, reportedOf(each))
  // What only the file knows: a person has added it, or the state was lost.
  for (const [story, own] of written) {
    const known = new Set(byStory.get(story)?.map(({ key }) => key))
    for (const each of own) if (!known.has(each.key)) add(story, asWritten(each, languageOf))
  }
  // A story of which nothing is remembered may still be wished for.
  for (const [story, { wants }] of facts) {
    if (wants.length > 0 && !byStory.has(story)) byStory.set(story, [])
  }
  return [...byStory].map(([id, own]) => {
    const { wants = [], refuses = [] } = facts.get(id) ?? {}
    return {
      ...{ id, reports: own },
      ...(wants.length > 0 && { wants: new Set(wants) }),
      ...(refuses.length > 0 && { refuses: new Set(refuses) }),
    }
  })
}

const remembered = ({
  report,
  title,
  excerpt,
  published,
  language,
  outlet,
}: ReportLine): Reported => ({
  ...{ key: report, title, excerpt, language, outlet },
  time: Date.parse(published),
})

const asWritten = (
  { key, title, excerpt, published, provider }: WrittenReport,
  languageOf: (text: string) => string | undefined,
): Reported => ({
  ...{ key, title, excerpt, outlet: registeredDomain(provider.domain) },
  language: languageOf(`${title} ${excerpt ?? ''}`) ?? UNKNOWN,
  time: Date.parse(published ?? '') || 0,
})
