import { fitReport } from '../../file/fitReport.ts'
import type { Candidate } from './candidate.ts'

/** Reports as files can hold them, without those that none can. */
export const fitted = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.flatMap((candidate) => {
    const report = fitReport(candidate.report)
    return report === undefined ? [] : { ...candidate, report }
  })
