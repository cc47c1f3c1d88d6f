import { appendFileSync } from 'node:fs'
import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import { naming } from '../../problems/diskFault.ts'
import { writeWhole } from '../../run/writeWhole.ts'
import { lastRun } from './lastRun.ts'
import { lineText } from './lines/lineText.ts'
import { NO_SIGN } from './lines/readLine.ts'
import { writtenFeed } from './lines/writtenFeed.ts'
import type { Memory } from './memory.ts'

/**
 * Writes what is known, whole or not at all: when the last run was, then a line for each feed, each report, each story, in the order
 * of their keys. The same facts are the same bytes, and a line changes with its own facts alone.
 *
 * Damaged lines go to the end of a file beside it, before they leave this one.
 *
 * @throws Error of the disk
 */
export function writeMemory(file: string, memory: Memory): void {
  const { damaged = [] } = memory
  if (damaged.length > 0) {
    const aside = `${file}.damaged`
    naming(aside, () => appendFileSync(aside, damaged.map((line) => `${line}\n`).join('')))
  }
  writeWhole(file, piecesOf(memory))
}

/** Characters. */
const PIECE = 1 << 16

/** The text of the file in pieces: in one it would take as much memory as all that it says. */
function* piecesOf(memory: Memory): Generator<string> {
  let piece = ''
  for (const line of linesOf(memory)) {
    piece += `${line}\n`
    if (piece.length < PIECE) continue
    yield escaped(piece)
    piece = ''
  }
  yield escaped(piece)
}

const escaped = (piece: string): string => piece.replaceAll(NO_SIGN, '\\ufffd')

function* linesOf({ feeds, reports, stories, others = [] }: Memory): Generator<string> {
  const run = lastRun(feeds)
  if (run !== undefined) yield lineText('run', { run })
  for (const line of inOrder(feeds)) yield lineText('feed', writtenFeed(line, run))
  for (const line of inOrder(reports)) yield lineText('report', line)
  for (const line of inOrder(stories)) yield lineText('story', line)
  yield* [...new Set(others)].sort(byCodeUnit)
}

const inOrder = <Line>(lines: ReadonlyMap<string, Line>): Line[] =>
  [...lines].sort(([a], [b]) => byCodeUnit(a, b)).map(([, line]) => line)
