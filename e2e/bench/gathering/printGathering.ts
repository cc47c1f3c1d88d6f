import { row } from '../table.ts'
import type { GatheringCost } from './gathering.ts'

/** Prints what runs of the robot take, as a table. */
export function printGathering(costs: readonly GatheringCost[], machine: string): void {
  console.log(`Gathering, beside fetching: whole processes. ${machine}\n`)
  console.log(row('items', 'remembered', 'run', 'wall s', 'CPU s', 'peak MB'))
  console.log(row(...Array(6).fill('---')))
  for (const { items, remembered, run, wall, cpu, peak } of costs) {
    const counts = [items, remembered].map((count) => count.toLocaleString('en'))
    console.log(row(...counts, run, wall.toFixed(2), cpu.toFixed(2), Math.round(peak)))
  }
}
