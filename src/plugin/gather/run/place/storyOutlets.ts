import { hostInKey } from '../../../check/story/pageKey.ts'
import { publisherDomain } from '../../../check/story/publisherDomain.ts'
import type { PublisherNames } from '../../../check/story/publisherNames.ts'
import type { FileFacts } from '../../file/gatheredReport.ts'
import type { Memory } from '../../state/memory.ts'
import type { Candidate } from '../report/candidate.ts'

/** The outlets of each story's file, by its id, each with the key of its report. */
export function storyOutlets(
  reports: Memory['reports'],
  recovered: ReadonlyMap<string, readonly Candidate[]>,
  facts: ReadonlyMap<string, FileFacts>,
  publishers: PublisherNames,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const stories = new Map<string, Map<string, string>>()
  const add = (story: string, outlet: string, key: string) => {
    const known = stories.get(story)
    if (!known) stories.set(story, new Map([[outlet, key]]))
    else if (!known.has(outlet)) known.set(outlet, key)
  }
  for (const { story, outlet, report, behind } of reports.values()) {
    if (behind === undefined) add(story, outlet, report)
  }
  for (const [story, own] of recovered) for (const { outlet, key } of own) add(story, outlet, key)
  // What a person has added counts as well.
  for (const [story, { pages }] of facts) {
    for (const page of pages) {
      if (!reports.has(page))
        add(story, publisherDomain(hostInKey(page), undefined, publishers), page)
    }
  }
  return stories
}
