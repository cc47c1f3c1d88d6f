import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GatheredReport } from '../../../src/plugin/gather/file/gatheredReport.ts'
import { storyText } from '../../../src/plugin/gather/file/storyText.ts'
import type { ReportLine, StoryLine } from '../../../src/plugin/gather/state/memory.ts'
import { writeMemory } from '../../../src/plugin/gather/state/writeMemory.ts'
import { rssFeed } from '../../../src/plugin/testing/feedHost.ts'
import { type MadeUp, madeUpNews } from '../grouping/madeUpNews.ts'
import { type Cost, measure } from '../measure.ts'

/** What a run took, whole process, feeds read from the disk. */
export interface GatheringCost extends Cost {
  readonly items: number
  readonly remembered: number
  readonly run: 'all items are new' | 'none is'
}

const HOUR = 3_600_000
const SIXTY_DAYS = 60 * 24
const ONCE = join(import.meta.dirname, 'gatherOnce.ts')

/** Measures runs on made-up feeds, with nothing and with much that is remembered. */
export async function measureGathering(work: string, isFull: boolean): Promise<GatheringCost[]> {
  const sizes = isFull
    ? [
        [1000, 0],
        [10_000, 0],
        [10_000, 100_000],
      ]
    : [[1000, 10_000]]
  const costs: GatheringCost[] = []
  for (const [items = 0, remembered = 0] of sizes) {
    const folder = join(work, `gathering-${items}-${remembered}`)
    const now = prepare(folder, items, remembered)
    for (const [i, run] of (['all items are new', 'none is'] as const).entries()) {
      const at = new Date(now + i * 2 * HOUR).toISOString()
      const cost = await measure(process.execPath, [ONCE, folder, at])
      costs.push({ ...cost, items, remembered, run })
    }
    rmSync(folder, { recursive: true })
  }
  return costs
}

/** Makes the feeds, and the files and the state of what is remembered. Gives the present. */
function prepare(folder: string, items: number, remembered: number): number {
  const fresh = madeUpNews(items, 24)
  const now = fresh.reduce((latest, { time }) => Math.max(latest, time), 0)
  mkdirSync(join(folder, 'news'), { recursive: true })
  mkdirSync(join(folder, 'feeds'))
  for (const [outlet, own] of Map.groupBy(fresh, (report) => report.outlet)) {
    const site = { title: outlet, link: `https://${outlet}/`, language: 'en' }
    writeFileSync(join(folder, 'feeds', outlet), rssFeed(site, own.map(entryOf)))
  }
  if (remembered > 0) rememberAll(folder, madeUpNews(remembered, SIXTY_DAYS, 2), now)
  return now
}

const entryOf = ({ key, title, excerpt, time }: MadeUp) => ({
  ...{ title, excerpt, link: `https://${key}`, published: new Date(time).toUTCString() },
})

function rememberAll(folder: string, known: readonly MadeUp[], now: number): void {
  const reports = new Map<string, ReportLine>()
  const stories = new Map<string, StoryLine>()
  for (const [event, own] of Map.groupBy(known, (report) => report.event)) {
    const [lead, ...others] = own.map(reportOf)
    if (!lead) continue
    const story = `${lead.published.slice(0, 10)}-event-${event}`
    const heat = lead.quality + 10 * own.length
    const text = storyText({ report: lead, related: others, heat, published: true, topics: [] })
    const file = `${story}.md`
    writeFileSync(join(folder, 'news', file), text)
    stories.set(story, { story, file, size: Buffer.byteLength(text), heat, published: true })
    for (const { key, title, excerpt, time, outlet } of own) {
      const [published, left] = [instantOf(time), instantOf(now - HOUR)]
      const texts = { title, ...(excerpt !== undefined && { excerpt }), language: 'en', outlet }
      const line = { report: key, story, feed: `https://${outlet}/feed`, published, left }
      reports.set(key, { ...line, ...texts, first: published })
    }
  }
  writeMemory(join(folder, 'gathered.jsonl'), { feeds: new Map(), reports, stories })
}

const instantOf = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

const reportOf = ({ key, title, excerpt, time, outlet }: MadeUp): GatheredReport => ({
  ...{ title, excerpt, published: instantOf(time), updated: undefined },
  ...{ link: `https://${key}`, original: undefined, type: 'article', quality: 55 },
  provider: { name: outlet, domain: outlet, icon: undefined },
  ...{ picture: undefined, gathered: instantOf(time) },
})
