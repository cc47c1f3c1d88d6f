import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { retitled, writeCorpus } from './corpus.ts'
import { writeHugoSite } from './hugo.ts'
import { type Cost, measure, median, medianCost } from './measure.ts'
import { PROJECT } from './server.ts'
import { row } from './table.ts'

export interface PipelineFigures {
  readonly files: number
  readonly run: string
  readonly broadsheet: Cost
  readonly hugo: Cost | undefined
  /** Median of the pairs' ratios of wall time. */
  readonly ratio: number | undefined
}

/** Where runs keep what they know of files. */
const CACHE = join(PROJECT, 'node_modules/.vite/broadsheet')

/** Measures one size: cold, nothing changed, one changed, one added, each beside Hugo in turn. */
export async function measurePipeline(
  work: string,
  count: number,
  times: number,
  hasHugo: boolean,
): Promise<PipelineFigures[]> {
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
  const result: PipelineFigures[] = []
  for (const [run, prepare] of Object.entries(cases)) {
    const ours: Cost[] = []
    const theirs: Cost[] = []
    for (let i = 0; i < times; i++) {
      console.error(`${count} files, ${run}, run ${i + 1} of ${times}`)
      prepare()
      ours.push(
        await measure('node', ['src/plugin/cli/cli.js', 'bundle', content, '--out', out], PROJECT),
      )
      if (hasHugo) {
        theirs.push(await measure('hugo', ['--quiet', '-s', site, '-d', join(site, 'out')]))
      }
    }
    const ratios = ours.map((cost, i) => cost.wall / (theirs[i]?.wall ?? Number.NaN))
    result.push({
      files: count,
      run,
      broadsheet: medianCost(ours),
      hugo: hasHugo ? medianCost(theirs) : undefined,
      ratio: hasHugo ? median(ratios) : undefined,
    })
  }
  return result
}

function retitle(file: string, edit: number): void {
  writeFileSync(file, retitled(readFileSync(file, 'utf8'), `Edited ${edit} times`))
}

export function printPipeline(
  figures: readonly PipelineFigures[],
  machine: string,
  hugo: string | undefined,
): void {
  const beside = hugo ? `Hugo ${hugo}` : 'Hugo (not installed)'
  console.log(`${machine}, medians\n`)
  console.log(row('files', 'run', 'wall s', 'CPU s', 'peak MB', `${beside} wall s`, 'ratio'))
  console.log('|---|---|---|---|---|---|---|')
  for (const { files, run, broadsheet, hugo: theirs, ratio } of figures) {
    console.log(
      row(
        files.toLocaleString('en'),
        run,
        broadsheet.wall.toFixed(2),
        broadsheet.cpu.toFixed(2),
        broadsheet.peak.toFixed(0),
        theirs?.wall.toFixed(2) ?? '–',
        ratio?.toFixed(2) ?? '–',
      ),
    )
  }
}
