import { statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { FieldMapping } from '../../../check/fieldMapping.ts'
import { storyId } from '../../../check/story/fileName.ts'
import { PlainError } from '../../../problems/plainError.ts'
import { findContentFiles } from '../../../read/contentFiles.ts'
import { textIfThere } from '../../../read/textIfThere.ts'
import { factsOf } from '../../file/fileFacts.ts'
import type { FileFacts, WrittenReport } from '../../file/gatheredReport.ts'
import { pagesIn } from '../../file/pagesIn.ts'
import { type Memory, REMEMBERED_DAYS, type StoryLine, UNKNOWN_SIZE } from '../../state/memory.ts'
import { mayBeTopic, type TopicWords, topicIn } from '../topics/topicFile.ts'

/** What there is in the content folders before anything is written. */
export interface SeenFiles {
  /** What is known of the robot's stories now: those that were removed say so, those that it did not know of are there. */
  readonly stories: ReadonlyMap<string, StoryLine>
  /** What files say that were read, by the id of their story. */
  readonly facts: ReadonlyMap<string, FileFacts>
  /** The reports of these. */
  readonly written: ReadonlyMap<string, readonly WrittenReport[]>
  /** Stories that have got another id, by the old one. */
  readonly renamed: ReadonlyMap<string, string>
  /** Keys of pages that files have, with the id of the story; undefined where that is none of the robot's. */
  readonly pages: ReadonlyMap<string, string | undefined>
  /** Ids that are taken, in lower case. */
  readonly taken: ReadonlySet<string>
  readonly topics: readonly TopicWords[]
  /** Ids of stories whose file a person has removed since the last run. */
  readonly removed: readonly string[]
}

/** While looking. */
interface Look {
  readonly folder: string
  readonly fields: FieldMapping
  readonly now: string
  readonly before: Memory['stories']
  readonly stories: Map<string, StoryLine>
  readonly facts: Map<string, FileFacts>
  readonly written: Map<string, readonly WrittenReport[]>
  readonly pages: Map<string, string | undefined>
  readonly topics: TopicWords[]
}

/**
 * Looks at all files of the content folders. What the robot has written and nobody has changed is not read again; anything else is,
 * as a page that a person has written of must not become another story.
 *
 * @param folder of the robot's stories
 * @param fields names that stories have for fields
 * @throws Error where a folder cannot be read: all its stories would be taken for removed
 */
export function lookAtFiles(
  content: readonly string[],
  folder: string,
  fields: FieldMapping,
  memory: Pick<Memory, 'stories' | 'reports'>,
  now: string,
): SeenFiles {
  const files = filesIn(content)
  const byId = new Map(files.map((file) => [storyId(file), file]))
  const look: Look = {
    ...{ folder, fields, now, before: memory.stories, stories: new Map(memory.stories) },
    ...{ facts: new Map(), written: new Map(), pages: new Map(), topics: [] },
  }
  const unread = new Set(files)
  const missing: StoryLine[] = []
  for (const line of memory.stories.values()) {
    const file = byId.get(line.story)
    if (file === undefined) {
      if (line.removed === undefined) missing.push(line)
      continue
    }
    const { removed, ...there } = line
    look.stories.set(line.story, { ...there, file: pathBelow(folder, file) })
    if (line.size === sizeOf(file)) unread.delete(file)
  }
  for (const file of unread) readInto(file, look)
  const renamed = renamedStories(missing, memory, look)
  const removed = missing.filter(({ story }) => !renamed.has(story))
  for (const line of removed) look.stories.set(line.story, { ...line, removed: now })
  for (const id of renamed.keys()) look.stories.delete(id)
  const ids = [...byId.keys(), ...look.stories.keys()]
  return {
    ...look,
    renamed,
    taken: new Set(ids.map((id) => id.toLowerCase())),
    removed: removed.map(({ story }) => story),
  }
}

function filesIn(content: readonly string[]): readonly string[] {
  const { files, unreadable } = findContentFiles(content.filter(exists))
  const [first] = unreadable
  if (first) {
    throw new PlainError(
      `${first.folder} cannot be read: ${first.reason}. Nothing was gathered, as its stories would be taken for removed.`,
    )
  }
  return files
}

const exists = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false }) !== undefined
const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size

/** As the state names a file, whatever the system. */
const pathBelow = (folder: string, file: string): string =>
  relative(resolve(folder), resolve(file)).split(sep).join('/')

function readInto(file: string, look: Look): void {
  const text = textIfThere(file)
  if (text === undefined) return
  const topic = mayBeTopic(text) ? topicIn(text) : undefined
  if (topic) {
    look.topics.push(topic)
    return
  }
  if (!/\.md$/i.test(file)) return
  const id = storyId(file)
  const known = look.stories.get(id)
  const mayBeOurs =
    text.includes('gathered') && (known || !isOld(id, look.now) || WISHES.test(text))
  const facts = mayBeOurs ? factsOf(text) : undefined
  const isBroken = facts !== undefined && 'hindrance' in facts
  const isOurs = isBroken ? known !== undefined : facts?.isGathered === true
  for (const page of facts && !isBroken ? facts.pages : pagesIn(text, look.fields)) {
    if (!look.pages.has(page) || isOurs) look.pages.set(page, isOurs ? id : undefined)
  }
  const at = { file: pathBelow(look.folder, file), size: Buffer.byteLength(text) }
  if (isOurs && facts && !isBroken) {
    look.facts.set(id, facts)
    look.written.set(id, facts.reports)
    look.stories.set(id, { ...(known ?? firstLine(id, facts)), ...at })
  } else if (isOurs && known) {
    // It cannot be read for now.
    look.stories.set(id, { ...known, ...at, size: UNKNOWN_SIZE })
  } else if (known) {
    // A person has taken the mark of the robot off: it is theirs, and as good as removed.
    const removed = look.before.get(id)?.removed ?? look.now
    look.stories.set(id, { ...known, ...at, size: UNKNOWN_SIZE, removed })
  }
}

/** What a person wants of a story, see `FileFacts`. */
const WISHES = /^[ \t]*["']?gather["']?[ \t]*:|["']gather["']/m

/** A story of long ago is forgotten, and nothing new comes to it: only its pages count, which is quickly seen. */
const isOld = (id: string, now: string): boolean =>
  Date.parse(id.slice(0, 10)) < Date.parse(now) - OLD_DAYS * 86_400_000

const OLD_DAYS = REMEMBERED_DAYS + 10

/** What is known of a story by its file alone: a run that was killed has written it, or the state is lost. */
const firstLine = (story: string, { heat, published }: FileFacts) => ({
  story,
  ...(heat !== undefined && { heat }),
  ...(published !== undefined && { published }),
})

/** Stories whose file a person has given another name, or moved into that of another story: it has most of their pages. */
function renamedStories(
  missing: readonly StoryLine[],
  memory: Pick<Memory, 'stories' | 'reports'>,
  { pages, stories }: Look,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  if (missing.length === 0) return renamed
  const ofMissing = new Set(missing.map(({ story }) => story))
  const counts = new Map<string, Map<string, number>>()
  for (const { report, story, behind } of memory.reports.values()) {
    const other = ofMissing.has(story) && behind === undefined ? pages.get(report) : undefined
    if (other === undefined || other === story) continue
    const of = counts.get(story) ?? new Map<string, number>()
    counts.set(story, of.set(other, (of.get(other) ?? 0) + 1))
  }
  for (const line of missing) {
    const [best] = [...(counts.get(line.story) ?? [])].sort(([, a], [, b]) => b - a)
    if (best === undefined) continue
    const [id] = best
    const found = stories.get(id)
    if (!found || renamed.has(id)) continue
    renamed.set(line.story, id)
    const { file, size } = found
    if (!memory.stories.has(id)) stories.set(id, { ...line, story: id, file, size })
  }
  return renamed
}
