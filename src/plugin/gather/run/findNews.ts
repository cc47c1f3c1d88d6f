import { groupReports } from '../group/groupReports.ts'
import type { Memory, StoryLine } from '../state/memory.ts'
import type { AskedSource } from './ask/askSources.ts'
import { feedLinesOf } from './ask/feedLines.ts'
import { sourceOutcomes } from './ask/outcomes.ts'
import type { SeenFiles } from './files/lookAtFiles.ts'
import { reconciled } from './files/reconciled.ts'
import { gatheredOf } from './gatheredOf.ts'
import type { Gathered, Gathering } from './gathering.ts'
import { instantOf } from './instants.ts'
import { knownEvents } from './place/knownEvents.ts'
import { placeReports, withTwins } from './place/placeReports.ts'
import { changesOf, publishes, type StoryChange, type Unchangeable } from './place/storyChanges.ts'
import { storyOutlets } from './place/storyOutlets.ts'
import { remember, withRenamed } from './remember.ts'
import { reportedOf } from './report/candidate.ts'
import { collectReports, type ReportRules } from './report/collectReports.ts'
import { fitted } from './report/fitted.ts'
import { freshReports } from './report/freshReports.ts'
import { withLanguages } from './report/languages.ts'
import { partTwins } from './report/twins.ts'
import { topicFinder, topicName } from './topics/findTopics.ts'

/** What a run is to write. */
export interface News {
  readonly changes: readonly StoryChange[]
  /** What is known then, and what there is to say, but for files that could not be written: their reports are tried again. */
  conclude(unwritten: readonly Unchangeable[]): {
    memory: Memory
    gathered: Omit<Gathered, 'problems'>
  }
}

/** Finds what is new in answers, and where it goes. Nothing is written here. */
export async function findNews(
  run: Gathering,
  memory: Memory,
  asked: readonly AskedSource[],
  looked: SeenFiles,
): Promise<News> {
  const { gather, publishers, language } = run.settings
  const now = instantOf(run.now)
  const known = withRenamed(memory.reports, looked.renamed)
  const feeds = collectReports(asked, rulesOf(run, memory, looked))
  const found = freshReports(feeds, { reports: known }, looked.pages)
  const completed = partTwins((await run.enrich?.(found.fresh)) ?? found.fresh, known)
  const { fresh, recovered, languageOf } = await withLanguages(
    fitted(completed.fresh),
    found.recovered,
    looked.written.size > 0,
  )
  const outlets = storyOutlets(known, recovered, looked.facts, publishers)
  const isDue = (line: StoryLine) =>
    publishes(line, outlets.get(line.story)?.size ?? 0, gather.publish)
  const stories = reconciled(looked, recovered, memory.stories, isDue)
  const seen = { ...looked, stories }
  const events = knownEvents(known, recovered, seen, languageOf)
  const places = placeReports(
    groupReports(fresh.map(reportedOf), events),
    new Map(fresh.map((each) => [each.key, each])),
    (story) => outlets.get(story) ?? new Map(),
  )
  const rules = { folder: run.places.stories, language, threshold: gather.publish }
  const { changes, unchangeable } = changesOf(places, seen, outlets, rules)
  return {
    changes,
    conclude(unwritten) {
      const held = [...unchangeable, ...unwritten]
      const done = changes.filter(({ line }) =>
        unwritten.every(({ story }) => story !== line.story),
      )
      return {
        memory: remember(memory, {
          ...{ seen, known: { ...found, recovered }, listed: run.listed, now },
          feeds: feedLinesOf(asked, feeds, found.news, now, feedsOf(held)),
          placed: withTwins(
            done.map(({ line, reports }) => ({ story: line.story, reports })),
            ...([completed.twins, known] as const),
          ),
          stories: done.map(({ line }) => line),
        }),
        gathered: gatheredOf(
          sourceOutcomes(run, memory, asked, feeds, found.news),
          ...([done, held, seen, fresh.length] as const),
        ),
      }
    },
  }
}

const feedsOf = (held: readonly Unchangeable[]): ReadonlySet<string> =>
  new Set(held.flatMap(({ reports }) => reports.map(({ candidate }) => candidate.feed)))

/** What the reports of a run are made by. */
function rulesOf(
  { settings, sources, now }: Gathering,
  { feeds }: Memory,
  { topics }: SeenFiles,
): ReportRules {
  const folders = sources.flatMap((source) => source.topics)
  const outlets = [...feeds.values()].flatMap(({ outlet }) => outlet ?? [])
  return {
    ...{ publishers: settings.publishers, quality: settings.gather.quality },
    now: instantOf(now),
    names: new Map(outlets.map(({ domain, name }) => [domain, name])),
    topicsOf: topicFinder(topics, folders),
    topicName: topicName(topics),
  }
}
