import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { diskReason } from '../../../problems/diskFault.ts'
import { typedPath } from '../../../read/contentFiles.ts'
import { addTo } from '../../file/addTo.ts'
import type { Addition } from '../../file/gatheredReport.ts'
import { storyName } from '../../file/storyName.ts'
import { storyText } from '../../file/storyText.ts'
import type { StoryLine } from '../../state/memory.ts'
import type { SeenFiles } from '../files/lookAtFiles.ts'
import { heatBy, isShown, type Threshold } from '../report/quality.ts'
import { newStory } from './newStory.ts'
import type { Growth, PlacedReport, Places } from './placeReports.ts'

/** A file as it is to be, and what is remembered of it then. */
export interface StoryChange {
  readonly file: string
  /** Undefined where the file stays as it is. */
  readonly text: string | undefined
  /** What it is now; undefined where there is no such file. */
  readonly before: string | undefined
  readonly line: StoryLine
  readonly reports: readonly PlacedReport[]
}

/** A file that is to be changed and cannot be. */
export interface Unchangeable {
  readonly story: string
  readonly file: string
  /** As the end of a sentence that begins with the file. */
  readonly reason: string
  /** What does not come into it. */
  readonly reports: readonly PlacedReport[]
}

/** What the changes of a run are made by. */
export interface ChangeRules {
  /** Of the robot's stories. */
  readonly folder: string
  readonly language: string
  readonly threshold: Threshold | undefined
}

/**
 * The files of stories that begin.
 *
 * @param ids that are taken, in lower case; gets those of the new stories
 */
function newFiles(
  begun: readonly (readonly PlacedReport[])[],
  { folder, language, threshold }: ChangeRules,
  ids: ReadonlySet<string>,
): StoryChange[] {
  const taken = new Set(ids)
  return begun.flatMap((reports) => {
    const story = newStory(reports, threshold)
    if (!story) return []
    const isTaken = (name: string) => taken.has(idOf(name).toLowerCase())
    const name = storyName(story, isTaken, language)
    const id = idOf(name)
    taken.add(id.toLowerCase())
    const text = storyText(story)
    const { heat, published } = story
    const line = { story: id, file: name, size: Buffer.byteLength(text), heat, published }
    return [{ file: typedPath(folder, name), text, before: undefined, line, reports }]
  })
}

const idOf = (name: string): string => name.replace(/\.md$/, '').normalize('NFC')

/**
 * The file of a story that something comes to.
 *
 * @param outlets how many its file has without that
 */
function grownFile(
  { reports }: Growth,
  line: StoryLine,
  outlets: number,
  { folder, threshold }: ChangeRules,
): StoryChange | Unchangeable {
  const file = typedPath(folder, line.file)
  const related = reports.flatMap(({ candidate, behind }) =>
    behind === undefined ? candidate.report : [],
  )
  const same = { file, text: undefined, before: undefined, line, reports }
  const heat = line.heat === undefined ? undefined : line.heat + heatBy(related.length)
  const addition: Addition = {
    related,
    heat: heat === undefined || related.length === 0 ? undefined : { was: line.heat, is: heat },
    publishes: publishes(line, outlets + related.length, threshold),
  }
  if (line.removed !== undefined || (related.length === 0 && !addition.publishes)) return same
  const before = textOf(file)
  if (typeof before !== 'string') return { story: line.story, file, reason: before.reason, reports }
  const after = addTo(before, addition)
  if ('hindrance' in after) {
    const { line: at, reason, fix } = after.hindrance
    return { story: line.story, file: `${file}:${at}`, reason: `${reason}: ${fix}`, reports }
  }
  const { text } = after
  return {
    ...same,
    text: text === before ? undefined : text,
    before,
    line: {
      ...line,
      size: Buffer.byteLength(text),
      ...(after.heat && { heat }),
      ...(after.published && { published: true }),
    },
  }
}

/** Whether a story that the robot has hidden has what the settings ask by now. Its lead never changes. */
export const publishes = (
  line: StoryLine,
  outlets: number,
  threshold: Threshold | undefined,
): boolean =>
  line.published === false &&
  line.removed === undefined &&
  isShown(threshold, { outlets, quality: -1 })

/** The text of a file with its BOM, or why it cannot be read. */
function textOf(file: string): string | { readonly reason: string } {
  try {
    const bytes = readFileSync(file)
    return isUtf8(bytes) ? bytes.toString('utf8') : { reason: 'is not UTF-8: save it as such' }
  } catch (error) {
    const reason = diskReason(error)
    if (reason === undefined) throw error
    return { reason: `cannot be read: ${reason}` }
  }
}

/** All that is to be done to files, and what cannot be. */
export interface Changes {
  readonly changes: readonly StoryChange[]
  readonly unchangeable: readonly Unchangeable[]
}

/**
 * What becomes of the files of stories.
 *
 * @param outlets of the file of each story, as they were
 */
export function changesOf(
  { begun, grown }: Places,
  seen: Pick<SeenFiles, 'stories' | 'taken'>,
  outlets: ReadonlyMap<string, ReadonlyMap<string, string>>,
  rules: ChangeRules,
): Changes {
  const growths = new Map(grown.map((each) => [each.story, each]))
  for (const line of seen.stories.values()) {
    const has = outlets.get(line.story)?.size ?? 0
    if (!growths.has(line.story) && publishes(line, has, rules.threshold)) {
      growths.set(line.story, { story: line.story, reports: [] })
    }
  }
  const done = [...growths.values()].flatMap((growth) => {
    const line = seen.stories.get(growth.story)
    return line ? grownFile(growth, line, outlets.get(growth.story)?.size ?? 0, rules) : []
  })
  return {
    changes: [
      ...newFiles(begun, rules, seen.taken),
      ...done.filter((each): each is StoryChange => 'line' in each),
    ],
    unchangeable: done.filter((each): each is Unchangeable => 'reason' in each),
  }
}
