import type { Diagnostic } from './diagnostic.ts'
import type { DiagnosticCode } from './diagnosticCodes.ts'
import type { Findings } from './findings.ts'

/** Problems of one kind, of which there are too many to show each of them; or a single one. */
export interface ProblemGroup {
  readonly first: Diagnostic
  /** Those after it. */
  readonly others: readonly Diagnostic[]
}

/** So many problems of one kind are each shown in full. */
const FEW = 10

/** Rejections first, otherwise in their order. */
export const bySeverity = (problems: readonly Diagnostic[]): Diagnostic[] => [
  ...problems.filter(({ severity }) => severity === 'rejected'),
  ...problems.filter(({ severity }) => severity === 'warning'),
]

/** The problems, rejections first, with those of one kind together where they are many. */
export function groupProblems(problems: readonly Diagnostic[]): ProblemGroup[] {
  const kinds = Map.groupBy(problems, kindOf)
  return bySeverity(problems).flatMap((problem) => {
    const same = kinds.get(kindOf(problem)) ?? []
    if (same.length <= FEW) return { first: problem, others: [] }
    return same[0] === problem ? { first: problem, others: same.slice(1) } : []
  })
}

/** The same mistake in whichever file, and in whichever entry of a list. */
const kindOf = ({ severity, code, field }: Diagnostic): string =>
  `${severity} ${code} ${field.replace(/\[\d+\]/g, '[]')}`

/** What a publisher must know of a file that is hidden: that it is, and why. */
const ON_HIDING: ReadonlySet<DiagnosticCode> = new Set([
  'published-invalid',
  'published-misspelled',
  'story-hidden',
])

/** The problems that somebody meets, and those of files that are in no output. */
export function partBySight({ problems, unseenFiles }: Pick<Findings, 'problems' | 'unseenFiles'>) {
  const files = new Set(unseenFiles)
  const isUnseen = ({ severity, code, file }: Diagnostic): boolean =>
    severity === 'warning' && files.has(file) && !ON_HIDING.has(code)
  return {
    seen: problems.filter((problem) => !isUnseen(problem)),
    unseen: problems.filter(isUnseen),
  }
}
