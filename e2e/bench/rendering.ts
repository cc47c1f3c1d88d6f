import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from './corpus.ts'
import { type Cost, measure, median } from './measure.ts'
import { PROJECT, VITE } from './server.ts'
import { row } from './table.ts'

/** A build that finishes so many pages. */
export interface RenderingFigures {
  readonly pages: number
  /** Of each try, in order of time. */
  readonly costs: readonly Cost[]
}

const FILES = 10_000
/** The second and third number are compared: what a build does besides is the same in both. */
const PAGES = [0, 1000, 9000]

/**
 * Measures whole builds of the same 10,000 files that finish more and more pages, nearly all of them stories, in turn.
 * Compression is off.
 */
export async function measureRendering(work: string, times: number): Promise<RenderingFigures[]> {
  console.error(`Writing ${FILES} files …`)
  const content = join(work, 'rendering-content')
  writeCorpus(content, FILES)
  const folder = join(PROJECT, 'node_modules', '.e2e', 'rendering')
  mkdirSync(folder, { recursive: true })
  const figures = PAGES.map((pages) => ({ pages, costs: [] as Cost[] }))
  for (let i = 0; i < times; i++) {
    for (const { pages, costs } of figures) {
      const config = join(folder, `${pages}.config.ts`)
      writeFileSync(config, configText(content, pages))
      const out = join(work, `rendering-${pages}`)
      console.error(`${pages} pages, run ${i + 1} of ${times}`)
      costs.push(await measure(process.execPath, buildArguments(config, out), PROJECT))
      renameSync(out, `${out}-${i}`)
    }
  }
  return figures
}

const buildArguments = (config: string, out: string): string[] => [
  VITE,
  'build',
  '--logLevel',
  'error',
  '--config',
  config,
  '--outDir',
  out,
]

/** The project's configuration with another budget of pages. */
const configText = (content: string, pages: number): string => `
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { broadsheet } from '${join(PROJECT, 'src/plugin/index.ts')}'
const options = { content: ${JSON.stringify(content)}, prerender: ${pages}, precompress: false }
export default { root: ${JSON.stringify(PROJECT)}, plugins: [broadsheet(options), react(), tailwindcss()] }
`

/** Prints the table, and how many more pages a second the largest build has finished than the one before it. */
export function printRendering(figures: readonly RenderingFigures[], machine: string): void {
  console.log(`${machine}: \`vite build\` of ${FILES.toLocaleString('en')} files, medians\n`)
  console.log(row('pages finished', 'wall s', 'CPU s', 'peak MB'))
  console.log(row('---', '---', '---', '---'))
  for (const { pages, costs } of figures) {
    const of = (figure: (cost: Cost) => number) => median(costs.map(figure))
    console.log(
      row(
        pages.toLocaleString('en'),
        of(({ wall }) => wall).toFixed(2),
        of(({ cpu }) => cpu).toFixed(2),
        of(({ peak }) => peak).toFixed(0),
      ),
    )
  }
  console.log(
    `\n${pagesASecond(figures).toFixed(0)} pages a second, by the difference of the last two`,
  )
}

/** Median over the tries: more pages by more time. */
export function pagesASecond(figures: readonly RenderingFigures[]): number {
  const [few, many] = figures.slice(-2)
  if (!few || !many) return 0
  const rates = many.costs.map((cost, i) => {
    const before = few.costs[i]
    return before ? (many.pages - few.pages) / (cost.wall - before.wall) : 0
  })
  return median(rates)
}
