import { LateCode } from '../navigation/lateCode.ts'

/**
 * Whether a section that came finished is about to change: the address asks for another order, the reader had opened something, or
 * something is muted.
 */
export const isAskedFor = (): boolean =>
  /[?&](order|type)=/.test(location.search) ||
  history.state?.opened !== undefined ||
  document.documentElement.dataset.mutes !== undefined

/** What the section of a story's coverage is made of. */
export const COVERAGE_CODE = new LateCode(() => import('./Coverage.tsx'), isAskedFor)
