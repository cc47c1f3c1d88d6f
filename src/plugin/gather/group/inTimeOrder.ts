import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import type { Reported } from './grouping.ts'

/** Reports from the earliest to the latest; of the same instant, by what they say. The key, which says nothing, comes last. */
export const inTimeOrder = <R extends Reported>(reports: readonly R[]): R[] =>
  reports.toSorted(
    (a, b) =>
      a.time - b.time ||
      byCodeUnit(a.title, b.title) ||
      byCodeUnit(a.excerpt ?? '', b.excerpt ?? '') ||
      byCodeUnit(a.outlet, b.outlet) ||
      byCodeUnit(a.key, b.key),
  )
