import { pageKey } from '../../check/story/pageKey.ts'
import { headlineKey } from '../../check/story/relatedReports.ts'
import { fitReport, plain } from './fitReport.ts'
import type { GatheredReport, GatheredStory } from './gatheredReport.ts'
import { blockLines } from './printFields.ts'
import { storyFields } from './reportFields.ts'

/** Of characters, as `check` has it. */
const LONGEST_TOPIC = 300

/** They stand apart, as they are many lines. */
const APART = /^(provider|topics|images|related):/

/**
 * The text of a story's file, which `check` reads back without a warning. A report that repeats the page, or the headline of the
 * same publisher, of one before it is left out.
 *
 * @throws Error where the report of the story cannot be one, see `fitReport`
 */
export function storyText(story: GatheredStory): string {
  const report = fitReport(story.report)
  if (report === undefined) throw new Error(`${story.report.link} has no headline, date or link`)
  const { heat, published } = story
  const lines = blockLines(
    storyFields({
      report,
      related: newReports(story.related, pagesOf(report), [headlineOf(report)]),
      heat: Math.max(0, Math.round(heat)),
      published,
      topics: [...new Set(story.topics.flatMap((topic) => topicOf(topic) ?? []))],
    }),
    0,
  )
  return [
    '---',
    ...lines.flatMap((line) => (APART.test(line) ? ['', line] : line)),
    '---',
    '',
  ].join('\n')
}

/** A name of a topic that is too long is none. */
function topicOf(topic: string): string | undefined {
  const name = plain(topic, LONGEST_TOPIC + 1)
  return name !== undefined && [...name].length <= LONGEST_TOPIC ? name : undefined
}

/**
 * Those of some reports that a file can hold and that repeat nothing, as they are written.
 *
 * @param pages keys of the pages that are there, see `pageKey`
 * @param headlines those that are there, see `headlineKey`
 */
export function newReports(
  reports: readonly GatheredReport[],
  pages: Iterable<string>,
  headlines: Iterable<string>,
): GatheredReport[] {
  const known = new Set([...pages, ...headlines])
  return reports.flatMap((each) => {
    const report = fitReport(each)
    if (report === undefined) return []
    const own = [...pagesOf(report), headlineOf(report)]
    if (own.some((key) => known.has(key))) return []
    for (const key of own) known.add(key)
    return [report]
  })
}

const pagesOf = ({ link, original }: GatheredReport): string[] =>
  [link, original].flatMap((address) => (address === undefined ? [] : pageKey(address)))

const headlineOf = ({ provider, title }: GatheredReport): string =>
  headlineKey(provider.name, title)
