import * as v from 'valibot'
import { isFields } from '../../../read/loadYaml.ts'
import {
  type ReportLine,
  type RunLine,
  reportLineSchema,
  runLineSchema,
  type StoryLine,
  storyLineSchema,
  UNKNOWN_SIZE,
  type WrittenFeed,
  writtenFeedSchema,
} from '../memory.ts'

/** What a line says. */
export type ReadLine =
  | { readonly kind: 'run'; readonly line: RunLine }
  | { readonly kind: 'feed'; readonly line: WrittenFeed }
  | { readonly kind: 'report'; readonly line: ReportLine }
  | { readonly kind: 'story'; readonly line: StoryLine }
  /** Of a kind that a later version has brought. */
  | { readonly kind: 'other'; readonly name: string }
  /** It cannot be read; `saved` is what of it still can. */
  | { readonly kind: 'damaged'; readonly why: string; readonly saved: ReadLine | undefined }

/** Reads a line of the state. What it has beside the members that are known stays with it. */
export function readLine(text: string): ReadLine {
  if (text.includes(NO_SIGN)) return damaged(text, 'has bytes that are not UTF-8')
  const value = parsed(text)
  if (!isFields(value)) return damaged(text, 'is no JSON object')
  const [kind] = Object.keys(value)
  switch (kind) {
    case 'run':
      if (v.is(runLineSchema, value)) return { kind, line: value }
      return damaged(text, complaint(runLineSchema, value))
    case 'feed':
      if (v.is(writtenFeedSchema, value)) return { kind, line: value }
      return damaged(text, complaint(writtenFeedSchema, value))
    case 'report':
      if (v.is(reportLineSchema, value)) return { kind, line: value }
      return damaged(text, complaint(reportLineSchema, value))
    case 'story':
      if (v.is(storyLineSchema, value)) return { kind, line: value }
      return damaged(text, complaint(storyLineSchema, value))
    default:
      return kind === undefined ? damaged(text, 'says nothing') : { kind: 'other', name: kind }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const damaged = (text: string, why: string): ReadLine => ({
  kind: 'damaged',
  why,
  saved: savedFrom(text),
})

function complaint(schema: v.GenericSchema, value: unknown): string {
  const path = v.safeParse(schema, value).issues?.[0].path?.map(({ key }) => String(key)) ?? []
  return `has no good ${path.join('.')}`
}

/** What bytes become that are no sign. The robot writes it as an escape, where a feed has it. */
export const NO_SIGN = '\uFFFD'

/** A member that is a text, as the file has it. */
const MEMBER = /"(\w+)":("(?:[^"\\]|\\.)*")/g
/** Before all news: nothing new is likened to it. */
const LONG_AGO = '1970-01-01T00:00:00Z'

/**
 * What a damaged line still says, so that no story is made a second time: which report is in which story, and which story was
 * removed. The addresses of feeds alone are enough to ask them anew.
 */
function savedFrom(text: string): ReadLine | undefined {
  const members = new Map<string, unknown>()
  for (const [, name = '', written = ''] of text.matchAll(MEMBER)) {
    if (!members.has(name)) members.set(name, parsed(written))
  }
  const of = (schema: { readonly entries: Readonly<Record<string, v.GenericSchema>> }) =>
    Object.fromEntries(
      Object.entries(schema.entries)
        .map(([name, part]) => [name, v.safeParse(part, members.get(name))] as const)
        .flatMap(([name, { success, output }]) => (success ? [[name, output] as const] : [])),
    )
  const report = {
    ...{ feed: '', title: '', published: LONG_AGO, first: LONG_AGO, language: 'und', outlet: '' },
    ...of(reportLineSchema),
  }
  if (v.is(reportLineSchema, report)) return { kind: 'report', line: report }
  const story = { ...of(storyLineSchema), size: UNKNOWN_SIZE }
  if (v.is(storyLineSchema, story)) return { kind: 'story', line: story }
  return undefined
}
