import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import { codeOf } from '../../problems/codeOf.ts'
import type { Diagnostic } from '../../problems/diagnostic.ts'
import { PlainError } from '../../problems/plainError.ts'
import { shownPath } from '../../problems/shownPath.ts'
import { isLfsPointer, LFS_FIX } from '../../read/lfsPointer.ts'
import { joinLines } from './lines/joinLines.ts'
import { headOf, linesOf } from './lines/linesOf.ts'
import { memoryProblems, type Oddity } from './lines/memoryProblems.ts'
import { type ReadLine, readLine } from './lines/readLine.ts'
import { feedOf } from './lines/writtenFeed.ts'
import {
  type FeedLine,
  type Memory,
  type ReportLine,
  type StoryLine,
  UNKNOWN_SIZE,
  type WrittenFeed,
} from './memory.ts'

/** What is known before anything is. */
export const emptyMemory = (): Memory => ({
  feeds: new Map(),
  reports: new Map(),
  stories: new Map(),
})

/** What version control puts around lines that two machines have written. Both sides count. */
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})( |$)/

/**
 * Reads what is known from earlier runs; nothing where there is no such file. What is wrong with a line is said, and the
 * others count. Where a line is damaged, all files of stories are to be read anew (see `UNKNOWN_SIZE`): what the line has said
 * stands there too, so that no story is made twice.
 *
 * @throws Error of the disk; PlainError where version control keeps the file elsewhere
 */
export function readMemory(file: string): { memory: Memory; problems: readonly Diagnostic[] } {
  const found = linesFound(file, fetchedLines)
  return { memory: found.memory(), problems: memoryProblems(file, found.oddities) }
}

/** Without what is known, a run would bring back what people have removed. */
function* fetchedLines(file: string): Generator<string> {
  let isFirst = true
  for (const line of linesOf(file)) {
    if (isFirst && isLfsPointer(line)) {
      throw new PlainError(
        `${shownPath(file)} is a pointer of Git LFS, so nothing was gathered. To have the file itself, ${LFS_FIX}.`,
      )
    }
    isFirst = false
    yield line
  }
}

/**
 * Reads what is known of feeds, which stands first, and nothing else: a hundredth of the time.
 *
 * @throws Error of the disk
 */
export function readFeeds(file: string): {
  readonly feeds: Memory['feeds']
  readonly problems: readonly Diagnostic[]
} {
  const found = linesFound(file, headOf)
  return { feeds: found.memory().feeds, problems: memoryProblems(file, found.oddities) }
}

function linesFound(file: string, linesIn: (file: string) => Iterable<string>): FoundLines {
  const found = new FoundLines()
  try {
    let number = 0
    for (const line of linesIn(file)) found.add(line, ++number)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  return found
}

/** What the lines of a file say so far. */
class FoundLines {
  readonly oddities: Oddity[] = []
  private readonly runs: string[] = []
  private readonly feeds: WrittenFeed[] = []
  private readonly reports = new Map<string, ReportLine>()
  private readonly stories = new Map<string, StoryLine>()
  private readonly others: string[] = []
  private readonly damaged: string[] = []

  add(text: string, number: number): void {
    if (text.trim() === '') return
    if (CONFLICT.test(text)) {
      this.oddities.push({ number, text, what: 'conflict' })
      return
    }
    const read = readLine(text)
    if (read.kind === 'other') {
      this.oddities.push({ number, text, what: 'other', name: read.name })
      this.others.push(text)
      return
    }
    if (read.kind !== 'damaged') {
      this.keep(read)
      return
    }
    this.oddities.push({ number, text, what: 'damaged', why: read.why })
    this.damaged.push(text)
    if (read.saved) this.keep(read.saved)
  }

  private keep(read: ReadLine): void {
    if (read.kind === 'run') this.runs.push(read.line.run)
    if (read.kind === 'feed') this.feeds.push(read.line)
    if (read.kind === 'report') put(this.reports, read.line.report, read.line, joinLines.report)
    if (read.kind === 'story') put(this.stories, read.line.story, read.line, joinLines.story)
  }

  memory(): Memory {
    const { reports, others, damaged } = this
    return { feeds: this.knownFeeds(), reports, stories: this.knownStories(), others, damaged }
  }

  private knownFeeds(): Memory['feeds'] {
    // Of the runs of two machines the earlier one: a feed is rather asked too soon than too late.
    const [run] = this.runs.sort(byCodeUnit)
    const feeds = new Map<string, FeedLine>()
    for (const written of this.feeds) {
      put(feeds, written.feed, feedOf(written, run), joinLines.feed)
    }
    return feeds
  }

  private knownStories(): Memory['stories'] {
    if (this.damaged.length === 0) return this.stories
    return new Map([...this.stories].map(([id, line]) => [id, { ...line, size: UNKNOWN_SIZE }]))
  }
}

/** Two lines of one thing come from two machines. */
function put<Line>(
  lines: Map<string, Line>,
  key: string,
  line: Line,
  join: (a: Line, b: Line) => Line,
): void {
  const before = lines.get(key)
  lines.set(key, before === undefined ? line : join(before, line))
}
