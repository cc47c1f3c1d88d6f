import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Cost } from '../measure.ts'
import { readLabelled } from './labelled.ts'
import { madeUpReports } from './madeUpReports.ts'
import { type AsItIs, type Tried, tryAsItIs, tryMethods } from './quality.ts'

/** How well reports are grouped, and what that takes. */
export interface GroupingFigures {
  readonly reports: number
  readonly events: number
  readonly tried: readonly Tried[]
  readonly asItIs: readonly AsItIs[]
  readonly costs: readonly (Cost & { readonly fresh: number; readonly remembered: number })[]
}

/**
 * Measures grouping.
 *
 * @param file labelled reports, see `readLabelled`; made-up ones where there is none
 */
export function measureGrouping(file: string | undefined, isFull: boolean): GroupingFigures {
  if (file === undefined) {
    console.error(
      'No labelled reports: --reports FILE (or REPORTS) names a file of { group, title, lead }, as a JSON array or a line each. Made-up ones are taken.',
    )
  }
  const reports = file === undefined ? madeUpReports() : readLabelled(file)
  console.error('Grouping labelled reports …')
  const tried = tryMethods(reports)
  const asItIs = tryAsItIs(reports)
  const cases: (readonly [number, number])[] = [
    [1000, 0],
    [10_000, 0],
    [10_000, 100_000],
    ...(isFull ? [[100_000, 0] as const] : []),
  ]
  console.error('Grouping many …')
  const costs = cases.map(([fresh, remembered]) => ({
    fresh,
    remembered,
    ...cost(fresh, remembered),
  }))
  const events = new Set(reports.map(({ group }) => group)).size
  return { reports: reports.length, events, tried, asItIs, costs }
}

function cost(fresh: number, remembered: number): Cost {
  const script = join(import.meta.dirname, 'timeGrouping.ts')
  const printed = execFileSync(process.execPath, [script, `${fresh}`, `${remembered}`], {
    encoding: 'utf8',
  })
  const { wall, cpu, peak }: Cost = JSON.parse(printed)
  return { wall, cpu, peak }
}
