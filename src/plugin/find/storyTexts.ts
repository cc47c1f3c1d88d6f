import type { OwnSummary } from '../../shared/bundle.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'

/** What of a story is searched. */
export interface StoryTexts {
  /** The texts of each field, in the order of TEXT_FIELDS. */
  readonly fields: readonly (readonly string[])[]
  readonly isVideo: boolean
}

const ownSummaryOf = ({ record }: ArrangedStory): OwnSummary =>
  // Printed by this very program: its form needs no other check.
  JSON.parse(record.json().summary)

export function textsOf(story: ArrangedStory): StoryTexts {
  const { title, excerpt, publisher, type } = ownSummaryOf(story)
  const { name, domain } = publisher
  const fields = [
    [title],
    excerpt === undefined ? [] : [excerpt],
    domain === undefined ? [name] : [name, domain],
    story.topics.map((topic) => topic.name),
    headlinesOf(story),
  ]
  return { fields, isVideo: type === 'video' }
}

/** Where a report begins: quotation marks within a text have a sign before them. */
const REPORT = '{"title":'

/**
 * The headlines of the related reports. Their JSON is looked through, and not read: that takes a tenth of the time, and all
 * stories are indexed.
 */
export function headlinesOf({ record }: ArrangedStory): string[] {
  const { details } = record.json()
  const headlines: string[] = []
  for (let at = details.indexOf(REPORT); at >= 0; at = details.indexOf(REPORT, at)) {
    const start = at + REPORT.length
    at = endOfText(details, start)
    headlines.push(JSON.parse(details.slice(start, at)))
  }
  return headlines
}

/** Where the JSON of a text ends. */
function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end + 1
}

function isEscaped(json: string, at: number): boolean {
  let before = at
  while (json[before - 1] === '\\') before--
  return (at - before) % 2 === 1
}
