import * as v from 'valibot'
import { median } from '../measure.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

const auditSchema = v.object({
  id: v.string(),
  /** From 0 to 1; null where the audit only informs or does not apply. */
  score: v.nullable(v.number()),
  numericValue: v.optional(v.number()),
})
const categorySchema = v.object({
  score: v.nullable(v.number()),
  auditRefs: v.array(v.object({ id: v.string(), group: v.optional(v.string()) })),
})
const networkRequestsSchema = v.object({
  details: v.object({
    items: v.array(
      v.object({
        url: v.string(),
        statusCode: v.number(),
        resourceType: v.optional(v.string()),
        transferSize: v.number(),
      }),
    ),
  }),
})

/** What is read of the JSON that Lighthouse prints. */
const reportSchema = v.object({
  environment: v.object({ benchmarkIndex: v.number() }),
  categories: v.object(v.entriesFromList(CATEGORIES, categorySchema)),
  audits: v.objectWithRest({ 'network-requests': networkRequestsSchema }, auditSchema),
})
type Report = v.InferOutput<typeof reportSchema>

export interface LighthouseFigures {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>
  /** Milliseconds. */
  readonly largestContentfulPaint: number
  readonly firstContentfulPaint: number
  readonly totalBlockingTime: number
  readonly speedIndex: number
  readonly cumulativeLayoutShift: number
  /** Pictures of other hosts that the page has loaded. */
  readonly pictures: number
  /** How fast Lighthouse found the machine: about 1,500 and more is a quick one. */
  readonly benchmarkIndex: number
  /** Ids of the audits of each category that found something. */
  readonly findings: Readonly<Record<Category, readonly string[]>>
}

/** Reads the JSON that Lighthouse prints. @throws ValiError where it has another form */
export function readReport(json: unknown): LighthouseFigures {
  const report = v.parse(reportSchema, json)
  const metric = (id: string) => auditOf(report, id)?.numericValue ?? Number.NaN
  return {
    scores: byCategory((category) => Math.round((report.categories[category].score ?? 0) * 100)),
    largestContentfulPaint: metric('largest-contentful-paint'),
    firstContentfulPaint: metric('first-contentful-paint'),
    totalBlockingTime: metric('total-blocking-time'),
    speedIndex: metric('speed-index'),
    cumulativeLayoutShift: metric('cumulative-layout-shift'),
    pictures: foreignPictures(report),
    benchmarkIndex: report.environment.benchmarkIndex,
    findings: byCategory((category) => findingsOf(report, category)),
  }
}

/** The middle of several runs, figure by figure; the findings of all of them. */
export function medianFigures(runs: readonly LighthouseFigures[]): LighthouseFigures {
  const middle = (pick: (run: LighthouseFigures) => number) => median(runs.map(pick))
  return {
    scores: byCategory((category) => middle((run) => run.scores[category])),
    largestContentfulPaint: middle((run) => run.largestContentfulPaint),
    firstContentfulPaint: middle((run) => run.firstContentfulPaint),
    totalBlockingTime: middle((run) => run.totalBlockingTime),
    speedIndex: middle((run) => run.speedIndex),
    cumulativeLayoutShift: middle((run) => run.cumulativeLayoutShift),
    pictures: middle((run) => run.pictures),
    benchmarkIndex: middle((run) => run.benchmarkIndex),
    findings: byCategory((category) => [...new Set(runs.flatMap((run) => run.findings[category]))]),
  }
}

const byCategory = <T>(of: (category: Category) => T): Record<Category, T> => ({
  performance: of('performance'),
  accessibility: of('accessibility'),
  'best-practices': of('best-practices'),
  seo: of('seo'),
})

function auditOf(report: Report, id: string) {
  return id === 'network-requests' ? undefined : report.audits[id]
}

/** Metrics are no findings: they are figures of their own. */
function findingsOf(report: Report, category: Category): string[] {
  return report.categories[category].auditRefs
    .filter(({ id, group }) => {
      const score = auditOf(report, id)?.score ?? 1
      return group !== 'metrics' && group !== 'hidden' && score < 1
    })
    .map(({ id }) => id)
}

function foreignPictures(report: Report): number {
  return report.audits['network-requests'].details.items.filter(
    ({ url, statusCode, resourceType, transferSize }) =>
      resourceType === 'Image' &&
      url.startsWith('https:') &&
      statusCode === 200 &&
      transferSize > 0,
  ).length
}
