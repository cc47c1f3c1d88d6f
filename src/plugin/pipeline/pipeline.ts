import { readFile } from 'node:fs/promises'
import { arrange } from '../arrange/arrange.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import { locateFaults } from '../check/locateFaults.ts'
import { type Overview, printBundle } from '../print/print.ts'
import type { PrintedFile } from '../print/printedFile.ts'
import { PrintMemory } from '../print/printMemory.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import type { FileFault } from '../problems/fault.ts'
import type { Findings } from '../problems/findings.ts'
import { messageOf } from '../problems/messageOf.ts'
import { type ContentFiles, disappeared, findContentFiles } from '../read/contentFiles.ts'
import type { OnProgress } from '../run/progress.ts'
import type { Settings } from '../run/settings.ts'
import { type CheckedFiles, checkContent } from '../scan/checkContent.ts'
import { openCache } from '../scan/contentCache.ts'

/** What a run gives: its findings, and what is printed or can be. */
export interface Result extends Findings {
  /** The bundle's files, printed as they are asked for. The manifest comes last. */
  readonly bundle: Iterable<PrintedFile, Overview>
  /** What the bundle, and the pages and feeds beside it, are printed from. */
  readonly arrangement: Arrangement
  /** Ends the run once the bundle has been printed: keeps what the next one need not find out again. */
  readonly end: () => void
}

type ContentSettings = Pick<Settings, 'content' | 'rootTopic' | 'pageSize'>

/** How a run is done, which has no part in what it gives. */
export interface Running {
  /** Folder that keeps what the next run need not find out again; without one there is no cache. */
  readonly cacheFolder?: string | undefined
  readonly onProgress?: OnProgress | undefined
}

/**
 * Reads, checks, arranges and prints the content. Never throws for what is in the files or missing.
 *
 * @param now milliseconds, to warn of future dates; nothing of it is printed
 */
export async function runPipeline(
  settings: ContentSettings,
  now: number,
  running: Running = {},
): Promise<Result> {
  const content = await readContent(settings.content, now, running)
  return assemble(content, settings)
}

/** The content as it was read: the checked files in order of their paths, and what was not read. */
export interface ReadContent extends Omit<ContentFiles, 'files'> {
  readonly checked: CheckedFiles
  /** Of the names of printed files, kept with the content's cache. */
  readonly memory: PrintMemory
  /** What was wrong with the cache. */
  readonly notices: readonly string[]
}

/**
 * Reads and checks all files of the content folders. Never throws for what is in them or missing.
 *
 * @param now milliseconds, to warn of future dates
 */
export async function readContent(
  folders: readonly string[],
  now: number,
  { cacheFolder, onProgress }: Running = {},
): Promise<ReadContent> {
  const { files, links, unreadable } = findContentFiles(folders)
  const { cache, notices } = tryCache(cacheFolder, folders)
  const { checked, unusableCaches } = await checkContent(files, now, cache, onProgress)
  if (unusableCaches > 0) {
    notices.push(
      `The cache in ${cache?.folder} was damaged or of another version; it was ignored and made anew.`,
    )
  }
  return {
    checked,
    links,
    unreadable: [...unreadable, ...disappeared(folders, unreadable)],
    memory: new PrintMemory(cache),
    notices,
  }
}

function tryCache(folder: string | undefined, roots: readonly string[]) {
  const notices: string[] = []
  if (folder === undefined) return { cache: undefined, notices }
  try {
    return { cache: openCache(folder, roots), notices }
  } catch (error) {
    notices.push(`There is no cache, so that every run reads everything: ${messageOf(error)}`)
    return { cache: undefined, notices }
  }
}

/** The steps after checking: arrange and print, with the problems of all steps in order of files. */
export async function assemble(
  { checked, unreadable, links, memory, notices }: ReadContent,
  settings: ContentSettings,
): Promise<Result> {
  const outcomes = [...checked.values()].map((file) => file.outcome)
  const records = outcomes.flatMap((outcome) => (outcome.kind === 'story' ? outcome.record : []))
  const topicFiles = outcomes.flatMap((outcome) => (outcome.kind === 'topic' ? outcome.topic : []))
  const arrangement = arrange(records, topicFiles, settings.rootTopic)
  const rejected = outcomes.filter((outcome) => outcome.kind === 'rejected').length
  const late = await locateInFiles(arrangement.faults)
  return {
    bundle: { [Symbol.iterator]: () => printBundle(arrangement, settings.pageSize, memory) },
    arrangement,
    end: () => memory.keep(),
    problems: [...checked].flatMap(([file, { problems }]) => [
      ...problems,
      ...(late.get(file) ?? []),
    ]),
    counts: {
      files: checked.size,
      stories: arrangement.stories.length,
      unpublished: arrangement.unpublished,
      folded: arrangement.folded,
      rejected: rejected + arrangement.rejected,
      topics: arrangement.topics.length,
    },
    isComplete: unreadable.length === 0,
    notices: [
      ...notices,
      ...unreadable.map(({ folder, reason }) => `Cannot read the folder ${folder}: ${reason}.`),
      ...linkNotices(links),
      ...contentNotices(arrangement, settings),
    ],
  }
}

function linkNotices(links: readonly string[]): string[] {
  if (links.length === 0) return []
  const others = links.length === 1 ? '' : ` and ${links.length - 1} others`
  return [
    `Symbolic links are not followed: ${links[0]}${others}. Name the folder they lead to instead.`,
  ]
}

function contentNotices({ stories, root }: Arrangement, settings: ContentSettings): string[] {
  const notices: string[] = []
  if (stories.length === 0) {
    notices.push(
      `No stories to show in ${settings.content.join(', ')}: the reader will be empty. Add a file YYYY-MM-DD-slug.md there, or name another folder in CONTENT_DIR.`,
    )
  }
  if (settings.rootTopic !== undefined && !root) {
    notices.push(`The root topic "${settings.rootTopic}" is on no story and in no topic file.`)
  }
  return notices
}

/** Faults that show only beside other files get their locations from the file's text, read again. */
async function locateInFiles(faults: readonly FileFault[]): Promise<Map<string, Diagnostic[]>> {
  const problems = new Map<string, Diagnostic[]>()
  for (const [file, group] of Map.groupBy(faults, (fault) => fault.file)) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    problems.set(
      file,
      locateFaults(
        file,
        text,
        group.map(({ fault }) => fault),
      ),
    )
  }
  return problems
}
