import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import type { Reported } from './grouping.ts'

/** From the earliest to the latest; of the same instant, by what they say. The key, which says nothing, comes last. */
export const byTime = (a: Reported, b: Reported): number =>
  a.time - b.time ||
  byCodeUnit(a.title, b.title) ||
  byCodeUnit(a.excerpt ?? '', b.excerpt ?? '') ||
  byCodeUnit(a.outlet, b.outlet) ||
  byCodeUnit(a.key, b.key)

export const inTimeOrder = (reports: readonly Reported[]): Reported[] => reports.toSorted(byTime)
