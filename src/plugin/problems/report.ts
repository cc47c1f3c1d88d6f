import type { Counts, Findings } from '../pipeline.ts'
import { formatProblem, type Problem } from './problem.ts'

const IN_FULL = 20

const many = (n: number, one: string, more = `${one}s`) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : more}`

/** The summary line: stories, unpublished, folded, rejected, topics, time. */
export function summaryLine(counts: Counts, milliseconds: number): string {
  const parts = [
    many(counts.stories, 'story', 'stories'),
    `${counts.unpublished} unpublished`,
    `${counts.folded} folded`,
    `${counts.rejected} rejected`,
    many(counts.topics, 'topic'),
  ]
  return `Broadsheet: ${parts.join(', ')} in ${(milliseconds / 1000).toFixed(2)} s`
}

/** Rejections first, otherwise in their order. */
export const bySeverity = (problems: readonly Problem[]): Problem[] => [
  ...problems.filter(({ severity }) => severity === 'rejected'),
  ...problems.filter(({ severity }) => severity === 'warning'),
]

/**
 * The problems as text, rejections first.
 *
 * @param limit how many in full; the rest are counted
 */
export function problemReport(problems: readonly Problem[], limit = IN_FULL): string {
  const shown = bySeverity(problems).slice(0, limit)
  const rest = problems.length - shown.length
  const rejected = problems.filter(({ severity }) => severity === 'rejected').length
  const restRejected = Math.max(0, rejected - limit)
  const tail =
    rest > 0
      ? [
          `… and ${many(rest, 'more problem')} (${restRejected} rejected, ${rest - restRejected} warnings): npm run content -- check`,
        ]
      : []
  return [...shown.map(formatProblem), ...tail].join('\n\n')
}

/** What a run found: problems, then notices; empty where all is well. */
export function findingsReport(result: Findings, limit?: number): string {
  const blocks = [problemReport(result.problems, limit), result.notices.join('\n')]
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** Everything a run says to a person: findings, summary line. */
export function report(result: Findings, milliseconds: number, limit?: number): string {
  const blocks = [findingsReport(result, limit), summaryLine(result.counts, milliseconds)]
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** Everything a run says to a program. */
export function jsonReport(result: Findings, milliseconds: number): string {
  const { counts, isComplete, notices, problems } = result
  return JSON.stringify(
    { ...counts, isComplete, milliseconds: Math.round(milliseconds), notices, problems },
    null,
    2,
  )
}
