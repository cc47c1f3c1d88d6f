import { readFile } from 'node:fs/promises'
import { type Arrangement, arrange } from './arrange.ts'
import { type CheckedFile, checkFile } from './checkFile.ts'
import { findContentFiles } from './contentFiles.ts'
import type { FileFault } from './fault.ts'
import { type Bundle, printBundle } from './print.ts'
import { type Problem, toProblems } from './problem.ts'
import type { Settings } from './settings.ts'

/** What a run counted, for the summary line and for programs. */
export interface Counts {
  readonly files: number
  readonly stories: number
  readonly unpublished: number
  readonly folded: number
  readonly rejected: number
  readonly topics: number
}

export interface Result {
  readonly bundle: Bundle
  readonly problems: readonly Problem[]
  readonly counts: Counts
  /** What concerns no single file: a missing folder, no content, an unknown root topic. */
  readonly notices: readonly string[]
}

/** One content file as it was checked. */
export type CheckedFiles = ReadonlyMap<string, CheckedFile>

type ContentSettings = Pick<Settings, 'content' | 'rootTopic' | 'pageSize'>

/**
 * Reads, checks, arranges and prints the content. Never throws for what is in the files or missing.
 *
 * @param now milliseconds, to warn of future dates; nothing of it is printed
 */
export async function runPipeline(settings: ContentSettings, now: number): Promise<Result> {
  const { checked, notices } = await checkContent(settings.content, now)
  return assemble(checked, settings, notices)
}

/** Reads and checks all files of the content folders, in order of their paths. */
export async function checkContent(
  folders: readonly string[],
  now: number,
): Promise<{ checked: CheckedFiles; notices: string[] }> {
  const { files, unreadable } = await findContentFiles(folders)
  const checked = new Map<string, CheckedFile>()
  await forEachBounded(files, async (file) => {
    checked.set(file, await checkContentFile(file, now))
  })
  return {
    checked: new Map(files.flatMap((file) => entry(file, checked.get(file)))),
    notices: unreadable.map(({ folder, reason }) => `Cannot read the folder ${folder}: ${reason}.`),
  }
}

function entry<T>(file: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[file, value]]
}

/** Reads and checks one file; a file that cannot be read is rejected. */
export async function checkContentFile(file: string, now: number): Promise<CheckedFile> {
  try {
    return checkFile(file, await readFile(file, 'utf8'), now)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const problem = {
      severity: 'rejected' as const,
      path: [],
      found: reason,
      expected: 'a file that can be read',
      fix: 'check that the file is still there and may be read',
    }
    return { outcome: { kind: 'rejected' }, problems: toProblems(file, undefined, [problem]) }
  }
}

/** The steps after checking: arrange and print, with the problems of all steps in order of files. */
export async function assemble(
  checked: CheckedFiles,
  settings: ContentSettings,
  notices: readonly string[],
): Promise<Result> {
  const outcomes = [...checked.values()].map((file) => file.outcome)
  const articles = outcomes.flatMap((outcome) => (outcome.kind === 'story' ? outcome.article : []))
  const topicFiles = outcomes.flatMap((outcome) => (outcome.kind === 'topic' ? outcome.topic : []))
  const arrangement = arrange(articles, topicFiles, settings.rootTopic)
  const rejected = outcomes.filter((outcome) => outcome.kind === 'rejected').length
  const late = await locateFaults(arrangement.faults)
  return {
    bundle: printBundle(arrangement, settings.pageSize),
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
      topics: arrangement.topics.topics.length,
    },
    notices: [...notices, ...contentNotices(arrangement, settings)],
  }
}

function contentNotices({ stories, topics }: Arrangement, settings: ContentSettings): string[] {
  const notices: string[] = []
  if (stories.length === 0) {
    notices.push(
      `No stories to show in ${settings.content.join(', ')}: the reader will be empty. Add a file YYYY-MM-DD-slug.md there, or name another folder in CONTENT_DIR.`,
    )
  }
  if (settings.rootTopic !== undefined && !topics.root) {
    notices.push(`The root topic "${settings.rootTopic}" is on no story and in no topic file.`)
  }
  return notices
}

/** Faults that show only beside other files get their places from the file's text, read again. */
async function locateFaults(faults: readonly FileFault[]): Promise<Map<string, Problem[]>> {
  const problems = new Map<string, Problem[]>()
  for (const [file, group] of Map.groupBy(faults, (fault) => fault.file)) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    problems.set(
      file,
      toProblems(
        file,
        text,
        group.map(({ fault }) => fault),
      ),
    )
  }
  return problems
}

const READS_AT_ONCE = 64

/** Calls `work` for each item, at most READS_AT_ONCE at a time: file handles are few. */
async function forEachBounded<T>(items: readonly T[], work: (item: T) => Promise<void>) {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: READS_AT_ONCE }, worker))
}
