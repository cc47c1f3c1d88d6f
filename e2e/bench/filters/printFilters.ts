import { row } from '../table.ts'
import type { FilterFigures } from './filters.ts'

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

/** Prints what filters load and how they answer as tables. */
export function printFilters({ loads, answers }: FilterFigures, machine: string): void {
  console.log(`Filters. ${machine}\n`)
  console.log(row('deed', 'KB until stories are shown', 'KB in all', 'files'))
  console.log(row('---', '---', '---', '---'))
  for (const { deed, shown, all, files } of loads) {
    console.log(row(deed, kilobytes(shown), kilobytes(all), files))
  }
  const responses = answers.map(({ response }) => response).sort((a, b) => a - b)
  const median = responses[Math.floor(responses.length / 2)] ?? 0
  console.log(
    `\nA choice answers in ${median} ms, at worst ${responses.at(-1) ?? 0} ms (processor slowed four times, ${responses.length} choices).`,
  )
}
