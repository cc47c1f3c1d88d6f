import { counted } from './counted.ts'
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts'
import type { Counts, Findings } from './findings.ts'
import { messageOf } from './messageOf.ts'

const IN_FULL = 20

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

/** Rejections first, otherwise in their order. */
export const bySeverity = (problems: readonly Diagnostic[]): Diagnostic[] => [
  ...problems.filter(({ severity }) => severity === 'rejected'),
  ...problems.filter(({ severity }) => severity === 'warning'),
]

/**
 * The problems as text, rejections first.
 *
 * @param limit how many in full; the rest are counted
 */
export function diagnosticsReport(problems: readonly Diagnostic[], limit = IN_FULL): string {
  const shown = bySeverity(problems).slice(0, limit)
  const rest = problems.length - shown.length
  const rejected = problems.filter(({ severity }) => severity === 'rejected').length
  const restRejected = Math.max(0, rejected - limit)
  const tail =
    rest > 0
      ? [
          `… and ${counted(rest, 'more problem')} (${restRejected} rejected, ${rest - restRejected} warnings): npm run content -- check`,
        ]
      : []
  return [...shown.map(formatDiagnostic), ...tail].join('\n\n')
}

/** What a run found: problems, then notices; empty where all is well. */
export function findingsReport(result: Findings, limit?: number): string {
  const blocks = [diagnosticsReport(result.problems, limit), result.notices.join('\n')]
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** Everything a run says to a person: findings, summary line. */
export function report(result: Findings, milliseconds: number, limit?: number): string {
  const blocks = [findingsReport(result, limit), summaryLine(result.counts, milliseconds)]
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
 * @param error says why, as a notice
 */
export function jsonFailure(error: unknown): string {
  const counts = { files: 0, stories: 0, unpublished: 0, folded: 0, rejected: 0, topics: 0 }
  return jsonReport({ counts, isComplete: false, notices: [messageOf(error)], problems: [] }, 0)
}
