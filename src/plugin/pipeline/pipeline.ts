import { arrange, type Besides } from '../arrange/arrange.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import { rulesOf } from '../check/rules.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import { goneOf } from '../links/goneLinks.ts'
import { type Overview, printBundle } from '../print/print.ts'
import type { Findings } from '../problems/findings.ts'
import type { Settings } from '../run/settings.ts'
import type { Examined } from '../scan/checkContentFile.ts'
import { hollowFolders, noStoriesNotice } from './emptyContent.ts'
import { locateInFiles } from './locateInFiles.ts'
import { ownTexts } from './ownTexts.ts'
import { publisherNotices } from './publisherNotices.ts'
import { type ReadContent, type Running, readContent } from './readContent.ts'
import { robotSources } from './robotSources.ts'
import { rootNotices } from './rootNotices.ts'
import { storyBodies } from './storyBodies.ts'

/** What a run gives: its findings, and what is printed or can be. */
export interface Result extends Findings {
  /** The bundle's files, printed as they are asked for. The manifest comes last. */
  readonly bundle: Iterable<PrintedFile, Overview>
  /** What the bundle, and the pages and feeds beside it, are printed from. */
  readonly arrangement: Arrangement
  /** Ends the run once the bundle has been printed: keeps what the next one need not find out again. */
  readonly end: () => void
}

/** What the bundle depends on besides the content. */
export type ContentSettings = Pick<
  Settings,
  'content' | 'rootTopic' | 'pageSize' | 'language' | 'pages'
> &
  Partial<Pick<Settings, 'fields' | 'publishers' | 'bodies' | 'siteFolder'>>

/**
 * Reads, checks, arranges and prints the content. Never throws for what is in the files or missing.
 *
 * @param now milliseconds, to warn of future dates; nothing of it is printed
 */
export async function runPipeline(
  settings: ContentSettings,
  now: number,
  running: Running = {},
): Promise<Result> {
  const rules = rulesOf(settings)
  const content = await readContent(settings.content, now, { rules, ...running })
  return assemble(content, settings)
}

/** The steps after checking: arrange and print, with the problems of all steps in order of files. */
export async function assemble(
  { checked, unreadable, links, memory, notices }: ReadContent,
  settings: ContentSettings,
): Promise<Result> {
  const files = [...checked.values()]
  const own = await ownTexts(settings.pages)
  const { bodies, problemsOf } = await storyBodies(checked, settings.bodies ?? false)
  const { gone, notices: goneNotices } = goneOf(settings.content)
  const robot = await robotSources(settings)
  const besides = { texts: own.texts, bodies, gone, sources: robot.sources }
  const arrangement = arrangementOf(files, settings, besides)
  const rejected = files.filter(({ outcome }) => outcome.kind === 'rejected').length
  const located = await locateInFiles(arrangement.faults, settings)
  const problems = [
    ...files.flatMap((each) => [...problemsOf(each), ...(located.get(each.file) ?? [])]),
    ...own.problems,
    ...robot.problems,
  ]
  const unread = [...unreadable, ...own.unreadable]
  const counts = {
    files: checked.size,
    stories: arrangement.stories.filter(({ record }) => !record.unpublished).length,
    unpublished: arrangement.unpublished,
    folded: arrangement.folded,
    rejected: rejected + arrangement.rejected + own.rejected,
    topics: arrangement.topics.length,
  }
  const readable = settings.content.filter(
    (each) => !unreadable.some(({ folder }) => folder === each),
  )
  return {
    bundle: {
      [Symbol.iterator]: () =>
        printBundle(arrangement, settings.pageSize, { memory, language: settings.language }),
    },
    arrangement,
    end: () => memory.keep(),
    problems,
    unseenFiles: files.flatMap((file) => unseen(file, located)),
    counts,
    isComplete: unread.length === 0,
    notices: [
      ...notices,
      ...unread.map(({ folder, reason }) => `Cannot read the folder ${folder}: ${reason}.`),
      ...own.notices,
      ...goneNotices,
      ...linkNotices(links),
      ...hollowFolders(readable, [...checked.keys()]),
      ...(counts.stories === 0 ? [noStoriesNotice({ problems, counts }, settings.content)] : []),
      ...rootNotices(arrangement, settings),
      ...publisherNotices(
        arrangement.stories.map(({ record }) => record),
        rulesOf(settings),
      ),
    ],
  }
}

/** Arranges the stories and topics of checked files. */
export function arrangementOf(
  files: readonly Examined[],
  { rootTopic, language }: Pick<ContentSettings, 'rootTopic' | 'language'>,
  besides?: Besides,
): Arrangement {
  const outcomes = files.map(({ outcome }) => outcome)
  const records = outcomes.flatMap((outcome) => (outcome.kind === 'story' ? outcome.record : []))
  const topics = outcomes.flatMap((outcome) => (outcome.kind === 'topic' ? outcome.topic : []))
  return arrange(records, topics, rootTopic, language, besides)
}

/** Whether a file is a good story that readers do not see. */
export const isUnseen = ({ outcome }: Examined): boolean =>
  outcome.kind === 'story' && ('hidden' in outcome.record || outcome.record.unpublished === true)

/** @param located the files with problems that were found beside others */
const unseen = (file: Examined, located: ReadonlyMap<string, unknown>): string[] =>
  (file.problems.length > 0 || located.has(file.file)) && isUnseen(file) ? [file.file] : []

function linkNotices(links: readonly string[]): string[] {
  if (links.length === 0) return []
  const others = links.length === 1 ? '' : ` and ${links.length - 1} others`
  return [
    `Symbolic links are not followed: ${links[0]}${others}. Name the folder they lead to instead.`,
  ]
}
