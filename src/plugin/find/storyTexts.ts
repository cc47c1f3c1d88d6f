import type { ArrangedStory } from '../arrange/arrangement.ts'

/** What of a story is searched. */
export interface StoryTexts {
  /** The texts of each field, in the order of TEXT_FIELDS. */
  readonly fields: readonly (readonly string[])[]
  readonly isVideo: boolean
}

export function textsOf(story: ArrangedStory): StoryTexts {
  const { title, publisher, domain, type } = story.record
  const fields = [
    [title],
    excerptsOf(story),
    domain === '' ? [publisher] : [publisher, domain],
    story.topics.map(({ name }) => name),
    headlinesOf(story),
  ]
  return { fields, isVideo: type === 'video' }
}

const excerptsOf = ({ record }: ArrangedStory): string[] =>
  textsAfter('"excerpt":', record.json().summary)

/** The headlines of all reports. */
export const headlinesOf = ({ record, handed }: ArrangedStory): string[] => [
  ...textsAfter('{"title":', record.json().details),
  ...(handed?.reports ?? []).map(({ title }) => title),
]

/**
 * The texts that follow something in JSON, which is not within a text: quotation marks have a sign before them there. JSON
 * that is looked through, and not read, takes a tenth of the time, and all stories are indexed.
 */
function textsAfter(start: string, json: string): string[] {
  const texts: string[] = []
  for (let at = json.indexOf(start); at >= 0; at = json.indexOf(start, at)) {
    const from = at + start.length
    at = endOfText(json, from)
    texts.push(JSON.parse(json.slice(from, at)))
  }
  return texts
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
