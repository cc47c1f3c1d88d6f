/**
 * Measures the project as its users meet it, whole processes and a real browser:
 *
 *   npm run bench                     the content pipeline, beside Hugo where it is installed
 *   npm run bench -- --dev            the dev server: its start, and a save until it shows
 *   npm run bench -- --rendering      builds that finish more and more pages
 *   npm run bench -- --size           what pages weigh; exit code 1 where a budget does not hold
 *   npm run bench -- --filters        what filters that combine load, and how they answer
 *   npm run bench -- --interaction    how a list answers a reader, on a slow processor
 *   npm run bench -- --search          what searching loads and takes, and whether it finds
 *   npm run bench -- --search --content FOLDER   the same in the stories of a folder
 *   npm run bench -- --grouping        how well the reports of one event are found, and how fast
 *   npm run bench -- --grouping --reports FILE   the same with labelled reports of one's own (or REPORTS=FILE)
 *   npm run bench -- --gathering      what a run of the robot takes beside fetching
 *   npm run bench -- --lighthouse     Lighthouse on phones' terms; installs it at the first time
 *   npm run bench -- --full           100,000 files as well (not with --lighthouse)
 *   npm run bench -- --runs 5         tries of each case
 *   npm run bench -- --json FILE      writes the figures as JSON too
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureDev, printDev } from './dev.ts'
import { measureFilters } from './filters/filters.ts'
import { printFilters } from './filters/printFilters.ts'
import { measureGathering } from './gathering/gathering.ts'
import { printGathering } from './gathering/printGathering.ts'
import { measureGrouping } from './grouping/grouping.ts'
import { printGrouping } from './grouping/printGrouping.ts'
import { hugoVersion } from './hugo.ts'
import { measureInteraction } from './interaction/interaction.ts'
import { printInteraction } from './interaction/printInteraction.ts'
import { measureLighthouse } from './lighthouse/lighthouse.ts'
import { printLighthouse } from './lighthouse/printLighthouse.ts'
import { measurePipeline, printPipeline } from './pipeline.ts'
import { measureRendering, pagesASecond, printRendering } from './rendering.ts'
import { measureSearch, printSearch } from './search/search.ts'
import { printSize } from './size/printSize.ts'
import { measureSize } from './size/size.ts'
import { checkBudgets } from './size/sizeBudgets.ts'

const { values } = parseArgs({
  options: {
    dev: { type: 'boolean', default: false },
    rendering: { type: 'boolean', default: false },
    size: { type: 'boolean', default: false },
    filters: { type: 'boolean', default: false },
    interaction: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    content: { type: 'string' },
    grouping: { type: 'boolean', default: false },
    gathering: { type: 'boolean', default: false },
    reports: { type: 'string' },
    lighthouse: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    json: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
})
const runs = Number(values.runs)
const sizes = values.full ? [1000, 10_000, 100_000] : [1000, 10_000]
const day = new Date().toISOString().slice(0, 10)
const machine = `${day}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
const work = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
try {
  const figures = await chosenBenchmark()
  if (values.json) {
    writeFileSync(values.json, JSON.stringify({ machine, ...figures }, null, 2))
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Measures and prints what the options ask for. Gives the figures. */
function chosenBenchmark(): Promise<object> {
  if (values.dev) return dev()
  if (values.rendering) return rendering()
  if (values.size) return size()
  if (values.filters) return filters()
  if (values.interaction) return interaction()
  if (values.search) return search()
  if (values.grouping) return grouping()
  if (values.gathering) return gathering()
  if (values.lighthouse) return lighthouse()
  return pipeline()
}

async function pipeline() {
  const hugo = hugoVersion()
  const rows = []
  for (const count of sizes) {
    const times = count > 10_000 ? 1 : runs
    rows.push(...(await measurePipeline(work, count, times, hugo !== undefined)))
  }
  printPipeline(rows, machine, hugo)
  return { hugo, rows }
}

async function dev() {
  const figures = []
  for (const count of sizes) figures.push(await measureDev(work, count, runs))
  printDev(figures, machine)
  return { dev: figures }
}

async function rendering() {
  const figures = await measureRendering(work, runs)
  printRendering(figures, machine)
  return { rendering: figures, pagesASecond: pagesASecond(figures) }
}

async function size() {
  const figures = await measureSize(work, values.full ? 100_000 : 10_000)
  const budgets = checkBudgets(figures)
  printSize(figures, budgets, machine)
  if (!budgets.every(({ holds }) => holds)) process.exitCode = 1
  return { size: figures, budgets }
}

async function filters() {
  const figures = await measureFilters(work, values.full ? 100_000 : 10_000, runs)
  printFilters(figures, machine)
  return { filters: figures }
}

async function interaction() {
  const figures = await measureInteraction(work, runs)
  printInteraction(figures, machine)
  return { interaction: figures }
}

async function search() {
  const figures = await measureSearch(work, values.full ? 100_000 : 10_000, values.content)
  printSearch(figures, machine)
  return { search: figures }
}

async function grouping() {
  const figures = measureGrouping(values.reports ?? process.env.REPORTS, values.full)
  printGrouping(figures, machine)
  return { grouping: figures }
}

async function gathering() {
  const costs = await measureGathering(work, values.full)
  printGathering(costs, machine)
  return { gathering: costs }
}

async function lighthouse() {
  const figures = await measureLighthouse(work, runs)
  printLighthouse(figures, machine)
  return { lighthouse: figures }
}
