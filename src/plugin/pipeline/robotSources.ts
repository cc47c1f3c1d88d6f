import type { Sources } from '../../shared/sources/sourcesFile.ts'
import type { Besides } from '../arrange/arrange.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import { gatherPlaces } from '../gather/sources/gatherPlaces.ts'
import type { Source } from '../gather/sources/source.ts'
import type { Memory } from '../gather/state/memory.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import { fileStats } from '../read/fileStats.ts'
import type { ContentSettings } from './pipeline.ts'

/** What there is of a robot that gathers the news of a site: its list, and what it knows. */
interface Robot {
  readonly listed: readonly Source[]
  readonly feeds: Memory['feeds']
  readonly problems: readonly Diagnostic[]
}

type Place = Pick<ContentSettings, 'content' | 'siteFolder'>

/** Where a robot gathers the news of a site, and what is wrong with its files; nothing where none does. */
export async function robotSources(
  place: Place,
): Promise<{ readonly sources: Besides['sources']; readonly problems: readonly Diagnostic[] }> {
  const robot = await robotOf(place)
  if (robot === undefined) return { sources: undefined, problems: [] }
  const { sourcesReport } = await import('../gather/state/sourcesReport.ts')
  return {
    sources: ({ stories, topics }) => {
      const report = sourcesReport({
        memory: { feeds: robot.feeds },
        sources: robot.listed,
        topics: topics.map(({ slug, name, stories }) => ({ slug, name, stories: stories.length })),
      })
      return withPages(report, publishersOf(stories))
    },
    problems: robot.problems,
  }
}

/** Whether a robot gathers the news of a site, or is about to. */
export const hasSources = async (place: Place): Promise<boolean> =>
  (await robotOf(place)) !== undefined

/** What was read last: a build and the dev server ask several times. */
let last: { readonly state: string; readonly robot: Robot | undefined } | undefined

async function robotOf(place: Place): Promise<Robot | undefined> {
  const { list, memory } = gatherPlaces(place)
  const stats = [list, memory].map(fileStats)
  if (stats.every((each) => each === undefined)) return undefined
  const state = JSON.stringify([list, ...stats.map((each) => each && [each.size, each.mtimeMs])])
  if (last?.state !== state) last = { state, robot: await readRobot(list, memory) }
  return last.robot
}

/** What reads these files is loaded where there are some. */
async function readRobot(list: string, memoryFile: string): Promise<Robot | undefined> {
  const { readFeeds } = await import('../gather/state/readMemory.ts')
  const { listText } = await import('../gather/sources/listFile.ts')
  const { readSources } = await import('../gather/sources/readSources.ts')
  const { feeds, problems } = readFeeds(memoryFile)
  const text = listText(list)
  const read = text === undefined ? { sources: [], problems: [] } : readSources(text, list)
  if (read.sources.length === 0 && feeds.size === 0) return undefined
  // Without a list the robot is told which feeds to ask with each run.
  const listed = read.sources.length > 0 ? read.sources : [...feeds.keys()].map(unlisted)
  return { listed, feeds, problems: [...read.problems, ...problems] }
}

const unlisted = (url: string): Source => ({
  url,
  title: undefined,
  link: undefined,
  language: undefined,
  quality: undefined,
  topics: [],
})

/** The domains of all publishers that have a page. */
const publishersOf = (stories: readonly ArrangedStory[]): ReadonlySet<string> =>
  new Set(stories.flatMap(({ record: { domain, relatedDomains } }) => [domain, ...relatedDomains]))

const withPages = (report: Sources, publishers: ReadonlySet<string>): Sources => ({
  ...report,
  outlets: report.outlets.map((outlet) =>
    outlet.domain !== undefined && publishers.has(outlet.domain)
      ? { ...outlet, hasPage: true }
      : outlet,
  ),
})
