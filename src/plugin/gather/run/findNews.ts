import { groupReports } from '../group/groupReports.ts'
import type { Memory } from '../state/memory.ts'
import type { AskedSource } from './ask/askSources.ts'
import { feedLinesOf, heldUp } from './ask/feedLines.ts'
import { sourceOutcomes } from './ask/outcomes.ts'
import type { SeenFiles } from './files/lookAtFiles.ts'
import { gatheredOf } from './gatheredOf.ts'
import type { Gathered, Gathering } from './gathering.ts'
import { instantOf } from './instants.ts'
import { knownEvents } from './place/knownEvents.ts'
import { placeReports } from './place/placeReports.ts'
import { changesOf, type StoryChange } from './place/storyChanges.ts'
import { storyOutlets } from './place/storyOutlets.ts'
import { remember, withRenamed } from './remember.ts'
import { reportedOf } from './report/candidate.ts'
import { collectReports } from './report/collectReports.ts'
import { fitted } from './report/fitted.ts'
import { withLanguages } from './report/languages.ts'
import { freshReports } from './report/freshReports.ts'
import { topicFinder, topicName } from './topics/findTopics.ts'

/** What a run is to write, and what it has found. */
export interface News {
  readonly changes: readonly StoryChange[]
  readonly memory: Memory
  readonly gathered: Gathered
}

/** Finds what is new in answers, and where it goes. Nothing is written here. */
export async function findNews(
  run: Gathering,
  memory: Memory,
  asked: readonly AskedSource[],
  seen: SeenFiles,
): Promise<News> {
  const { gather, publishers, language } = run.settings
  const now = instantOf(run.now)
  const known = withRenamed(memory.reports, seen.renamed)
  const folders = run.sources.flatMap(({ topics }) => topics)
  const feeds = collectReports(asked, {
    ...{ publishers, quality: gather.quality, now },
    names: new Map(
      [...memory.feeds.values()].flatMap(({ outlet }) =>
        outlet ? [[outlet.domain, outlet.name]] : [],
      ),
    ),
    topicsOf: topicFinder(seen.topics, folders),
    topicName: topicName(seen.topics),
  })
  const found = freshReports(feeds, { reports: known }, seen.pages)
  const { fresh, recovered, languageOf } = await withLanguages(
    fitted((await run.enrich?.(found.fresh)) ?? found.fresh),
    found.recovered,
    seen.written.size > 0,
  )
  const outlets = storyOutlets(known, recovered, seen.facts, publishers)
  const grouping = groupReports(fresh.map(reportedOf), knownEvents(known, recovered, seen, languageOf))
  const byKey = new Map(fresh.map((each) => [each.key, each]))
  const places = placeReports(grouping, byKey, (story) => outlets.get(story) ?? new Map())
  const rules = { folder: run.places.stories, language, threshold: gather.publish }
  const { changes, unchangeable } = changesOf(places, seen, outlets, rules)
  const lines = feedLinesOf(asked, feeds, found.news, now, heldUp(places, unchangeable))
  return {
    changes,
    memory: remember(memory, {
      ...{ feeds: lines, seen, known: { ...found, recovered }, listed: run.listed, now },
      placed: changes.map(({ line, reports }) => ({ story: line.story, reports })),
      stories: changes.map(({ line }) => line),
    }),
    gathered: gatheredOf(
      sourceOutcomes(run.sources, memory, asked, feeds, found.news),
      changes,
      unchangeable,
      seen,
      fresh.length,
    ),
  }
}
