/** Groups made-up news, and prints what that took: `timeGrouping.ts FRESH REMEMBERED`. A process of its own, for its memory. */
import { groupReports } from '../../../src/plugin/gather/group/groupReports.ts'
import { eventsOf, madeUpNews } from './madeUpNews.ts'

const [fresh = 1000, remembered = 0] = process.argv.slice(2).map(Number)
const DAY = 24
const SIXTY_DAYS = 60 * DAY
const reports = madeUpNews(fresh, DAY)
const events = eventsOf(remembered === 0 ? [] : madeUpNews(remembered, SIXTY_DAYS, 2))
const before = process.cpuUsage()
const start = performance.now()
groupReports(reports, events)
const wall = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(before)
const cpu = (user + system) / 1e6
const peak = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ wall, cpu, peak }))
