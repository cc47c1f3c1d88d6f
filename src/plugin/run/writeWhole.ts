import {
  chmodSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { naming } from '../problems/diskFault.ts'
import { PlainError } from '../problems/plainError.ts'
import { isRunning } from './isRunning.ts'

/**
 * Writes a file so that whoever reads it, and whenever this process is killed, finds either the old text or the new one, whole.
 * It keeps its mode. The half file lies beside it and begins with a dot, so that nobody takes it for a story.
 *
 * @throws Error where a symbolic link, which could lead out of the folder, or anything but a file is in its place
 */
export function writeWhole(file: string, text: string): void {
  const old = lstatSync(file, { throwIfNoEntry: false })
  if (old !== undefined && !old.isFile()) throw notAFile(file, old)
  const half = join(dirname(file), `.${basename(file)}.${process.pid}.new`)
  try {
    // A link that lies there is removed, and not followed.
    rmSync(half, { force: true })
    naming(file, () => writeFileSync(half, text, { flag: 'wx' }))
    if (old !== undefined) chmodSync(half, old.mode & 0o777)
    renameSync(half, file)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

const notAFile = (file: string, stats: Stats): PlainError =>
  new PlainError(
    stats.isSymbolicLink()
      ? `${file} is a symbolic link, which is not followed: put the file itself there.`
      : `${file} is no file: move away what is there.`,
  )

const HALF = /^\..+\.(\d+)\.new$/

/** Removes the half files that killed processes have left in a folder. */
export function removeHalves(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = HALF.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}
