/**
 * Measures the content pipeline as whole processes, beside Hugo where it is installed:
 *
 *   npm run bench                     1,000 and 10,000 files
 *   npm run bench -- --full           100,000 files as well
 *   npm run bench -- --dev            the dev server instead: its start, and a save until it shows
 *   npm run bench -- --json FILE      writes the figures as JSON too
 */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { retitled, writeCorpus } from './corpus.ts'
import { type DevFigures, measureDev } from './dev.ts'
import { hugoVersion, writeHugoSite } from './hugo.ts'
import { type Cost, measure, median, medianCost } from './measure.ts'

interface Row {
  readonly files: number
  readonly run: string
  readonly broadsheet: Cost
  readonly hugo: Cost | undefined
  /** Median of the pairs' ratios of wall time. */
  readonly ratio: number | undefined
}

const PROJECT = join(import.meta.dirname, '..', '..')
/** Where runs keep what they know of files. */
const CACHE = join(PROJECT, 'node_modules/.vite/broadsheet')

const { values } = parseArgs({
  options: {
    dev: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    json: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
})
const runs = Number(values.runs)
const hugo = hugoVersion()
const work = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
const rows: Row[] = []
const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
const sizes = values.full ? [1000, 10_000, 100_000] : [1000, 10_000]
const dev: DevFigures[] = []
try {
  for (const count of sizes) {
    if (values.dev) dev.push(await measureDev(work, count, runs))
    else rows.push(...(await measureCorpus(count, count > 10_000 ? 1 : runs)))
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (values.dev) printDev()
else print()
if (values.json) {
  const figures = values.dev ? { machine, dev } : { machine, hugo, rows }
  writeFileSync(values.json, JSON.stringify(figures, null, 2))
}

/** Measures one size: cold, nothing changed, one changed, one added, each beside Hugo in turn. */
async function measureCorpus(count: number, times: number): Promise<Row[]> {
  const content = join(work, `content-${count}`)
  const out = join(work, `out-${count}`)
  const site = join(work, `hugo-${count}`)
  console.error(`Writing ${count} files …`)
  const names = writeCorpus(content, count)
  writeHugoSite(site, content)
  const middle = join(content, names[Math.floor(count / 2)] ?? '')
  let edits = 0
  const cases: Record<string, () => void> = {
    cold: () => {
      rmSync(CACHE, { recursive: true, force: true })
      // Not removed: for a while after that, a file system is slow to make new files.
      if (existsSync(out)) renameSync(out, `${out}-before-${++edits}`)
    },
    'nothing changed': () => undefined,
    'one changed': () => retitle(middle, ++edits),
    'one added': () => copyFileSync(middle, join(content, `2026-01-01-added-${++edits}.md`)),
  }
  const result: Row[] = []
  for (const [run, prepare] of Object.entries(cases)) {
    const ours: Cost[] = []
    const theirs: Cost[] = []
    for (let i = 0; i < times; i++) {
      console.error(`${count} files, ${run}, run ${i + 1} of ${times}`)
      prepare()
      ours.push(
        await measure('node', ['src/plugin/cli.ts', 'bundle', content, '--out', out], PROJECT),
      )
      if (hugo) theirs.push(await measure('hugo', ['--quiet', '-s', site, '-d', join(site, 'out')]))
    }
    const ratios = ours.map((cost, i) => cost.wall / (theirs[i]?.wall ?? Number.NaN))
    result.push({
      files: count,
      run,
      broadsheet: medianCost(ours),
      hugo: hugo ? medianCost(theirs) : undefined,
      ratio: hugo ? median(ratios) : undefined,
    })
  }
  return result
}

function retitle(file: string, edit: number): void {
  writeFileSync(file, retitled(readFileSync(file, 'utf8'), `Edited ${edit} times`))
}

function print(): void {
  const beside = hugo ? `Hugo ${hugo}` : 'Hugo (not installed)'
  console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}, medians\n`)
  console.log(`| files | run | wall s | CPU s | peak MB | ${beside} wall s | ratio |`)
  console.log('|---|---|---|---|---|---|---|')
  for (const row of rows) {
    const { wall, cpu, peak } = row.broadsheet
    const cells = [
      row.files.toLocaleString('en'),
      row.run,
      wall.toFixed(2),
      cpu.toFixed(2),
      peak.toFixed(0),
      row.hugo?.wall.toFixed(2) ?? '–',
      row.ratio?.toFixed(2) ?? '–',
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function printDev(): void {
  console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}, dev server, milliseconds\n`)
  console.log('| files | what | median | least | most | tries |')
  console.log('|---|---|---|---|---|---|')
  for (const { files, cold, warm, save, atomicSave } of dev) {
    const rows = { 'cold start': cold, 'warm start': warm, save, 'atomic save': atomicSave }
    for (const [what, times] of Object.entries(rows)) {
      const cells = [median(times), Math.min(...times), Math.max(...times)].map(Math.round)
      const columns = [files.toLocaleString('en'), what, ...cells, times.length]
      console.log(`| ${columns.join(' | ')} |`)
    }
  }
  for (const { files, watches } of dev) {
    console.log(`\n${files.toLocaleString('en')} files: ${watches ?? '?'} watches of the system`)
  }
}
