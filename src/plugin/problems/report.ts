import { counted, number } from './counted.ts'
import { type Diagnostic, formatDiagnostic, locationOf } from './diagnostic.ts'
import type { Counts, Findings } from './findings.ts'
import { bySeverity, groupProblems, type ProblemGroup, partBySight } from './groupProblems.ts'

/** So many paragraphs of problems fit on a screen. */
const PARAGRAPHS = 20
/** So many places are named of what is the same in many. */
const PLACES = 3

/** The summary line: stories, unpublished, folded, rejected, topics, time. */
export function summaryLine(counts: Counts, milliseconds: number): string {
  const parts = [
    counted(counts.stories, 'story', 'stories'),
    `${counts.unpublished} unpublished`,
    `${counts.folded} folded`,
    `${counts.rejected} rejected`,
    counted(counts.topics, 'topic'),
  ]
  return `Broadsheet: ${parts.join(', ')} in ${(milliseconds / 1000).toFixed(2)} s`
}

/**
 * How much of the problems is shown: the first paragraphs of them, all paragraphs, or all problems. Many of one kind are
 * one paragraph, and those of files that nobody sees one line, unless all are shown.
 */
export type Extent = 'brief' | 'whole' | 'all'

const ALL = 'npm run content -- check --all'

/** The problems as text, rejections first. */
export function diagnosticsReport(problems: readonly Diagnostic[], extent: Extent): string {
  if (extent === 'all') return bySeverity(problems).map(formatDiagnostic).join('\n\n')
  const groups = groupProblems(problems)
  const shown = extent === 'brief' ? groups.slice(0, PARAGRAPHS) : groups
  return [...shown.map(paragraph), ...restLine(groups.slice(shown.length))].join('\n\n')
}

/** A problem in full, and where there are more like it. */
function paragraph({ first, others }: ProblemGroup): string {
  const text = formatDiagnostic(first)
  if (others.length === 0) return text
  const files = new Set([first, ...others].map(({ file }) => file)).size
  const places = others.slice(0, PLACES - 1).map(locationOf)
  return `${text}\n  … ${number(others.length + 1)} like it in ${counted(files, 'file')}, such as ${places.join(' and ')}: ${ALL}`
}

/** Counts what is not shown. */
function restLine(rest: readonly ProblemGroup[]): string[] {
  const problems = rest.flatMap(({ first, others }) => [first, ...others])
  if (problems.length === 0) return []
  const rejected = problems.filter(({ severity }) => severity === 'rejected').length
  const kinds = `(${number(rejected)} rejected, ${number(problems.length - rejected)} warnings)`
  return [`… and ${counted(problems.length, 'more problem')} ${kinds}: npm run content -- check`]
}

/** What a run found: problems, then notices; empty where all is well. */
export function findingsReport(result: Findings, extent: Extent): string {
  const { seen, unseen } = partBySight(result)
  const problems = extent === 'all' ? result.problems : seen
  const blocks = [
    diagnosticsReport(problems, extent),
    extent === 'all' ? '' : unseenLine(unseen),
    result.notices.join('\n'),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function unseenLine(unseen: readonly Diagnostic[]): string {
  if (unseen.length === 0) return ''
  const files = new Set(unseen.map(({ file }) => file)).size
  return `${counted(unseen.length, 'warning')} of ${counted(files, 'file')} that nobody sees, unpublished or folded: ${ALL}`
}

/** Everything a run says to a person: findings, summary line. */
export function report(result: Findings, milliseconds: number, extent: Extent): string {
  const blocks = [findingsReport(result, extent), summaryLine(result.counts, milliseconds)]
  return blocks.filter((block) => block !== '').join('\n\n')
}

/**
 * Everything a run says to a program, as the JSON that README.md describes.
 *
 * @param milliseconds that the run took
 */
export function jsonReport(result: Findings, milliseconds: number): string {
  const { counts, isComplete, notices, problems } = result
  return JSON.stringify(
    { ...counts, isComplete, milliseconds: Math.round(milliseconds), notices, problems },
    null,
    2,
  )
}

/**
 * The same where nothing could be looked at.
 *
 * @param reason is given as a notice
 * @param problems of files that say how
 */
export function jsonFailure(reason: string, problems: readonly Diagnostic[]): string {
  const counts = { files: 0, stories: 0, unpublished: 0, folded: 0, rejected: 0, topics: 0 }
  const notices = [reason]
  return jsonReport({ counts, isComplete: false, notices, problems, unseenFiles: [] }, 0)
}
