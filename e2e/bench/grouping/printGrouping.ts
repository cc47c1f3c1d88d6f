import { row } from '../table.ts'
import type { BCubed } from './bcubed.ts'
import type { GroupingFigures } from './grouping.ts'

const percent = (share: number): string => (share * 100).toFixed(1)
const scores = ({ precision, recall, f1 }: BCubed) => [precision, recall, f1].map(percent)

/** Prints how well reports are grouped and what it takes, as tables. */
export function printGrouping(figures: GroupingFigures, machine: string): void {
  const { reports, events, tried, asItIs, costs } = figures
  console.log(`Grouping of ${reports} reports of ${events} events, B-cubed. ${machine}\n`)
  console.log(row('method', 'texts', 'F1, other half', 'thresholds', 'precision', 'recall', 'F1'))
  console.log(row(...Array(7).fill('---')))
  for (const { method, texts, held, thresholds, all } of tried) {
    const tuned = thresholds.map((each) => each.toFixed(2)).join(', ')
    console.log(row(method, texts, percent(held), tuned, ...scores(all)))
  }
  console.log(`\n${row('the robot as it is', 'texts', 'precision', 'recall', 'F1')}`)
  console.log(row(...Array(5).fill('---')))
  for (const { how, texts, scores: of } of asItIs) console.log(row(how, texts, ...scores(of)))
  console.log(`\n${row('new reports', 'remembered', 'wall s', 'CPU s', 'peak MB')}`)
  console.log(row(...Array(5).fill('---')))
  for (const { fresh, remembered, wall, cpu, peak } of costs) {
    const counts = [fresh, remembered].map((count) => count.toLocaleString('en'))
    console.log(row(...counts, wall.toFixed(2), cpu.toFixed(2), Math.round(peak)))
  }
}
