import { isDeepStrictEqual } from 'node:util'
import type { FrontMatter } from '../../read/frontMatter.ts'
import type { Fields } from '../../read/yaml.ts'
import { headlinesOf, isVisible } from './asStory.ts'
import { fieldsIn, frontOf, isWritten, pagesOfFields } from './fileFacts.ts'
import { type FrontNodes, fieldNode, frontNodes, isPlainScalar } from './frontNodes.ts'
import type { Addition } from './gatheredReport.ts'
import type { Hindrance } from './hindrance.ts'
import { asRead, type FieldData } from './printFields.ts'
import { relatedChanges } from './relatedChanges.ts'
import { reportFields } from './reportFields.ts'
import { afterLine, type Change, lineStart, spliced } from './splice.ts'
import { newReports } from './storyText.ts'

/** The text of a file after an addition, or why it stays as it is. */
export type Added =
  | {
      readonly text: string
      /** Whether these lines have changed, and so say what the robot wrote last. */
      readonly heat: boolean
      readonly published: boolean
    }
  | { readonly hindrance: Hindrance }

/** What is read of a file before it is changed. */
interface File {
  readonly text: string
  readonly front: FrontMatter
  readonly fields: Fields
  readonly nodes: FrontNodes
}

/** What is to be different afterwards: places in the text, and what they make of the fields. */
interface Difference {
  readonly changes: readonly Change[]
  readonly fields: Fields
}

/**
 * Adds to a file of a story, in which people may have written: new reports at the end of `related`; `heat` where it still says
 * what the robot wrote; `published: true` where its line is still the one that the robot wrote, and nothing else hides the story.
 * All other bytes stay. What comes out is read again, and is what was there and what was added, or nothing is changed. A report
 * that is there already is not added.
 */
export function addTo(text: string, addition: Addition): Added {
  const front = frontOf(text)
  if ('hindrance' in front) return front
  const read = fieldsIn(front)
  if ('hindrance' in read) return read
  if (!isWritten(read.fields)) return { hindrance: NOT_OURS }
  const entries = newReports(
    addition.related,
    pagesOfFields(read.fields),
    headlinesOf(read.fields),
  ).map(reportFields)
  const file = { text, front, fields: read.fields, nodes: frontNodes(text, front) }
  const heat = heatChange(file, addition.heat)
  const shown = addition.publishes ? publishedChange(file) : undefined
  for (const isApart of entries.length > 0 ? [true, false] : [true]) {
    const related = entries.length === 0 ? NOTHING : added(file, entries, isApart)
    if (related === undefined) break
    const differences = [related, heat, shown].filter((each) => each !== undefined)
    const result = changed(file, differences)
    if (result === undefined) continue
    if (shown !== undefined && !isVisible(result.front)) {
      return addTo(text, { ...addition, publishes: false })
    }
    return { text: result.text, heat: heat !== undefined, published: shown !== undefined }
  }
  return { hindrance: unsafe(file) }
}

const NOTHING: Difference = { changes: [], fields: {} }

const NOT_OURS: Hindrance = {
  line: 1,
  reason: 'has no field gathered, so that the robot has not written it',
  fix: 'nothing is changed in it; write gathered: with a date to let the robot add reports',
}

/** The list with more in it. */
function added(
  file: File,
  entries: readonly FieldData[],
  isApart: boolean,
): Difference | undefined {
  const { text, front, fields, nodes } = file
  const before = fields.related ?? []
  const known: readonly unknown[] | undefined =
    before === '' ? [] : Array.isArray(before) ? before : undefined
  if (known === undefined) return undefined
  const changes = relatedChanges({ text, yaml: front.yaml, nodes, entries, isApart })
  return changes && { changes, fields: { related: [...known, ...entries.map(asRead)] } }
}

/** A number that still is what the robot wrote, in quotes or not. */
function heatChange({ text, nodes }: File, heat: Addition['heat']): Difference | undefined {
  const value = fieldNode(nodes, 'heat')?.value
  if (heat?.was === undefined || heat.was === heat.is || !isPlainScalar(nodes.parser, value))
    return undefined
  const was = String(heat.was)
  if (value.value !== was) return undefined
  const at = nodes.placeOf(value.range?.[0] ?? 0) + (value.type === 'PLAIN' ? 0 : 1)
  if (!text.startsWith(was, at)) return undefined
  const insert = String(heat.is)
  return { changes: [{ at, remove: was.length, insert }], fields: { heat: insert } }
}

/** The line as `storyText` writes it. */
const HIDDEN = 'published: false'

function publishedChange({ text, nodes }: File): Difference | undefined {
  const value = fieldNode(nodes, 'published')?.value
  if (!isPlainScalar(nodes.parser, value)) return undefined
  const place = nodes.placeOf(value.range?.[0] ?? 0)
  const at = lineStart(text, place)
  const line = text.slice(at, afterLine(text, place)).replace(/[\r\n]+$/, '')
  if (line !== HIDDEN) return undefined
  return {
    changes: [{ at, remove: HIDDEN.length, insert: 'published: true' }],
    fields: { published: true },
  }
}

/** The changed file, where it says what it said before but for the difference. */
function changed(
  { text, front, fields }: File,
  differences: readonly Difference[],
): Pick<File, 'text' | 'front'> | undefined {
  const changes = differences.flatMap((each) => each.changes)
  if (changes.length === 0) return { text, front }
  const result = spliced(text, changes)
  const again = frontOf(result)
  if ('hindrance' in again) return undefined
  const read = fieldsIn(again)
  const meant = Object.assign({ ...fields }, ...differences.map((each) => each.fields))
  const isMeant =
    'fields' in read && again.body === front.body && isDeepStrictEqual({ ...read.fields }, meant)
  return isMeant ? { text: result, front: again } : undefined
}

function unsafe({ text, nodes }: File): Hindrance {
  const [stumble] = nodes.document.errors
  const key = fieldNode(nodes, 'related')?.key.range?.[0]
  const at = stumble?.pos[0] ?? key
  const line = at === undefined ? 1 : text.slice(0, nodes.placeOf(at)).split('\n').length
  return stumble ? { line, ...ODD } : { line, ...NO_LIST }
}

const ODD = {
  reason: 'cannot be changed safely: not every program reads this line alike',
  fix: 'write it in a plain way, without a tab before its text, and the fields around it one a line',
}

const NO_LIST = {
  reason: 'cannot be changed safely: no place was found where its list of related reports goes on',
  fix: 'write related as a list of its own, each report on lines that begin with "- "',
}
