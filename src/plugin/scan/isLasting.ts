import type { DiagnosticCode } from '../problems/diagnosticCodes.ts'
import type { Examined } from './checkContentFile.ts'

/** What depends on the day: a date in the future, and a cut list of problems, which may hide one. */
const TIMELY = new Set<DiagnosticCode>(['date-future', 'more-problems'])

/** Whether the same is found again in the same text at any time. */
export const isLasting = ({ state, problems }: Examined): boolean =>
  state !== undefined && problems.every(({ code }) => !TIMELY.has(code))
