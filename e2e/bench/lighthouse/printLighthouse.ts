import { row } from '../table.ts'
import type { PageFigures } from './lighthouse.ts'
import type { Category, LighthouseFigures } from './lighthouseReport.ts'

interface Target {
  readonly what: string
  /** The category whose findings tell why it is missed. */
  readonly category: Category
  readonly found: (figures: LighthouseFigures) => number
  readonly holds: (found: number) => boolean
}

const score = (what: string, category: Category, least: number): Target => ({
  what: `${what} ≥ ${least}`,
  category,
  found: ({ scores }) => scores[category],
  holds: (found) => found >= least,
})

/** Below it Lighthouse itself warns that its figures suffer. */
const SLOW_MACHINE = 1000

const TARGETS: readonly Target[] = [
  score('performance', 'performance', 99),
  score('accessibility', 'accessibility', 100),
  score('best practices', 'best-practices', 100),
  score('SEO', 'seo', 100),
  {
    what: 'LCP ≤ 1.2 s',
    category: 'performance',
    found: ({ largestContentfulPaint }) => largestContentfulPaint / 1000,
    holds: (found) => found <= 1.2,
  },
  {
    what: 'CLS 0',
    category: 'performance',
    found: ({ cumulativeLayoutShift }) => cumulativeLayoutShift,
    // What is less than a thousandth cannot be seen.
    holds: (found) => found < 0.001,
  },
  {
    what: 'TBT ≤ 50 ms',
    category: 'performance',
    found: ({ totalBlockingTime }) => totalBlockingTime,
    holds: (found) => found <= 50,
  },
]

/** Prints the medians, then which targets hold, then what Lighthouse found on the pages that miss one. */
export function printLighthouse(pages: readonly PageFigures[], machine: string): void {
  console.log(`${machine}, Lighthouse, mobile, simulated throttling, medians\n`)
  const scores = ['performance', 'accessibility', 'best practices', 'SEO']
  const metrics = ['LCP s', 'CLS', 'TBT ms', 'FCP s', 'Speed Index s']
  const columns = ['site', 'page', ...scores, ...metrics, 'foreign pictures', 'machine index']
  console.log(row(...columns))
  console.log(row(...columns.map(() => '---')))
  for (const { site, page, figures } of pages) console.log(row(site, page, ...cellsOf(figures)))
  if (pages.some(({ figures }) => figures.benchmarkIndex < SLOW_MACHINE)) {
    console.log(
      `\nThe machine was too busy or slow (index below ${SLOW_MACHINE}): times say little.`,
    )
  }
  console.log('\n| target | holds |')
  console.log('|---|---|')
  for (const target of TARGETS) {
    const misses = pages.filter((page) => isMissed(target, page))
    const found = misses.map(
      ({ site, page, figures }) => `${site}, ${page}: ${Number(target.found(figures).toFixed(3))}`,
    )
    console.log(row(target.what, found.length === 0 ? 'yes' : `NO: ${found.join('; ')}`))
  }
  const findings = pages.flatMap(findingsOf)
  if (findings.length === 0) return
  console.log('\n| site | page | category | audits that found something |')
  console.log('|---|---|---|---|')
  for (const line of findings) console.log(line)
}

const isMissed = (target: Target, { figures }: PageFigures): boolean =>
  !target.holds(target.found(figures))

/** What was found in each category in which the page misses a target. */
function findingsOf(page: PageFigures): string[] {
  const missed = TARGETS.filter((target) => isMissed(target, page))
  const categories = new Set(missed.map(({ category }) => category))
  return [...categories].map((category) => {
    const audits = page.figures.findings[category]
    return row(page.site, page.page, category, audits.join(', '))
  })
}

function cellsOf(figures: LighthouseFigures): (string | number)[] {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)
  const { scores } = figures
  return [
    scores.performance,
    scores.accessibility,
    scores['best-practices'],
    scores.seo,
    seconds(figures.largestContentfulPaint),
    figures.cumulativeLayoutShift.toFixed(3),
    figures.totalBlockingTime.toFixed(0),
    seconds(figures.firstContentfulPaint),
    seconds(figures.speedIndex),
    figures.pictures,
    figures.benchmarkIndex.toFixed(0),
  ]
}
