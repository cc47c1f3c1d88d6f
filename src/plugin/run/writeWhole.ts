import {
  chmodSync,
  chownSync,
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { naming } from '../problems/diskFault.ts'
import { PlainError } from '../problems/plainError.ts'
import { isRunning } from './isRunning.ts'

/**
 * Writes a file so that whoever reads it, and whenever this process is killed, finds either the old text or the new one, whole.
 * It keeps its mode and, where that can be, its owner. The half file lies beside it and begins with a dot, so that nobody takes it for a story.
 *
 * @param text in one, or in pieces where it is too long for that
 * @throws Error where a symbolic link, which could lead out of the folder, or anything but a file is in its place
 */
export function writeWhole(file: string, text: string | Iterable<string>): void {
  const old = lstatSync(file, { throwIfNoEntry: false })
  if (old !== undefined && !old.isFile()) throw notAFile(file, old)
  const half = join(dirname(file), `.${basename(file)}.${process.pid}.new`)
  try {
    // A link that lies there is removed, and not followed.
    rmSync(half, { force: true })
    naming(file, () => writePieces(half, typeof text === 'string' ? [text] : text))
    if (old !== undefined) likeBefore(half, old)
    renameSync(half, file)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** A run of the system's own cron may be another user's than the files. */
function likeBefore(file: string, { uid, gid, mode }: Stats): void {
  const made = statSync(file)
  if (made.uid !== uid || made.gid !== gid) {
    try {
      chownSync(file, uid, gid)
    } catch {
      // Only the system's own user may give files away.
    }
  }
  chmodSync(file, mode & 0o777)
}

/** Writes a file that is not there yet. */
function writePieces(file: string, pieces: Iterable<string>): void {
  const open = openSync(file, 'wx')
  try {
    for (const piece of pieces) writeAll(open, Buffer.from(piece))
  } finally {
    closeSync(open)
  }
}

/** The system may take less than it is given. */
function writeAll(open: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(open, bytes, from)
}

/**
 * Writes a file as `writeWhole` does, unless somebody else has changed it since it was read.
 *
 * @param before what it was; undefined where it was not there
 * @returns false where it is something else now, and stays so
 */
export function replaceWhole(file: string, before: string | undefined, text: string): boolean {
  const bytes = bytesOf(file)
  const isSame =
    before === undefined ? bytes === undefined : bytes?.equals(Buffer.from(before)) === true
  if (!isSame) return false
  writeWhole(file, text)
  return true
}

/** What is in the place of a file, whatever it is; undefined where there is nothing. */
function bytesOf(file: string): Buffer | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return undefined
  if (!stats.isFile()) throw notAFile(file, stats)
  return readFileSync(file)
}

const notAFile = (file: string, stats: Stats): PlainError =>
  new PlainError(
    stats.isSymbolicLink()
      ? `${file} is a symbolic link, which is not followed: put the file itself there.`
      : `${file} is no file: move away what is there.`,
  )

/** Of the files that are written so: what else a person has in the folder is not ours. */
const HALF = /^\..+\.(?:md|jsonl?|opml)\.(\d+)\.new$/

/** Removes the half files that killed processes have left in a folder. */
export function removeHalves(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = HALF.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}
